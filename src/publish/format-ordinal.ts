import { type Language, english } from "../language/language.ts";

/** Series in which exchanges are counted; `exchange` where nobody says in which. */
export const ordinalSeries = ["group", "stage", "war", "agreement", "week", "month", "year", "exchange"] as const;

/** Names a place in a series: "third group", "fourth exchange in a week", "65th exchange of the war". */
export function formatOrdinal(value: number, of: string, language: Language = english): string {
  const known = ordinalSeries.find((name) => name === of) ?? "exchange";
  return language.say(`ordinal.${known}`, { rank: language.file.rank(value) });
}
