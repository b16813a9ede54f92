import { describe, expect, it } from "vitest";
import { findClauses } from "../../../src/extract/clauses/find-clauses.ts";
import { chunksOf } from "../read-text.ts";

/** "main freed; relative(who) were held": each clause with the word that opens it and its verb. */
function clauses(sentence: string): string {
  const chunks = chunksOf(sentence);
  return findClauses(chunks).map(({ kind, link, verb }) => {
    const words = verb ? chunks.slice(verb.from, verb.to).map(({ text }) => text).join(" ") : "–";
    return `${kind}${link ? `(${link})` : ""} ${words}`;
  }).join("; ");
}

/** The words in which a clause's subject is looked for. */
function subjectOf(sentence: string, verb: string): string {
  const chunks = chunksOf(sentence);
  const clause = findClauses(chunks).find((one) => one.verb && chunks.slice(one.verb.from, one.verb.to).map(({ text }) => text).join(" ") === verb);
  return clause ? chunks.slice(clause.subject.from, clause.subject.to).map(({ text }) => text).join(" ") : "no such clause";
}

type Row = [phenomenon: string, sentence: string, expected: string];

describe("findClauses", () => {
  it.each<Row>([
    ["one verb is one clause", "Russia freed 50 soldiers on Friday.", "main freed"],
    ["a sentence without a verb is one clause without one", "Another 84 home from captivity.", "main –"],
    ["auxiliaries and adverbs belong to the verb", "The men have not yet been released.", "main have not yet been released"],
    ["a participle before its noun is no verb", "The wounded soldiers arrived in Lviv.", "main arrived"],
    ["help has an infinitive without to", "Qatar has helped bring back ten children.", "main has helped; infinitive bring back"],
    ["but a participle describes its object", "Qatar helped soldiers freed on Friday.", "main helped; reduced freed"],
    ["a swap behind an article is no verb", "The swap was the largest this year.", "main was"],
  ])("finds the sentence's own verb: %s", (_, sentence, expected) => {
    expect(clauses(sentence)).toBe(expected);
  });

  it.each<Row>([
    ["at the end of the sentence", "Ukraine brought home 50 men who were captured in May.", "main brought home; relative(who) were captured"],
    ["of a thing", "The two sides carried out a swap which was brokered by the Emirates.", "main carried out; relative(which) was brokered"],
    ["bracketed behind a person, the sentence goes on", "Medinsky, who led the talks, confirmed the exchange.", "main –; relative(who) led; main(,) confirmed"],
    ["bracketed behind captives, the sentence goes on", "The soldiers, who were seized in Mariupol, were taken to Belarus.", "main –; relative(who) were seized; main(,) were taken"],
    ["without commas", "The men who returned had been held for three years.", "main –; relative(who) returned; main had been held"],
    ["with its own subject", "The list that Kyiv sent was refused.", "main –; relative(that) sent; main was refused"],
    ["of a part", "Russia freed 303 people, of whom 12 are civilians.", "main freed; relative(whom) are"],
  ])("tells a relative clause: %s", (_, sentence, expected) => {
    expect(clauses(sentence)).toBe(expected);
  });

  it.each<Row>([
    ["of an agreement", "They freed 200 men under an agreement reached in Istanbul.", "main freed; reduced reached"],
    ["of soldiers", "The rebels freed 12 men sent to the front last year.", "main freed; reduced sent"],
    ["before the sentence's verb", "The prisoners freed on Friday were taken to a hospital.", "reduced freed; main were taken"],
    ["but an active past form is the main verb", "The rebels freed 40 prisoners.", "main freed"],
  ])("tells a reduced relative clause: %s", (_, sentence, expected) => {
    expect(clauses(sentence)).toBe(expected);
  });

  it.each<Row>([
    ["both with subjects", "Russia freed 50 soldiers and Ukraine received 27 bodies.", "main freed; coordinate(and) received"],
    ["the subject is shared", "The captives crossed the border and were taken to hospitals.", "main crossed; coordinate(and) were taken"],
    ["with but", "Kyiv agreed but Moscow refused.", "main agreed; coordinate(but) refused"],
    ["two parties as one subject are no two clauses", "Russia and Ukraine exchanged 84 prisoners each.", "main exchanged"],
    ["two groups as one subject are no two clauses", "The 27 soldiers and the 19 civilians were freed.", "main were freed"],
  ])("tells a coordinate clause: %s", (_, sentence, expected) => {
    expect(clauses(sentence)).toBe(expected);
  });

  it.each<Row>([
    ["with that", "The ministry said that 146 servicemen had returned.", "main said; complement(that) had returned"],
    ["without that", "The ministry said 146 servicemen had returned.", "main said; complement had returned"],
    ["without that, behind a place and a day", "Zelensky said on Telegram on Tuesday 95 men were home.", "main said; complement were"],
    ["said before its speaker", "“Our boys are home,” Zelensky said.", "main are home; main(,) said"],
    ["that behind captives is a relative", "He met the prisoners that Russia freed.", "main met; relative(that) freed"],
  ])("tells what is said: %s", (_, sentence, expected) => {
    expect(clauses(sentence)).toBe(expected);
  });

  it.each<Row>([
    ["one", "Both sides agreed to exchange all the wounded.", "main agreed; infinitive to exchange"],
    ["a chain", "Qatar offered to help to bring the children home.", "main offered; infinitive to help; infinitive to bring"],
    ["passive", "The bodies are expected to be returned next week.", "main are expected; infinitive to be returned"],
    ["in the perfect", "The exchange was to have taken place on Saturday.", "main was; infinitive to have taken place"],
    ["to before a noun is no infinitive", "The men were taken to hospitals.", "main were taken"],
  ])("tells an infinitive: %s", (_, sentence, expected) => {
    expect(clauses(sentence)).toBe(expected);
  });

  it.each<Row>([
    ["behind a comma", "The agency confirmed the swap, adding that 12 were women.", "main confirmed; gerund(,) adding; complement(that) were"],
    ["behind a preposition", "Hamas freed the two women before driving them to the border.", "main freed; gerund(before) driving"],
    ["behind after", "Kyiv received 30 men after handing over 30.", "main received; gerund(after) handing over"],
    ["a noun in -ing is none", "The hearing was short.", "main was"],
  ])("tells a gerund: %s", (_, sentence, expected) => {
    expect(clauses(sentence)).toBe(expected);
  });

  it.each<Row>([
    ["after", "Ukraine freed 20 sailors after Moscow handed over 22.", "main freed; adverbial(after) handed over"],
    ["while", "Moscow spoke of 150 while Kyiv said 146 were freed.", "main spoke of; adverbial(while) said; complement were freed"],
    ["at the beginning", "If Hamas frees the hostages, Israel will release 200 prisoners.", "adverbial(if) frees; main(,) will release"],
    ["after with a mere noun opens none", "After the talks, Russia freed 12 medics.", "main freed"],
    ["since with a mere day opens none", "Since Monday Israel has released 90 prisoners.", "main has released"],
  ])("tells an adverbial clause: %s", (_, sentence, expected) => {
    expect(clauses(sentence)).toBe(expected);
  });

  it.each<[who: string, sentence: string, verb: string, expected: string]>([
    ["of the same subject", "Armenia handed over two men and received eight.", "received", "Armenia"],
    ["of a passive behind and", "The captives crossed the border and were taken to hospitals.", "were taken", "The captives"],
    ["of a bracketed sentence", "Medinsky, who led the talks, confirmed the exchange.", "confirmed", "Medinsky ,"],
    ["of an infinitive", "Both sides agreed to exchange all the wounded.", "to exchange", "Both sides"],
    ["of an infinitive behind an object", "The court allowed 50 prisoners to return home.", "to return home", "50 prisoners"],
    ["of its own", "Russia freed 50 soldiers and Ukraine received 27 bodies.", "received", "Ukraine"],
  ])("finds the subject %s", (_, sentence, verb, expected) => {
    expect(subjectOf(sentence, verb)).toBe(expected);
  });

  it.each<Row>([
    ["a relative clause with a reason in it", "The men who were arrested because they had fished there have been released.", "main –; relative(who) were arrested; adverbial(because) had fished; main have been released"],
    ["two parted from a passive", "Three residents who had been kept in Ukraine returned to Russia.", "main –; relative(who) had been kept in; main returned"],
    ["a noun with a relative clause behind say", "They say that the exchange that was set for today is not being held.", "main say; relative(that) was set; complement is not being held"],
    ["between commas, a denial", "The men were not, contrary to rumours, handed over.", "main were not , contrary to rumours , handed over"],
    ["the other half of let", "Israel let 113 detainees go.", "main let"],
    ["but go on its own", "Israel said 113 detainees would go.", "main said; complement would go"],
    ["an absolute phrase", "Kyiv ended the operation, with more than 6,000 returned.", "main ended; reduced(with) returned"],
    ["a relative clause in its stead", "Kyiv ended the operation, which returned more than 6,000.", "main ended; relative(which) returned"],
  ])("finds the verb behind a bracket: %s", (_, sentence, expected) => {
    expect(clauses(sentence)).toBe(expected);
  });
});
