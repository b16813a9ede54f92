import { isFilePicture } from "../strip/read-caption.ts";
import type { Day, ReadArticle, Timex } from "../record.ts";
import { addDays } from "./add-days.ts";

export interface DayOfPicture {
  day: Day;
  /** Its words: "July 4, 2025". */
  text: string;
}

/** How many days after its picture was taken news is printed with it. */
const printedWithin = 7;

/**
 * Reads the day of an undated report's pictures from their captions: "Freed soldiers hug, July 4, 2025. Photo: …". A file picture is
 * of another time, pictures of several days tell of none, and a report that goes on to a later day shows an older picture.
 */
export function dayOfPicture({ paragraphs, roles, timexes }: Pick<ReadArticle, "paragraphs" | "roles" | "timexes">): DayOfPicture | undefined {
  const full = timexes.filter(isFullDay);
  const taken = full.filter(({ paragraph }) => roles[paragraph] === "caption" && !isFilePicture(paragraphs[paragraph]!.text));
  const [first, ...others] = taken;
  if (!first || others.some(({ days }) => days!.start !== first.days!.start)) return undefined;
  const day = first.days!.start;
  if (full.some(({ paragraph, days }) => roles[paragraph] !== "caption" && days!.start > day)) return undefined;
  return { day, text: first.text };
}

/** The days on which a report with that picture can have been printed as news. */
export function printingDays({ day }: DayOfPicture): Day[] {
  return Array.from({ length: printedWithin + 1 }, (_, after) => addDays(day, after));
}

const isFullDay = ({ basis, days }: Timex): boolean => basis === "stated" && days !== undefined && days.start === days.end;
