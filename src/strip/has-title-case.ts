// Words that have no capital in a headline that gives one to the others.
const smallInTitles = /\s(?:an?|the|of|in|on|at|to|by|for|and|or|but|nor|as|up|off|from|with|over|into|after|vs\.?|amid|than|via|per)(?=\s)/gu;

/**
 * Tells a headline that gives its words capitals: "Forty Soldiers Walk Home Over the Bridge."; not "President Anna Roe met Ivan Moe in Lisova."
 */
export function hasTitleCase(text: string): boolean {
  const words = text.replace(smallInTitles, "").split(/\s+/);
  return words.length >= 5 && words.every((word) => /^["“‘'(]?[\p{Lu}\d]/u.test(word));
}
