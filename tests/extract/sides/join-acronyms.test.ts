import { describe, it } from "vitest";
import { hasCounts, type Row } from "../rows.ts";

// 2025-06-10 is a Tuesday.
describe("initials that the article explains", () => {
  it.each<Row>([
    ["in the headline above", "NPA frees two captives\n\nThe New People's Army (NPA) let the soldiers go in the Philippines on Monday. The NPA said they had been captured in May.", "2025-06-10", ["PH prisoners 2"]],
    ["of a body that speaks for a side", "The Sudanese Armed Forces (SAF) had lost them in battle. The RSF on Monday released 40 SAF prisoners.", "2025-06-10", ["SD prisoners 40"]],
  ])("name the side: %s", hasCounts);

  it.each<Row>([
    ["of nobody in the article", "NPA sets two captives free\n\nA court let the two borrowers of the NPA go on Monday.", "2025-06-10", []],
    ["of two", "The New People's Army (AA) and the Arakan Army (AA) were named in the report. AA let two captives go on Monday.", "2025-06-10", []],
  ])("do not: %s", hasCounts);
});
