import type { CountContext } from "../counts/count-of.ts";
import type { Handover } from "./handover.ts";

/** "In exchange, 146 …", "…, and in return came 12", "Five commanders were let out of jail in exchange": goes on from what was told before. */
export function isInReturn({ clause: { from, to } }: Pick<Handover, "clause">, { chunks }: Pick<CountContext, "chunks">): boolean {
  for (let at = from; at < to; at += 1) {
    // One chunk, or two where only the noun is known.
    const { lower } = chunks[at]!;
    // "gave up 74 people, and 233 went the other way"
    if ((lower === "other" || lower === "opposite") && /^(?:way|direction)$/.test(chunks[at + 1]?.lower ?? "") && chunks[at - 1]?.lower === "the") return true;
    const whole = lower.startsWith("in ") && /^in (?:exchange|return)\b/.test(lower);
    if (!whole && !(lower === "in" && /^(?:exchange|return)$/.test(chunks[at + 1]?.lower ?? ""))) continue;
    const behind = chunks[at + (whole ? 1 : 2)];
    if (behind?.lower === "for" || behind?.lower === "of") continue;
    // "without anything in return", "got nothing in return"
    if (/^(?:anything|nothing|something|much|little|concessions?)$/.test(chunks[at - 1]?.lower ?? "")) continue;
    // At the head of its clause or at its end; not "in exchange they asked" within another.
    const opens = chunks.slice(from, at).every(({ lower }) => /^(?:and|but|while|,|;)$/.test(lower));
    const ends = behind === undefined || at + (whole ? 1 : 2) >= to || /^[.,;]$/.test(behind.lower) || behind.type === "timex" || /^(?:on|under|by|late|early|as)$/.test(behind.lower);
    if (opens || ends) return true;
  }
  return false;
}
