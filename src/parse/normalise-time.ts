const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

// Takes "2025-12-31 00:00", "2025-06-12T14:30:05.123456Z", "2025-06-12 14:30 +0300"; not "12/06/2025", which is two days.
const iso = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d{1,9})? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/;
// Takes "Thu, 12 Jun 2025 14:05:00 GMT" (RFC 2822, as feeds write it) and "12 June 2025".
const dayFirst = /^(?:[A-Za-z]{3,9}, )?(\d{1,2}) ([A-Za-z]{3,9}) (\d{4})(?: (\d{2}:\d{2})(:\d{2})? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/;
// Takes "June 12, 2025".
const monthFirst = /^(?:[A-Za-z]{3,9}, )?([A-Za-z]{3,9})\.? (\d{1,2}), (\d{4})$/;

/**
 * Writes a time of another tool's front matter as ISO 8601: with its offset where it gives one, else the day alone, since
 * an hour without a zone would move between days. What it does not understand it returns as it is.
 */
export function normaliseTime(value: string): string {
  const time = iso.exec(value);
  if (time) return write(time[1]!, time[2], time[3], time[4]);
  const first = dayFirst.exec(value);
  const day = first ? dayOf(first[3]!, first[2]!, first[1]!) : undefined;
  if (first && day) return write(day, first[4], first[5], first[6]);
  const second = monthFirst.exec(value);
  return (second && dayOf(second[3]!, second[1]!, second[2]!)) || value;
}

function dayOf(year: string, month: string, day: string): string | undefined {
  const number = months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return number > 0 ? `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}` : undefined;
}

function write(day: string, minutes: string | undefined, seconds: string | undefined, zone: string | undefined): string {
  if (!minutes || !zone) return day;
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : "Z";
  return `${day}T${minutes}${seconds ?? ":00"}${offset}`;
}
