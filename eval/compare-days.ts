/** Tell whether two EDTF strings denote the same days; "2025-06" is the interval of its days, "?" is not compared. */
export function sameDay(expected: string, found: string): boolean {
  return normal(expected) === normal(found);
}

/** Tell whether two EDTF strings can denote the same day; an unknown day can be any. */
export function overlappingDays(expected: string, found: string): boolean {
  const [a, b] = [bounds(expected), bounds(found)];
  return (a.start ?? "") <= (b.end ?? "9") && (b.start ?? "") <= (a.end ?? "9");
}

function normal(edtf: string): string {
  const bare = edtf.replace(/[?~%]/g, "");
  if (bare.startsWith("[")) return `[${bare.slice(1, -1).split(",").map((day) => day.trim()).sort().join(",")}]`;
  if (bare.includes("X")) return bare;
  const { start = "..", end = ".." } = bounds(bare);
  return start === end ? start : `${start}/${end}`;
}

function bounds(edtf: string): { start?: string; end?: string } {
  const bare = edtf.replace(/[?~%]/g, "");
  if (bare.includes("X")) return {};
  if (bare.startsWith("[")) {
    const days = bare.slice(1, -1).split(",").map((day) => day.trim()).sort();
    return { start: days[0], end: days.at(-1) };
  }
  const [from = "", to = from] = bare.split("/");
  return { start: edge(from, "first"), end: edge(to, "last") };
}

function edge(date: string, which: "first" | "last"): string | undefined {
  if (date === "" || date === "..") return undefined;
  if (date.length === 10) return date;
  const [year, month] = date.split("-").map(Number);
  if (which === "first") return month === undefined ? `${date}-01-01` : `${date}-01`;
  return new Date(Date.UTC(year ?? 0, month ?? 12, 0)).toISOString().slice(0, 10);
}
