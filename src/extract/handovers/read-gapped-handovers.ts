import type { PartyCode } from "../../record.ts";
import type { Clause } from "../clauses/clause.ts";
import type { Chunk } from "../sentences/tag-chunks.ts";
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
    const by = chunks[one.to + 1]?.lower === "by" && verbal.passive ? (/^(?:the|its)$/.test(chunks[one.to + 2]?.lower ?? "") ? one.to + 3 : one.to + 2) : -1;
    const agent = chunks[by];
    // "and Armenia those of three Azerbaijanis"
    const those = chunks[one.from - 1]?.lower === "of" && chunks[one.from - 2]?.lower === "those" ? 2 : 0;
    const actor = agent ?? chunks[one.from - 1 - those];
    const ahead = agent ? one.from - (chunks[one.from - 1]?.lower === "of" ? 2 : 1) : one.from - 2 - those;
    const link = chunks[chunks[ahead]?.lower === "the" ? ahead - 1 : ahead]?.lower ?? "";
    // "… and Russia 19 in a repatriation carried out on Thursday": a participle behind the number opens a clause of its own.
    const side = one.from <= verbal.at || one.from > clause.to + (one.bare ? 2 : -1) || !/^(?:and|,|while|;)$/.test(link) ? undefined : sideOf(actor) ?? (agent?.type === "party" && isSideOf(chunks[by + 1]) ? agent.party.code : undefined);
    if (!side || !sides.pair.includes(side)) return [];
    verbal.themes = verbal.themes.filter((theme) => theme !== one);
    return [{ ...verbal, themes: [one.bare && model ? { ...one, of: model.of } : one], counterpart: [], actor: side, everySide: false }];
  });
}

/** "the Ukrainian side", "Russian forces" */
const isSideOf = (chunk: Chunk | undefined): boolean => /^(?:side|authorities|forces|government|army|military)$/.test(chunk?.lower ?? "");

/** "Russia", "the rebels", "the Malian government"; not "a Russian". */
const sideOf = (chunk: Chunk | undefined): PartyCode | undefined =>
  chunk?.type === "party" && chunk.form !== "demonym" ? chunk.party.code : chunk?.type === "speaker" && !chunk.person ? (chunk.party ?? undefined) : undefined;
