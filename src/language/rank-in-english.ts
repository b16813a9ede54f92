const words = ["zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/** Writes a rank: in words up to the tenth, in figures from there on, as style books have it. */
export function rankInEnglish(value: number): string {
  const word = words[value];
  if (word !== undefined && value > 0) return word;
  const teen = value % 100 >= 11 && value % 100 <= 13;
  const ending = teen ? "th" : ["th", "st", "nd", "rd"][value % 10] ?? "th";
  return `${value}${ending}`;
}
