import type { Clause } from "./find-clauses.ts";
import type { Handover, SentenceParts } from "./handover.ts";

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
    // "and Armenia those of three Azerbaijanis"
    const those = chunks[one.from - 1]?.lower === "of" && chunks[one.from - 2]?.lower === "those" ? 2 : 0;
    const actor = agent ?? chunks[one.from - 1 - those];
    const ahead = agent ? one.from - (chunks[one.from - 1]?.lower === "of" ? 2 : 1) : one.from - 2 - those;
    const link = chunks[chunks[ahead]?.lower === "the" ? ahead - 1 : ahead]?.lower ?? "";
    // "… and Russia 19 in a repatriation carried out on Thursday": a participle behind the number opens a clause of its own.
    if (one.from <= verbal.at || one.from > clause.to + (one.bare ? 2 : -1) || actor?.type !== "party" || actor.form === "demonym" || !/^(?:and|,|while|;)$/.test(link) || !sides.pair.includes(actor.party.code)) return [];
    verbal.themes = verbal.themes.filter((theme) => theme !== one);
    return [{ ...verbal, themes: [one.bare && model ? { ...one, of: model.of } : one], counterpart: [], actor: actor.party.code, everySide: false }];
  });
}
