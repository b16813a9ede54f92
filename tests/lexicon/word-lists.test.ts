import { describe, expect, it } from "vitest";
import { compileNames } from "../../src/lexicon/find-names.ts";
import { readLexicon } from "../../src/lexicon/read-lexicon.ts";

const { lexicon } = readLexicon();

function repeated(values: Iterable<string>): string[] {
  const seen = new Set<string>();
  return [...values].filter((value) => seen.has(value) || !seen.add(value));
}

describe("the built-in word lists", () => {
  it("name a source for every entry that can be checked", () => {
    const entries = [...Object.values(lexicon).flat(), ...lexicon.parties.flatMap(({ speakers }) => speakers)];
    expect(entries.filter(({ source }) => !/https?:\/\/\S+\.\S+/.test(source))).toEqual([]);
  });

  it("know every member state of the United Nations, and the Holy See, Palestine, Taiwan and Kosovo", () => {
    const states = lexicon.parties.filter(({ kind }) => kind === "state");
    expect(states).toHaveLength(193 + 4);
    expect(states.filter(({ code }) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
    expect(lexicon.parties.filter(({ kind, code }) => kind !== "state" && /^[A-Z]{2}$/.test(code))).toEqual([]);
  });

  it("know a hundred outlets and more", () => {
    expect(lexicon.publishers.filter(({ kind }) => kind === "outlet").length).toBeGreaterThan(110);
    expect(lexicon.publishers.filter(({ kind }) => kind === "agency").length).toBeGreaterThan(30);
    expect(lexicon.publishers.filter(({ kind }) => kind === "carrier").length).toBeGreaterThan(50);
  });

  it("give no form to two publishers unless it is marked as shared", () => {
    const forms = lexicon.publishers.flatMap(({ name, aliases, shared }) =>
      [...new Set([name, ...aliases])].filter((form) => !shared.includes(form)));
    expect(repeated(forms)).toEqual([]);
  });

  it("mark as shared only a publisher's own form, and one that another bears too", () => {
    const bearers = new Map<string, number>();
    for (const { name, aliases } of lexicon.publishers) {
      for (const form of new Set([name, ...aliases])) bearers.set(form, (bearers.get(form) ?? 0) + 1);
    }
    for (const { name, aliases, shared } of lexicon.publishers) {
      for (const form of shared) {
        expect([name, ...aliases]).toContain(form);
        expect(bearers.get(form)).toBeGreaterThan(1);
      }
    }
  });

  it("give no domain and no fingerprint to two publishers, and no domain with a path", () => {
    expect(repeated(lexicon.publishers.flatMap(({ domains }) => domains))).toEqual([]);
    expect(repeated(lexicon.publishers.flatMap(({ fingerprints }) => fingerprints))).toEqual([]);
    expect(lexicon.publishers.flatMap(({ domains }) => domains).filter((domain) => !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain))).toEqual([]);
  });

  it("give no name, demonym or speaker to two parties", () => {
    expect(repeated(lexicon.parties.flatMap((party) => [
      ...new Set([...party.names, ...party.demonyms, ...party.metonyms, ...party.regions]),
      ...party.speakers.flatMap(({ name, aliases }) => [...new Set([name, ...aliases])]),
    ]))).toEqual([]);
  });

  it("give no office, place or paraphrase twice", () => {
    const fold = (form: string) => form.toLowerCase().replace(/’/g, "'");
    expect(repeated(lexicon.offices.flatMap(({ name, aliases }) => [...new Set([name, ...aliases].map(fold))]))).toEqual([]);
    expect(repeated(lexicon.places.flatMap(({ name, aliases }) => [...new Set([name, ...aliases])]))).toEqual([]);
    expect(repeated(lexicon.paraphrases.map(({ says }) => says.toLowerCase()))).toEqual([]);
  });

  it("end no term before it begins", () => {
    const turned = lexicon.parties.flatMap(({ speakers }) => speakers).filter(({ from, to }) => from && to && from.slice(0, to.length) > to);
    expect(turned).toEqual([]);
  });

  it("name a category for everybody whom the data contract lists", () => {
    expect(lexicon.categories.map(({ id }) => id)).toEqual(expect.arrayContaining([
      "wounded", "ill", "under-25", "women", "civilians", "children", "medics", "officers", "convicts", "sailors", "border-guards",
      "national-guard", "marines", "azov", "journalists", "elderly", "foreigners", "dual-nationals",
    ]));
  });

  it("leave plain English out of the paraphrases", () => {
    const says = compileNames(lexicon.paraphrases.map((entry) => ({ form: entry.says, entry })), { ignoreCase: true });
    const plain = `The Defence Ministry said on Friday that a prisoner exchange had taken place under agreements reached last month.
      Neither side said how many people came home; navy personnel, troopers and the wounded were among them. In accordance with the
      terms, not less than ten were handed over, a lady of 80 with them, and the national security council was told.`;
    expect(says(plain)).toEqual([]);
  });
});

describe("party forms in a sentence", () => {
  const find = compileNames(lexicon.parties.flatMap((party) =>
    [...party.names, ...party.demonyms, ...party.metonyms, ...party.regions, ...party.speakers.flatMap(({ name, aliases }) => [name, ...aliases])]
      .map((form) => ({ form, entry: party.code }))));
  const codes = (text: string) => find(text).map(({ entries }) => entries.join("|"));

  it.each([
    ["Kiev and Moscow agreed, Zelenskiy and Medinsky said", ["UA", "RU", "UA", "RU"]],
    ["South Sudan and Sudan; North Korea and South Korea", ["SS", "SD", "KP", "KR"]],
    ["the Republic of the Congo, the Democratic Republic of the Congo and DR Congo", ["CG", "CD", "CD"]],
    ["Guinea-Bissau, Equatorial Guinea, Papua New Guinea and Guinea", ["GW", "GQ", "PG", "GN"]],
    ["the US told us that the U.S. envoy and the UN had left", ["US", "US", "un"]],
    ["a resident of Kursk Region and the Kyiv region's hospital", ["RU", "UA"]],
    ["Northern Cyprus and Cyprus; Greek Cypriots and Turkish Cypriots", ["northern-cyprus", "CY", "CY", "northern-cyprus"]],
    ["Palestinian Islamic Jihad, a Palestinian family and Hamas", ["islamic-jihad", "PS", "hamas"]],
    ["ISRAEL AND HAMAS SWAP CAPTIVES", ["IL", "hamas"]],
    ["turkey and chad in small letters, a moscow mule", []],
    ["a Georgetown graduate, Prussians, Iranians' rights", ["GY", "IR"]],
  ])("%s", (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
});
