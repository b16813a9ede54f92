import type { Clause } from "./find-clauses.ts";
import type { Handover, SentenceParts } from "./handover.ts";
import type { Chunk } from "./tag-chunks.ts";

/** "Ukraine has taken back 1,000 bodies and Russia 19", "212 were recovered by Ukraine and 45 by Russia": the same without a verb. */
export function gappedHandovers(parts: SentenceParts, clause: Clause, verbal: Handover): Handover[] {
  const { chunks, people, sides } = parts;
  return people.flatMap((one): Handover[] => {
    const model = verbal.themes.at(-1);
    // "44 captives were handed to Armenia and 12 to Azerbaijan"
    const receiver = chunks[one.to + 1]?.lower === "to" ? chunks.slice(one.to + 2, one.to + 5).find(({ type, lower }) => type === "party" || !/^(?:the|self-proclaimed|breakaway)$/.test(lower)) : undefined;
    if (verbal.recipient && one.from > verbal.at && one.from < clause.to && receiver?.type === "party" && receiver.party.code !== verbal.recipient && sides.pair.includes(receiver.party.code) && /^(?:and|,|while)$/.test(chunks[one.from - 1]?.lower ?? "")) {
      verbal.themes = verbal.themes.filter((theme) => theme !== one);
      return [{ ...verbal, themes: [one.bare && model ? { ...one, of: model.of } : one], counterpart: [], recipient: receiver.party.code, everySide: false }];
    }
    const agent = chunks[one.to + 1]?.lower === "by" && verbal.passive ? chunks[one.to + 2] : undefined;
    const actor = agent ?? chunks[one.from - 1];
    const ahead = agent ? one.from - (chunks[one.from - 1]?.lower === "of" ? 2 : 1) : one.from - 2;
    const link = chunks[chunks[ahead]?.lower === "the" ? ahead - 1 : ahead]?.lower ?? "";
    // "… and Russia 19 in a repatriation carried out on Thursday": a participle behind the number opens a clause of its own.
    if (one.from <= verbal.at || one.from > clause.to + (one.bare ? 2 : -1) || actor?.type !== "party" || actor.form === "demonym" || !/^(?:and|,|while|;)$/.test(link) || !sides.pair.includes(actor.party.code)) return [];
    verbal.themes = verbal.themes.filter((theme) => theme !== one);
    return [{ ...verbal, themes: [one.bare && model ? { ...one, of: model.of } : one], counterpart: [], actor: actor.party.code, everySide: false }];
  });
}

/** "released 100 prisoners on Wednesday, and another 100 on Thursday": the same was done again on another day. */
export function laterHandovers({ chunks, people }: SentenceParts, clause: Clause, verbal: Handover): Handover[] {
  const dayFirst = verbal.themes.concat(people).find((one) => one.quantity && one.from > verbal.at && one.from < clause.to && startsWithDay(chunks, one.from));
  const model = verbal.themes[0];
  if (dayFirst && model && model !== dayFirst) {
    verbal.themes = verbal.themes.filter((theme) => theme !== dayFirst);
    verbal.span = { from: clause.from, to: dayFirst.from - 2 };
    return [{ ...verbal, themes: [dayFirst.bare ? { ...dayFirst, of: model.of, ...(model.party && { party: model.party }) } : dayFirst], counterpart: [], span: { from: dayFirst.from - 2, to: clause.to } }];
  }
  const [first, ...rest] = verbal.themes;
  if (!first || rest.length > 1) return [];
  const ownDay = dayIn(chunks, first.to + 1, clause.to);
  const second = rest[0] ?? people.find(({ from, quantity }) => ownDay >= 0 && from > ownDay && from < clause.to && quantity !== undefined);
  if (ownDay < 0 || !second || second.from < ownDay) return [];
  const secondDay = dayIn(chunks, second.to + 1, Math.min(clause.to, second.to + 4));
  if (secondDay < 0 || !chunks.slice(ownDay + 1, second.from).every(({ lower }) => /^(?:and|,|then)$/.test(lower))) return [];
  verbal.themes = [first];
  verbal.span = { from: clause.from, to: second.from };
  return [{ ...verbal, themes: [second.bare ? { ...second, of: first.of, ...(first.party && { party: first.party }) } : second], counterpart: [], span: { from: second.from, to: clause.to } }];
}

const dayIn = (chunks: readonly Chunk[], from: number, to: number): number => chunks.findIndex((chunk, at) => at >= from && at < to && chunk.type === "timex");

/** ", and on Saturday 307 each": a day that opens the second half. */
function startsWithDay(chunks: readonly Chunk[], at: number): boolean {
  // "and on February 4, 63"
  const day = chunks[at - 1]?.lower === "," ? at - 2 : at - 1;
  const before = chunks[day - 1]?.lower === "on" ? day - 2 : day - 1;
  return chunks[day]?.type === "timex" && /^(?:and|,|then)$/.test(chunks[before]?.lower ?? "");
}
