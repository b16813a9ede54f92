const words = ["zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/** Writes a rank: in words up to the tenth, in figures from there on, as style books have it. */
export function formatRank(value: number): string {
  const word = words[value];
  if (word !== undefined && value > 0) return word;
  const teen = value % 100 >= 11 && value % 100 <= 13;
  const ending = teen ? "th" : ["th", "st", "nd", "rd"][value % 10] ?? "th";
  return `${value}${ending}`;
}

/** Names a place in a series: "third group", "fourth exchange in a week", "65th exchange of the war". */
export function formatOrdinal(value: number, of: string): string {
  const rank = formatRank(value);
  if (of === "group" || of === "stage") return `${rank} ${of}`;
  if (of === "war") return `${rank} exchange of the war`;
  if (of === "agreement") return `${rank} exchange under the agreement`;
  if (of === "week" || of === "month" || of === "year") return `${rank} exchange in a ${of}`;
  return `${rank} exchange`;
}
