import { decodeEntities } from "../../strip/decode-entities.ts";

/** A text as a reader sees it, and the way back to the text as it stands in the file. */
export interface PlainText {
  text: string;
  /** Where each of its characters begins and ends in the file's text. */
  starts: readonly number[];
  ends: readonly number[];
}

// Takes "&#039;", "&amp;", "<p>", "</b>", "<img src=…/>"; not "a < b", "AT&T".
const markup = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-z]{2,6});|<\/?[a-zA-Z][^<>]{0,400}>/g;

/**
 * Writes out character references and leaves out tags that a feed has left in its text: "Russia&#8217;s" is "Russia’s".
 * Undefined where there are none, as in nearly all copy.
 */
export function readThroughMarkup(text: string): PlainText | undefined {
  if (!/[&<]/.test(text)) return undefined;
  let plain = "";
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (piece: string, placeOf: (at: number) => [start: number, end: number]) => {
    plain += piece;
    for (let at = 0; at < piece.length; at += 1) {
      const [start, end] = placeOf(at);
      starts.push(start);
      ends.push(end);
    }
  };
  let from = 0;
  const addUpTo = (index: number) => add(text.slice(from, index), (at) => [from + at, from + at + 1]);
  for (const { 0: found, index } of text.matchAll(markup)) {
    addUpTo(index);
    if (found.startsWith("&")) add(decodeEntities(found), () => [index, index + found.length]);
    from = index + found.length;
  }
  if (from === 0) return undefined;
  addUpTo(text.length);
  return { text: plain, starts, ends };
}
