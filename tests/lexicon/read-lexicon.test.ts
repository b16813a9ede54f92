import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readLexicon } from "../../src/lexicon/read-lexicon.ts";

describe("an editor's own word lists", () => {
  let root: string;
  let dir: string;
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), "lexicon-"));
    dir = path.join(root, "lexicon");
    mkdirSync(dir);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function read(files: Record<string, string | Buffer>) {
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(dir, name), text);
    return readLexicon(dir);
  }

  it("may be absent", () => {
    expect(readLexicon(path.join(root, "nothing")).messages).toEqual([]);
    expect(readLexicon(dir).messages).toEqual([]);
  });

  it("may be empty, or comments only", () => {
    expect(read({ "parties.yaml": "", "places.yaml": "# later\n" }).messages).toEqual([]);
  });

  it("add a party, an outlet and a place", () => {
    const { lexicon, messages } = read({
      "parties.yaml": "- code: river-front\n  name: River Front\n  kind: group\n  names: [River Front]\n  source: https://example.org/front\n",
      "publishers.yaml": "- id: river-post\n  name: The River Post\n  kind: outlet\n  timezone: Africa/Lagos\n  party: river-front\n  source: https://example.org/\n",
      "places.yaml": "- name: Old Mill\n  country: NO\n  source: https://example.org/mill\n",
    });
    expect(messages).toEqual([]);
    expect(lexicon.parties.find(({ code }) => code === "river-front")).toMatchObject({ name: "River Front", demonyms: [], speakers: [] });
    expect(lexicon.publishers.find(({ id }) => id === "river-post")).toMatchObject({ party: "river-front", kind: "outlet" });
    expect(lexicon.places.find(({ name }) => name === "Old Mill")?.country).toBe("NO");
  });

  it("add to a known party without repeating it: lists are joined, single values win", () => {
    const before = readLexicon().lexicon.parties.find(({ code }) => code === "UA")!;
    const { lexicon, messages } = read({
      "parties.yaml": "- code: UA\n  names: [Ukraine, Kyivan state]\n  speakers:\n    - name: Jane Doe\n      from: 2027\n      source: https://example.org/doe\n",
    });
    const after = lexicon.parties.find(({ code }) => code === "UA")!;
    expect(messages).toEqual([]);
    expect(after.names).toEqual([...before.names, "Kyivan state"]);
    expect(after.speakers).toHaveLength(before.speakers.length + 1);
    expect(after.speakers.at(-1)).toMatchObject({ name: "Jane Doe", from: "2027" });
    expect(after.metonyms).toEqual(before.metonyms);
    expect(lexicon.parties.map(({ code }) => code)).toEqual(readLexicon().lexicon.parties.map(({ code }) => code));
  });

  it("end a known speaker's term, and leave the rest of the entry alone", () => {
    const { lexicon } = read({
      "parties.yaml": "- code: RU\n  speakers:\n    - { name: Dmitry Peskov, to: 2027-01-15, aliases: [D. Peskov], source: https://example.org/p }\n",
    });
    const peskov = lexicon.parties.find(({ code }) => code === "RU")!.speakers.find(({ name }) => name === "Dmitry Peskov")!;
    expect(peskov).toMatchObject({ office: "Kremlin spokesman", from: "2012", to: "2027-01-15" });
    expect(peskov.aliases).toEqual(expect.arrayContaining(["Peskov", "D. Peskov"]));
  });

  it("change nothing for the next reading", () => {
    const before = JSON.stringify(readLexicon().lexicon);
    read({ "parties.yaml": "- code: UA\n  names: [Kyivan state]\n" });
    expect(JSON.stringify(readLexicon().lexicon)).toBe(before);
  });

  it("are read as typed: NO, yes, 2026 and 010 are words", () => {
    const { lexicon, messages } = read({
      "offices.yaml": "- id: yes\n  name: NO\n  aliases: [010, true, 2026-01-01]\n  source: x\n",
    });
    expect(messages).toEqual([]);
    expect(lexicon.offices.at(-1)).toEqual({ id: "yes", name: "NO", aliases: ["010", "true", "2026-01-01"], source: "x" });
  });

  it.each([
    ["an unknown key", "publishers.yaml", "- id: a-b\n  name: A\n  kind: outlet\n  timezon: UTC\n  source: x\n", 4, 3, 'Unexpected key "timezon", expected one of id, name'],
    ["a speaker's unknown key", "parties.yaml", "- code: RU\n  speakers:\n    - name: A\n      since: 2020\n      source: x\n", 4, 7, 'Unexpected key "since", expected one of name, aliases, office'],
    ["a missing key", "places.yaml", "- name: B\n  source: x\n", 1, 3, 'Missing "country", expected string'],
    ["a wrong kind", "publishers.yaml", "- id: a\n  name: A\n  kind: paper\n  source: x\n", 3, 9, 'Unexpected value "paper" of "kind", expected one of "outlet"|"carrier"|"agency"'],
    ["a time zone that does not exist", "publishers.yaml", "- id: a\n  name: A\n  kind: outlet\n  timezone: Europe/Kieff\n  source: x\n", 4, 13, 'Unexpected value "Europe/Kieff" of "timezone", expected an IANA time zone'],
    ["a date that is none", "parties.yaml", "- code: RU\n  speakers:\n    - { name: A, from: last year, source: x }\n", 3, 24, 'Unexpected value "last year" of "speakers.0.from", expected a day, month or year'],
    ["one word where a list belongs", "offices.yaml", "- id: a\n  name: A\n  aliases: B\n  source: x\n", 3, 12, 'Unexpected value "B" of "aliases", expected array'],
    ["a list begun and left empty", "offices.yaml", "- id: a\n  name: A\n  aliases:\n  source: x\n", 3, 11, 'Unexpected value of "aliases", expected array'],
    ["a party that nobody knows", "publishers.yaml", "- id: a\n  name: A\n  kind: outlet\n  party: ruritania\n  source: x\n", 4, 10, 'Unexpected party "ruritania", expected a code of parties.yaml'],
    ["a place in a state that nobody knows", "places.yaml", "- name: B\n  country: QQ\n  source: x\n", 2, 12, 'Unexpected country "QQ"'],
    ["a key given twice", "offices.yaml", "- id: a\n  name: A\n  name: B\n  source: x\n", 3, 3, "Unexpected second value for one key"],
    ["an entry that is a word", "offices.yaml", "- minister\n", 1, 3, "Unexpected value, expected an entry"],
    ["a code in small letters", "parties.yaml", "- code: Ua\n  name: A\n  kind: state\n  source: x\n", 1, 9, 'Unexpected value "Ua" of "code", expected two capitals'],
  ])("report %s with its place, and leave that entry out", (_, name, text, line, column, reason) => {
    const { lexicon, messages } = read({ [name]: text });
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ file: `lexicon/${name}`, line, column, ruleId: "lexicon-entry", severity: "error" });
    expect(messages[0]!.reason).toContain(reason);
    expect(lexicon).toEqual(readLexicon().lexicon);
  });

  it("lose one bad entry and keep the good ones around it", () => {
    const { lexicon, messages } = read({ "offices.yaml": "- id: a\n  name: A\n  source: x\n- id: b\n- id: c\n  name: C\n  source: x\n" });
    expect(messages.map(({ line }) => line)).toEqual([4, 4]);
    expect(lexicon.offices.slice(-2).map(({ id }) => id)).toEqual(["a", "c"]);
  });

  it.each([
    ["broken YAML", "- id: a\n  name: [A\n", /^Unexpected YAML: .*nothing of this file is used$/],
    ["an alias", "- id: &x a\n  name: *x\n  source: x\n", /^Unexpected alias \*x, expected the words themselves/],
    ["an unknown tag", "- id: a\n  name: !!js/function A\n  source: x\n", /^Unexpected YAML: /],
    ["two documents", "- id: a\n  name: A\n  source: x\n---\n[]\n", /^Unexpected YAML: /],
    ["a map at the top", "id: a\nname: A\n", /^Unexpected content, expected a list of entries/],
    ["brackets without end", "[".repeat(300_000), /^Unexpected depth of nesting/],
    ["dashes without end", "- ".repeat(20_000) + "a", /^Unexpected/],
  ])("report %s and leave the file out", (_, text, reason) => {
    const { lexicon, messages } = read({ "offices.yaml": text });
    expect(messages.length).toBeGreaterThan(0);
    expect(messages[0]!.reason).toMatch(reason);
    expect(lexicon.offices).toEqual(readLexicon().lexicon.offices);
  });

  it("are refused as links, folders, giants and other encodings", () => {
    writeFileSync(path.join(root, "elsewhere.yaml"), "- id: a\n  name: A\n  source: x\n");
    symlinkSync(path.join(root, "elsewhere.yaml"), path.join(dir, "offices.yaml"));
    mkdirSync(path.join(dir, "places.yaml"));
    const { messages } = read({ "parties.yaml": "#".repeat(1_000_001), "categories.yaml": Buffer.from("- id: \xe9", "latin1") });
    expect(messages.map(({ file, reason }) => [file, reason.split(",")[0]])).toEqual([
      ["lexicon/parties.yaml", "Unexpected size of 1000001 bytes"],
      ["lexicon/offices.yaml", "Unexpected link or folder"],
      ["lexicon/places.yaml", "Unexpected link or folder"],
      ["lexicon/categories.yaml", "Unexpected encoding"],
    ]);
  });

  it("are refused where the folder itself is a link", () => {
    symlinkSync(dir, path.join(root, "linked"));
    expect(readLexicon(path.join(root, "linked")).messages).toMatchObject([{ file: "linked", ruleId: "lexicon-file" }]);
  });

  it("must bear the known file names, beside which a README is welcome", () => {
    const { messages } = read({ "publisher.yaml": "[]", "README.md": "Our own words.", ".DS_Store": "" });
    expect(messages.map(({ file }) => file)).toEqual(["lexicon/publisher.yaml"]);
    expect(messages[0]!.reason).toContain("publishers.yaml");
  });

  it("cannot reach the prototype of anything", () => {
    const { messages } = read({ "offices.yaml": "- id: a\n  name: A\n  source: x\n  __proto__: { polluted: yes }\n" });
    expect(messages).toHaveLength(1);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });
});
