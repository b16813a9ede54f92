import { type Language, english } from "../language/language.ts";

const series = ["group", "stage", "war", "agreement", "week", "month", "year"] as const;

/** Names a place in a series: "third group", "fourth exchange in a week", "65th exchange of the war". */
export function formatOrdinal(value: number, of: string, language: Language = english): string {
  const known = series.find((name) => name === of) ?? "exchange";
  return language.say(`ordinal.${known}`, { rank: language.file.rank(value) });
}
