import type { Portion } from "./meaning.ts";
import type { Token } from "./read-tokens.ts";
import type { Found } from "./recognise-timexes.ts";

const portions: Record<string, Portion> = {
  early: "early", beginning: "start", start: "start", late: "late", mid: "mid", middle: "mid", end: "end", close: "end", earlier: "sofar", later: "ahead",
};
const approximations = new Set(["about", "around", "nearly", "almost", "roughly", "approximately", "over", "some", "another", "additional"]);

/** Takes in the words before a match that belong to it. */
export function withPrefix({ from: start, meaning, portion: own, rule }: Found, tokens: readonly Token[], floor: number): { from: number; portion: Portion | undefined } {
  let from = start;
  let portion = own;
  // "the early '90s"
  if (rule === "decade" && from > floor && tokens[from - 1]!.text === "'") from -= 1;
  const word = (back: number) => (from - back >= floor ? tokens[from - back]!.text : "");
  if (meaning.kind === "beside" || meaning.kind === "literal" && meaning.type === "DURATION" || rule === "ago") {
    if (["least", "most"].includes(word(1)) && word(2) === "at") from -= 2;
    else if (word(1) === "than" && ["more", "less", "fewer", "longer"].includes(word(2))) from -= word(3) === "no" ? 3 : 2;
    else if (word(1) === "to" && word(2) === "up") from -= 2;
    else if (approximations.has(word(1)) && tokens[start]!.text !== "the") from -= 1;
    return { from, portion };
  }
  if (meaning.kind === "literal" && meaning.type === "SET") return { from, portion };
  if (meaning.kind === "literal" && !/^(?:\d|BC\d\d$)/.test(meaning.value)) return { from, portion };
  const article = word(1) === "the" ? 1 : 0;
  const join = article || word(1) === "-" ? 1 : 0;
  const direct = portions[word(1 + join)];
  if (word(1 + article) === "of" || word(1 + article) === "in") {
    const part = portions[word(2 + article)];
    const isSpan = part === "sofar" || part === "ahead" || word(2 + article) === "early" || word(2 + article) === "late";
    if (part && word(1 + article) === "of" && !isSpan) {
      from -= 2 + article;
      if (word(1) === "the") from -= 1;
      return { from, portion: part };
    }
    if (part && word(1 + article) === "in") return { from: from - 2 - article, portion: part };
  }
  if (direct && !["beginning", "start", "end", "close", "middle"].includes(word(1 + join))) {
    from -= 1 + join;
    portion = direct;
  }
  if (["around", "about", "nearly", "almost"].includes(word(1)) && meaning.kind !== "weekday") from -= 1;
  // "the third quarter", "the 1990s"; the article of "the June 2 talks" belongs to the talks
  if (word(1) === "the" && !["date", "weekday", "holiday", "listed", "range", "numeric", "month-day", "nth-weekday"].includes(meaning.kind)) from -= 1;
  return { from, portion };
}
