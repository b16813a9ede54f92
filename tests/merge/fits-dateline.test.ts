import { expect, it } from "vitest";
import { fitsDateline } from "../../src/merge/fits-dateline.ts";
import type { Paragraph } from "../../src/record.ts";

it.each<[string, string, boolean]>([
  ["JUBA, Jan. 29 (Xinhua) -- Fifteen men", "2018-01-29", true],
  ["JUBA, Jan. 29 (Xinhua) -- Fifteen men", "2018-02-02", true],
  ["JUBA, Jan. 29 (Xinhua) -- Fifteen men", "2018-01-28", false],
  ["JUBA, Jan. 29 (Xinhua) -- Fifteen men", "2018-02-20", false],
  ["JUBA, Dec. 31 (Xinhua) -- Fifteen men", "2018-01-01", true],
  ["JUBA (Xinhua) -- Fifteen men", "2018-01-28", true],
  ["Fifteen men came home on Jan. 29.", "2018-01-28", true],
])("%s, printed on %s: %s", (text, day, fits) => {
  const paragraph: Paragraph = { text, line: 1, endLine: 1, offsets: [{ at: 0, offset: 0, line: 1, column: 1 }] };
  expect(fitsDateline({ paragraphs: [paragraph], roles: ["body"] }, day)).toBe(fits);
});
