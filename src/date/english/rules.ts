import { calendarRules } from "./calendar-rules.ts";
import { clockRules } from "./clock-rules.ts";
import { deicticRules } from "./deictic-rules.ts";
import { durationRules } from "./duration-rules.ts";
import { feastRules } from "./feast-rules.ts";
import { nearMisses } from "./near-misses.ts";
import { periodRules } from "./period-rules.ts";
import { quarterRules } from "./quarter-rules.ts";
import { relationRules } from "./relation-rules.ts";
import { setRules } from "./set-rules.ts";
import { weekdayRules } from "./weekday-rules.ts";

/** All rules in order: of two that take equally many words, the first one wins. */
export const rules = [
  ...nearMisses, ...feastRules, ...calendarRules, ...deicticRules, ...relationRules, ...weekdayRules, ...quarterRules, ...periodRules, ...setRules, ...clockRules,
  ...durationRules,
];
