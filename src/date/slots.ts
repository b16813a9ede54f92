import type { Unit } from "./meaning.ts";
import type { Token } from "./read-tokens.ts";
import { readClock } from "./slots-of-clocks.ts";
import { readDay, readDecade, readIso, readMonth, readNth, readNthDay, readNumeric, readWeekday, readYear } from "./slots-of-dates.ts";
import { readQuantity, readUnit, readUnits } from "./slots-of-quantities.ts";
import type { Senses } from "./vocabulary.ts";

/** A number as TIMEX3 writes it: `text` is "3", "2.5", or "X" where it is not told. */
export interface Quantity {
  text: string;
  /** Absent where it is not told ("several"). */
  value?: number;
  /** "a week", not "one week". */
  article?: boolean;
}

/** What each slot of a pattern gives. */
export interface SlotValues {
  month: number;
  day: number;
  /** A day with its suffix: "the 5th". */
  nthday: number;
  year: number;
  weekday: number;
  season: string;
  part: string;
  unit: Unit;
  units: Unit;
  n: Quantity;
  /** "third", "3rd". */
  nth: number;
  clock: string;
  decade: string;
  numeric: { fields: [number, number, number]; mark: string };
  iso: { year: number; month: number; day: number };
}

/** What a slot reads, and the token behind it. */
export type Filled<Value> = { value: Value; end: number } | undefined;

interface Slot<Value> {
  read(tokens: readonly Token[], at: number): Filled<Value>;
  /** Whether it can begin with a word of these senses, or with a number. */
  begins(senses: Senses): boolean;
  number?: true;
}

const never = () => false;

export const slots: { [Name in keyof SlotValues]: Slot<SlotValues[Name]> } = {
  month: { read: readMonth, begins: (senses) => senses.month !== undefined },
  day: { read: readDay, begins: (senses) => senses.ordinal !== undefined || (senses.number ?? 0) >= 20, number: true },
  nthday: { read: readNthDay, begins: (senses) => senses.ordinal !== undefined || (senses.number ?? 0) >= 20, number: true },
  year: { read: readYear, begins: (senses) => senses.number !== undefined, number: true },
  weekday: { read: readWeekday, begins: (senses) => senses.weekday !== undefined },
  season: { read: (tokens, at) => readSense(tokens, at, (senses) => senses.season), begins: (senses) => senses.season !== undefined },
  part: { read: (tokens, at) => readSense(tokens, at, (senses) => senses.part), begins: (senses) => senses.part !== undefined },
  unit: { read: readUnit, begins: (senses) => senses.unit !== undefined },
  units: { read: readUnits, begins: (senses) => senses.unit !== undefined },
  n: { read: readQuantity, begins: (senses) => senses.number !== undefined || senses.vague === true || senses.singular === true, number: true },
  nth: { read: readNth, begins: (senses) => senses.ordinal !== undefined, number: true },
  clock: { read: readClock, begins: (senses) => senses.clock !== undefined || (senses.number ?? 99) <= 12, number: true },
  decade: { read: readDecade, begins: (senses) => senses.decade !== undefined, number: true },
  numeric: { read: readNumeric, begins: never, number: true },
  iso: { read: readIso, begins: never, number: true },
};

function readSense<Value>(tokens: readonly Token[], at: number, of: (senses: Senses) => Value | undefined): Filled<Value> {
  const senses = tokens[at]?.senses;
  const value = senses && of(senses);
  return value === undefined ? undefined : { value, end: at + 1 };
}
