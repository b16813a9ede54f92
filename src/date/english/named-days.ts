import type { Holiday } from "../meaning.ts";

/**
 * Days that a country or an event gives its name to. Sources: Wikipedia's list of national independence days, read against the
 * countries' own laws on public holidays (July 2025); for the events, the resolutions of the UN General Assembly that name their
 * day: ES-11/1 of 2022, ES-10/21 of 2023, 56/1 of 2001.
 */
export interface NationalDay {
  country: string;
  adjectives: string[];
  /** Absent where it moves with another calendar. */
  on?: Holiday;
}

export const independenceDays: NationalDay[] = [
  { country: "ukraine", adjectives: ["ukrainian"], on: { month: 8, day: 24 } },
  { country: "moldova", adjectives: ["moldovan"], on: { month: 8, day: 27 } },
  { country: "belarus", adjectives: ["belarusian"], on: { month: 7, day: 3 } },
  { country: "poland", adjectives: ["polish"], on: { month: 11, day: 11 } },
  { country: "finland", adjectives: ["finnish"], on: { month: 12, day: 6 } },
  { country: "estonia", adjectives: ["estonian"], on: { month: 2, day: 24 } },
  { country: "lithuania", adjectives: ["lithuanian"], on: { month: 2, day: 16 } },
  { country: "georgia", adjectives: ["georgian"], on: { month: 5, day: 26 } },
  { country: "armenia", adjectives: ["armenian"], on: { month: 9, day: 21 } },
  { country: "azerbaijan", adjectives: ["azerbaijani"], on: { month: 5, day: 28 } },
  { country: "kazakhstan", adjectives: ["kazakh"], on: { month: 12, day: 16 } },
  { country: "lebanon", adjectives: ["lebanese"], on: { month: 11, day: 22 } },
  { country: "pakistan", adjectives: ["pakistani"], on: { month: 8, day: 14 } },
  { country: "india", adjectives: ["indian"], on: { month: 8, day: 15 } },
  { country: "colombia", adjectives: ["colombian"], on: { month: 7, day: 20 } },
  { country: "venezuela", adjectives: ["venezuelan"], on: { month: 7, day: 5 } },
  { country: "israel", adjectives: ["israeli"] },
  { country: "america", adjectives: ["american"], on: { month: 7, day: 4 } },
];

export interface NamedDay {
  month: number;
  day: number;
  year: number;
  /** What happened; one of them stands beside the day. */
  nouns: string[];
  /** Who was there; one of them stands in its paragraph, as other days have their attacks too. */
  actors: string[];
}

export const namedDays: NamedDay[] = [
  { month: 10, day: 7, year: 2023, nouns: ["attack", "attacks", "massacre", "assault", "raid", "atrocities", "onslaught", "attackers"], actors: ["hamas", "israel", "israeli", "israelis", "gaza", "palestinian", "palestinians"] },
  { month: 2, day: 24, year: 2022, nouns: ["invasion"], actors: ["russia", "russian", "ukraine", "ukrainian", "moscow", "kyiv", "kremlin"] },
  { month: 9, day: 11, year: 2001, nouns: ["attacks", "terror", "hijackers"], actors: ["qaeda", "york", "pentagon", "taliban", "guantanamo", "laden"] },
];
