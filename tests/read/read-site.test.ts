import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readSite } from "../../src/read/read-site.ts";

let content: string;
beforeEach(() => {
  content = mkdtempSync(path.join(tmpdir(), "dateline-about-"));
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

const read = (text: string) => {
  writeFileSync(path.join(content, "site.yaml"), text);
  return readSite(content);
};
const wrong = (text: string) => read(text).messages.filter(({ severity }) => severity === "error").map(({ line, column, reason }) => [line, column, reason]);

describe("the description of a site", () => {
  it("is read as it stands", () => {
    expect(read("title: Обміни\nsubject: Хто повернувся\nlanguage: uk\nurl: https://example.org/swaps/\n")).toEqual({
      description: { title: "Обміни", subject: "Хто повернувся", language: "uk", url: "https://example.org/swaps" },
      messages: [],
    });
  });

  it("has defaults for all but the address, and says what an address is needed for", () => {
    const { description, messages } = readSite(content);
    expect(description).toEqual({ title: "Dateline", subject: "Prisoner exchanges, dated and sourced", language: "en" });
    expect(messages).toMatchObject([{ file: "site.yaml", severity: "info", line: 1, column: 1 }]);
    expect(read("title: Ours\n").messages[0]!.reason).toContain("are left out");
  });

  it("warns of a language in which the pages cannot speak", () => {
    expect(read("language: de\nurl: https://example.org\n").messages).toMatchObject([{ severity: "warning", line: 1, column: 11, reason: expect.stringContaining("expected one of en, uk") as string }]);
    expect(read("language: en-GB\nurl: https://example.org\n").messages).toEqual([]);
  });

  it("takes an empty file or a comment for no description", () => {
    expect(read("").description.title).toBe("Dateline");
    expect(wrong("# title: later\n")).toEqual([]);
  });

  it.each([
    ["title: Ours\ntitel: Ours\n", 2, 1, "Unexpected key “titel”"],
    ["title: Ours\nlanguage: English please\n", 2, 11, "expected a language code"],
    ["url: example.org\n", 1, 6, "expected the address"],
    ["url: https://example.org/?a=b\n", 1, 6, "expected the address"],
    ["url: javascript:alert(1)\n", 1, 6, "expected the address"],
    ["title:\n", 1, 1, "expected a name"],
    ["title: [a, b]\n", 1, 1, "expected a name"],
    ["title: a\ntitle: b\n", 2, 1, "Unexpected YAML"],
    ["title: a: b\n", 1, 8, "Unexpected YAML"],
    ["- title\n", 1, 1, "Unexpected content"],
  ])("says where %j is wrong", (text, line, column, reason) => {
    expect(wrong(text)).toEqual([[line, column, expect.stringContaining(reason)]]);
  });

  it.each([
    ["https://dateline.example", 1], ["http://dateline.example:8080/repo", 1], ["https://example.github.io", 0], ["https://a.example.org/x.example", 0],
  ])("says of %s whether it is only a placeholder", (url, notes) => {
    const { description, messages } = read(`title: Ours\nurl: ${url}\n`);
    expect(description.url).toBe(url);
    expect(messages.map(({ line, column, severity }) => [line, column, severity])).toEqual(notes === 1 ? [[2, 6, "warning"]] : []);
  });

  it("keeps what is right beside what is wrong", () => {
    expect(read("title: Ours\nurl: nowhere\n").description).toMatchObject({ title: "Ours", language: "en" });
  });

  it("refuses a link and a folder", () => {
    symlinkSync("/etc/hostname", path.join(content, "site.yaml"));
    expect(readSite(content).messages[0]!.reason).toContain("link");
    rmSync(path.join(content, "site.yaml"));
    mkdirSync(path.join(content, "site.yaml"));
    expect(readSite(content).messages[0]!.severity).toBe("error");
  });
});
