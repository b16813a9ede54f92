/**
 * Splits the beginning of a table's row that an export joined into one line: `"headline","outlet","2023-08-07","text…"`.
 * Takes three columns and more; a paragraph that opens with a quotation has no `","` in it.
 */
export function joinedColumns(text: string): { value: string; start: number }[] {
  const head = text.slice(0, 600);
  if (!head.startsWith('"') || head.split('","').length < 3) return [];
  let start = 1;
  return head.slice(1).split('","').map((value) => {
    const column = { value, start };
    start += value.length + 3;
    return column;
  });
}
