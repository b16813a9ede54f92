import type { Language, PhraseKey } from "../language/language.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Claimant, Event, PartyCode } from "../record.ts";

/** How an event is put into words in one language. */
export interface Wording {
  language: Language;
  say: (key: PhraseKey, values?: Record<string, string | number>) => string;
  /** Names a party in a sentence: "Russia", "the United States". */
  party: (code: PartyCode) => string;
  /** Names who says something in a sentence. */
  claimant: (claimant: Claimant) => string;
  /** Names a place, a country too. */
  place: (name: string) => string;
  /** Names an event's parties; more than four do not fit a line. */
  sides: (event: Pick<Event, "parties">) => string;
}

/** The words of a language, with the names that the lexicon gives to parties. */
export function wordingIn(language: Language, lexicon: Pick<Lexicon, "parties">): Wording {
  const names = new Map(lexicon.parties.map(({ code, name }) => [code, language.file.partyInSentence(language.file.parties[code] ?? name)]));
  const say = (key: PhraseKey, values: Record<string, string | number> = {}) => language.say(key, values);
  const party = (code: PartyCode) => names.get(code) ?? code;
  return {
    language, say, party,
    place: (name) => placeIn(language, lexicon, name),
    claimant: ({ name, party: side }) => language.file.claimantInSentence(name, side === null ? null : party(side)),
    sides: ({ parties }) => {
      if (parties.length <= 4) return language.list(parties.map(party));
      const rest = parties.length - 3;
      return language.list([...parties.slice(0, 3).map(party), say("list.others", { n: rest, count: language.spell(rest) })]);
    },
  };
}

/** Names a place in a language: by its own list, or as the party that is a country of that name. */
export function placeIn({ file }: Language, lexicon: Pick<Lexicon, "parties">, name: string): string {
  const country = lexicon.parties.find((party) => party.name === name)?.code;
  return file.places[name] ?? (country === undefined ? undefined : file.parties[country]) ?? name;
}

/** Sets a capital at the beginning of a sentence or title. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
