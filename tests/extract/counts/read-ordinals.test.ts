import { describe, expect, it } from "vitest";
import { readText } from "../read-text.ts";

/** "3 group" for each ordinal of a text's main events. */
const ordinalsIn = (text: string) =>
  [...new Set(readText(text, "2025-06-10").statements.filter(({ role }) => role === "main").flatMap(({ ordinals }) => ordinals.map(({ value, of }) => `${value} ${of}`)))].sort();

type Row = [text: string, expected: string[]];
const swap = "Russia and Ukraine exchanged 84 prisoners each on Monday";

describe("an ordinal of a series", () => {
  it.each<Row>([
    [`${swap}, the fourth exchange in a week.`, ["4 week"]],
    [`${swap} in the second stage of the deal.`, ["2 stage"]],
    [`${swap}. It was the 65th prisoner exchange of the war.`, ["65 war"]],
    [`${swap}. The swap was the 55th since the invasion began.`, ["55 war"]],
    ["The fifth exchange of prisoners between Ukraine and Russia since the conflict began was conducted on Monday.", ["5 war"]],
    ["The first prisoner exchange of 2025 between Russia and Ukraine was held on Monday.", ["1 year"]],
    [`${swap} in an exchange, the third since the war began.`, ["3 war"]],
    [`${swap} in what was the war's third such exchange.`, ["3 war"]],
    [`${swap}. The exchange is the fourth of its kind this year.`, ["4 year"]],
    ["Hamas released 13 Israeli hostages on Monday in the second round of exchanges under the truce.", ["2 group"]],
    [`${swap}. Most of the men are young. The headquarters said the swap was the 55th since the invasion began.`, ["55 war"]],
    [`${swap} in an exchange. It is the fourth of its kind this year.`, ["4 year"]],
    [`${swap}. It was the 54th exchange since February 2022.`, ["54 war"]],
    [`${swap}. It was the third exchange since February.`, ["3 exchange"]],
    [`${swap}. This is the 49th exchange since the start of the full-scale invasion and the first in 2025.`, ["49 war"]],
    [`${swap}. It is the fourth exchange this year and the 65th since Russia's invasion.`, ["4 year", "65 war"]],
    [`${swap} in their second exchange this month and the 68th since the full-scale invasion.`, ["2 month", "68 war"]],
  ])("is read: %s", (text, expected) => expect(ordinalsIn(text)).toEqual(expected));

  it.each([
    [`${swap} after the second round of talks.`],
    [`${swap}. It was the first exchange in five months.`],
    [`${swap}, their first swap since February.`],
    [`${swap}. The next exchange will be the 66th since the invasion began.`],
    [`${swap}. A third of the exchange was made up of the wounded.`],
    [`${swap}. Among them were men of the 24th Brigade.`],
    [`${swap}. Youngest soldiers first as swap begins.`],
  ])("is none: %s", (text) => expect(ordinalsIn(text)).toEqual([]));
});
