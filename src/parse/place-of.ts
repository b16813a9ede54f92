import type { Paragraph } from "../record.ts";

/** Finds where in the file a character of a paragraph stands: 1-based line and column, 0-based offset. */
export function placeOf(paragraph: Paragraph, index: number): { line: number; column: number; offset: number } {
  let low = 0;
  let high = paragraph.offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (paragraph.offsets[middle]!.at <= index) low = middle;
    else high = middle - 1;
  }
  const piece = paragraph.offsets[low];
  if (!piece) throw new RangeError("A paragraph without text has no places");
  const ahead = Math.max(0, index - piece.at);
  return { line: piece.line, column: piece.column + ahead, offset: piece.offset + ahead };
}
