/** Told by long work what it is at: "Reading", 12 of 76. */
export type Progress = (work: string, done: number, total: number) => void;

/**
 * Shows progress on a terminal as one line that is written over, and elsewhere as one plain line per kind of work:
 * a build log keeps every line that it is given.
 */
export function reportProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  const live = stream.isTTY && process.env["CI"] === undefined && process.env["TERM"] !== "dumb";
  let current = "";
  let shown = -1;
  return (work, done, total) => {
    if (!live) {
      if (work !== current) stream.write(`${work} (${total})\n`);
      current = work;
      return;
    }
    const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
    if (work === current && percent === shown) return;
    [current, shown] = [work, percent];
    stream.write(done < total ? `\r\u001B[K${work} ${done} of ${total}` : "\r\u001B[K");
  };
}
