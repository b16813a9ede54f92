import type { Day, Report } from "../record.ts";
import { addDays } from "./add-days.ts";

// "XXXX-WXX-4" (Thursday). Not "2025-W24-4", "XXXX-WXX-WE" (the weekend).
const weekday = /^XXXX-WXX-([1-7])$/;
// "XXXX-07-04". Not "XXXX-07", "2025-07-04".
const monthAndDay = /^XXXX-(\d{2}-\d{2})$/;
// "XXXX-07". Not "2025-07".
const month = /^XXXX-(\d{2})$/;

/**
 * Tells whether a report without a publication date can mean a day by its words: "on Thursday" is of no Tuesday.
 * What was said on Thursday happened that day or the day before. Undefined where no words say anything of the day; that the
 * month is right says nothing either, as it holds thirty days.
 */
export function wordsAllow({ days: { timex, cue }, statement: { when } }: Report, day: Day): boolean | undefined {
  if (!timex || timex.days || (cue !== "event" && cue !== "statement") || when.relation !== "on") return undefined;
  const [, told] = month.exec(timex.value) ?? [];
  if (told !== undefined) return cue === "event" && day.slice(5, 7) !== told ? false : undefined;
  const matches = matcherOf(timex.value);
  return matches && (matches(day) || (cue === "statement" && matches(addDays(day, 1))));
}

function matcherOf(value: string): ((day: Day) => boolean) | undefined {
  const [, number] = weekday.exec(value) ?? [];
  if (number !== undefined) return (day) => (new Date(`${day}T00:00:00Z`).getUTCDay() || 7) === Number(number);
  const [, date] = monthAndDay.exec(value) ?? [];
  return date === undefined ? undefined : (day) => day.slice(5) === date;
}
