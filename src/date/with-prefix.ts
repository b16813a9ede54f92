import type { Portion } from "./meaning.ts";
import type { Token } from "./read-tokens.ts";
import type { Found } from "./recognise-timexes.ts";

const portions = new Map<string, Portion>([
  ["early", "early"], ["beginning", "start"], ["start", "start"], ["late", "late"], ["mid", "mid"], ["middle", "mid"], ["end", "end"], ["close", "end"], ["earlier", "sofar"], ["later", "ahead"],
]);
const approximations = new Set(["about", "around", "nearly", "almost", "roughly", "approximately", "over", "some", "another", "additional"]);

/** Takes in the words before a match that belong to it. */
export function withPrefix({ from: start, meaning, portion: own, rule }: Found, tokens: readonly Token[], floor: number): { from: number; portion: Portion | undefined } {
  let from = start;
  let portion = own;
  // "the early '90s"
  if (rule === "decade" && from > floor && tokens[from - 1]!.text === "'") from -= 1;
  const [word, second, third] = [wordAt(tokens, from - 1, floor), wordAt(tokens, from - 2, floor), wordAt(tokens, from - 3, floor)];
  if (meaning.kind === "beside" || meaning.kind === "literal" && meaning.type === "DURATION" || rule === "ago") {
    if (["least", "most"].includes(word) && second === "at") from -= 2;
    else if (word === "than" && ["more", "less", "fewer", "longer"].includes(second)) from -= third === "no" ? 3 : 2;
    else if (word === "to" && second === "up") from -= 2;
    else if (approximations.has(word) && tokens[start]!.text !== "the") from -= 1;
    return { from, portion };
  }
  if (meaning.kind === "literal" && meaning.type === "SET") return { from, portion };
  if (meaning.kind === "literal" && !/^(?:\d|BC\d\d$)/.test(meaning.value)) return { from, portion };
  const article = word === "the" ? 1 : 0;
  const link = article ? second : word;
  if (link === "of" || link === "in") {
    const noun = article ? third : second;
    const part = portions.get(noun);
    const isSpan = part === "sofar" || part === "ahead" || noun === "early" || noun === "late";
    if (part && link === "of" && !isSpan) {
      from -= 2 + article;
      if (wordAt(tokens, from - 1, floor) === "the") from -= 1;
      return { from, portion: part };
    }
    if (part && link === "in") return { from: from - 2 - article, portion: part };
  }
  const join = article || word === "-" ? 1 : 0;
  const nearest = join ? second : word;
  const direct = portions.get(nearest);
  if (direct && !["beginning", "start", "end", "close", "middle"].includes(nearest)) {
    from -= 1 + join;
    portion = direct;
  }
  if (["around", "about", "nearly", "almost"].includes(wordAt(tokens, from - 1, floor)) && meaning.kind !== "weekday") from -= 1;
  // "the third quarter", "the 1990s"; the article of "the June 2 talks" belongs to the talks
  if (wordAt(tokens, from - 1, floor) === "the" && !namesOneDay.has(meaning.kind)) from -= 1;
  return { from, portion };
}

const namesOneDay = new Set(["date", "weekday", "holiday", "listed", "range", "numeric", "month-day", "nth-weekday"]);

/** A word before an expression; "" where it is not this expression's to take. */
function wordAt(tokens: readonly Token[], at: number, floor: number): string {
  return at >= floor ? tokens[at]!.text : "";
}
