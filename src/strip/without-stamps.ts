import { readStamps } from "./read-stamp.ts";

/** "Al Jazeera14-06-2025" lost the space behind the name. */
export function withoutStamps(text: string): string {
  let words = text;
  if (/\d/.test(text)) for (const { start, end } of readStamps(text).reverse()) words = `${words.slice(0, start)} ${words.slice(end)}`;
  return words;
}
