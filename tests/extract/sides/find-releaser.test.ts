import { describe, it } from "vitest";
import { hasCounts, hasEvents, type Row } from "../rows.ts";

// 2025-06-10 is a Tuesday.
describe("people of several nations whom one state lets go", () => {
  it.each<Row>([
    ["two nations", "Belarus freed three Poles and two Latvians from its prisons on Monday.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["three nations and its own", "Belarus freed 14 political prisoners on Monday. Five Belarusians were released along with three Poles, two Latvians and two Germans.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["by whom they were freed", "Two Germans and three Austrians jailed for months were released by Iran on Monday.", "2025-06-10", ["main release completed 2025-06-09"]],
    ["each other's, though", "Iran freed two Germans on Monday, and Germany released two Iranians in return.", "2025-06-10", ["main exchange completed 2025-06-09"]],
    ["in an exchange", "Russia and the West swapped prisoners on Monday: Russia freed three Americans and five Germans, and eight Russians came home.", "2025-06-10", ["main exchange completed 2025-06-09"]],
  ])("are no exchange: %s", hasEvents);

  it.each<Row>([
    ["its own", "Belarus freed political prisoners on Monday. Five Belarusians and three Poles were released.", "2025-06-10", ["PL prisoners 3"]],
  ])("come home to their own: %s", hasCounts);
});
