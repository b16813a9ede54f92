// Takes what tells and does not show: "He was freed on June 12.", "The minister said so."
export const tells = /\b(?:was|were|had|has|have|said|says|told|took|began|announced|confirmed|reported|agreed|signed|will)\b/;

/** A caption describes in the present what can be seen, and often names the day of the picture. */
export function describesPicture(text: string): boolean {
  // "Saw Taw Nee" and "Ahmed" are names; "is met by his family" is seen.
  const small = text.replace(/^\S+/, "").replace(/\p{Lu}[\p{L}\p{M}'’-]*/gu, "").replace(/\b(?:is|are) (?:met|held|seen|brought|\p{Ll}+ed)\b/gu, "");
  return !/["“”]/.test(text) && !tells.test(small) && !pastTense.test(small);
}

// Takes "met", "released"; not "freed men", "a wounded soldier", which say who is seen.
const pastTense = /\b(?:came|went|got|gave|brought|held|met|sent|let|saw)\b|(?<!\b(?:fre|wound|injur|captur|arm|mask|unit|detain|releas|drap|wrapp))ed\b/iu;
