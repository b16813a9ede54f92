import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readContent } from "../../src/read/read-content.ts";

let content: string;
beforeEach(() => {
  content = mkdtempSync(path.join(tmpdir(), "dateline-read-"));
});
afterEach(() => {
  rmSync(content, { recursive: true, force: true });
});

function drop(file: string, bytes: string | Uint8Array): void {
  const full = path.join(content, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, bytes);
}

const report = "Forty soldiers came home on Friday.\n";
const told = () => readContent(content).messages.map(({ file, ruleId, severity }) => [file, ruleId, severity]);

describe("which files are articles", () => {
  it("reads .txt and .md in every folder below articles, in the order of their names", () => {
    for (const file of ["b.txt", "a/z.md", "B.TXT", "a.md", "10.txt", "9.txt", "ä.txt"]) drop(`articles/${file}`, report);
    const { files, messages } = readContent(content);
    expect(messages).toEqual([]);
    expect(files.map(({ file }) => file)).toEqual([
      "articles/10.txt", "articles/9.txt", "articles/B.TXT", "articles/a/z.md", "articles/a.md", "articles/b.txt", "articles/ä.txt",
    ]);
  });

  it("reads the folder itself where it has no articles folder", () => {
    drop("one.txt", report);
    expect(readContent(content).files).toEqual([{ file: "one.txt", text: report }]);
  });

  it("looks at nothing beside the articles folder, such as an editor's lexicon", () => {
    drop("articles/one.txt", report);
    drop("lexicon/parties.yaml", "- code: XX\n");
    drop("draft.txt", report);
    expect(readContent(content)).toEqual({ files: [{ file: "articles/one.txt", text: report }], messages: [] });
  });

  it("passes over the description of the site", () => {
    drop("site.yaml", "title: Ours\n");
    drop("more/site.yaml", "title: Ours\n");
    expect(told()).toEqual([["more/site.yaml", "unsupported-file-type", "error"]]);
  });

  it.each([".DS_Store", ".one.txt.swp", ".git/config.txt", "README.md", "readme.txt", "README"])("passes over %s without a word", (file) => {
    drop(file, report);
    expect(readContent(content)).toEqual({ files: [], messages: [] });
  });

  it.each(["readme-of-the-exchange.txt", "one.md"])("takes %s, which only looks like a note", (file) => {
    drop(file, report);
    expect(readContent(content).files).toHaveLength(1);
  });

  it.each([
    "page.njk", "page.liquid", "page.11ty.js", "page.11ty.tsx", "articles.11tydata.js", "articles.json", "page.html", "page.markdown",
    "scan.pdf", "no-extension", "one.txt.bak",
  ])("refuses %s and says which types it expects", (file) => {
    drop(file, "{{ process.exit(3) }}<script>process.exit(3)</script>");
    drop("good.txt", report);
    const { files, messages } = readContent(content);
    expect(files.map((one) => one.file)).toEqual(["good.txt"]);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ file, line: 1, column: 1, ruleId: "unsupported-file-type", severity: "error" });
    expect(messages[0]!.reason).toMatch(/expected \.txt .* or \.md/);
  });

  it("finds nothing in an empty folder", () => {
    expect(readContent(content)).toEqual({ files: [], messages: [] });
  });
});

describe("links", () => {
  it("refuses a link to a file, even to one inside the folder", () => {
    drop("real.txt", report);
    symlinkSync(path.join(content, "real.txt"), path.join(content, "link.txt"));
    symlinkSync("/etc/hostname", path.join(content, "outside.md"));
    const { files } = readContent(content);
    expect(files.map(({ file }) => file)).toEqual(["real.txt"]);
    expect(told()).toEqual([["link.txt", "not-a-file", "error"], ["outside.md", "not-a-file", "error"]]);
  });

  it("refuses a link to a folder, also to the one that it stands in", () => {
    drop("articles/real.txt", report);
    symlinkSync(content, path.join(content, "articles", "circle"));
    symlinkSync("/etc", path.join(content, "articles", "etc"));
    expect(readContent(content).files).toHaveLength(1);
    expect(told()).toEqual([["articles/circle", "not-a-file", "error"], ["articles/etc", "not-a-file", "error"]]);
  });

  it("does not leave the folder where articles itself is a link", () => {
    symlinkSync("/etc", path.join(content, "articles"));
    expect(readContent(content).files).toEqual([]);
    expect(told()).toEqual([["articles", "not-a-file", "error"]]);
  });

  it("follows a link that the editor names as the content folder", () => {
    drop("articles/one.txt", report);
    const link = `${content}-link`;
    symlinkSync(content, link);
    try {
      expect(readContent(link).files.map(({ file }) => file)).toEqual(["articles/one.txt"]);
    } finally {
      rmSync(link);
    }
  });
});

describe("encoding", () => {
  it("reads UTF-8 without its byte order mark", () => {
    drop("one.txt", "\uFEFFKyiv – Київ\n");
    expect(readContent(content)).toEqual({ files: [{ file: "one.txt", text: "Kyiv – Київ\n" }], messages: [] });
  });

  it("takes off one byte order mark only, and none in the middle", () => {
    drop("one.txt", "\uFEFF\uFEFFa\uFEFFb");
    expect(readContent(content).files[0]!.text).toBe("\uFEFFa\uFEFFb");
  });

  it("leaves CRLF and other white space as dropped, so that offsets stay those of the file", () => {
    const text = "One\r\n\tTwo\u00A0\r\n\r\n\fThree\u2028Four\r";
    drop("one.txt", text);
    expect(readContent(content)).toEqual({ files: [{ file: "one.txt", text }], messages: [] });
  });

  it("leaves out a file whose name is not UTF-8", () => {
    writeFileSync(Buffer.concat([Buffer.from(`${content}/`), Buffer.from([0xca, 0xe8]), Buffer.from(".txt")]), report);
    expect(readContent(content).files).toEqual([]);
    expect(told()).toEqual([["\uFFFD\uFFFD.txt", "file-name", "error"]]);
  });

  it.each([
    ["Windows-1251", Buffer.from([0x0a, 0xca, 0xe8, 0xe5, 0xe2, 0x0a]), 2],
    ["Latin 1", Buffer.from("One\nTwo\nBras\xedlia\n", "latin1"), 3],
    ["UTF-16 with its mark", Buffer.from("\uFEFFKyiv", "utf16le"), 1],
    ["a character cut off at the end", Buffer.from("One\nKyiv – Київ").subarray(0, -1), 2],
    ["an overlong slash", Buffer.from([0x41, 0xc0, 0xaf]), 1],
    ["a surrogate as CESU-8", Buffer.from([0x41, 0x0a, 0xed, 0xa0, 0x80]), 2],
  ])("leaves out %s and names the line of the first bad byte", (_, bytes, line) => {
    drop("one.txt", bytes);
    drop("two.txt", report);
    const { files, messages } = readContent(content);
    expect(files.map(({ file }) => file)).toEqual(["two.txt"]);
    expect(messages).toMatchObject([{ file: "one.txt", line, ruleId: "not-utf-8", severity: "error" }]);
    expect(messages[0]!.reason).toMatch(/save the file as UTF-8/);
  });

  it("points at the first bad byte, and names UTF-16 by its mark", () => {
    drop("one.txt", Buffer.from("One\nBras\xedlia\n", "latin1"));
    drop("two.txt", Buffer.from("\uFEFFKyiv", "utf16le"));
    expect(readContent(content).messages.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [2, 5, "Unexpected bytes that are not UTF-8; save the file as UTF-8"], [1, 1, "Unexpected UTF-16; save the file as UTF-8"],
    ]);
  });

  it("leaves out a file with a NUL character and places it", () => {
    drop("one.txt", "One\nTw\0o\n");
    expect(readContent(content).files).toEqual([]);
    expect(readContent(content).messages).toMatchObject([{ file: "one.txt", line: 2, column: 3, ruleId: "not-text" }]);
  });

  it.each(["", "\uFEFF", " \r\n\t\n"])("leaves out the empty file %j", (text) => {
    drop("one.txt", text);
    expect(readContent(content).files).toEqual([]);
    expect(told()).toEqual([["one.txt", "empty-file", "error"]]);
  });
});

describe("control characters", () => {
  it("shows each as a mark of its own length, with a message on its place", () => {
    drop("one.txt", "One\u001B[31m\nTwo\u0007\u007F\n");
    const { files, messages } = readContent(content);
    expect(files[0]!.text).toBe("One\uFFFD[31m\nTwo\uFFFD\uFFFD\n");
    expect(messages.map(({ line, column, severity, reason }) => [line, column, severity, /U\+\w+/.exec(reason)![0]])).toEqual([
      [1, 4, "warning", "U+001B"], [2, 4, "warning", "U+0007"], [2, 5, "warning", "U+007F"],
    ]);
  });

  it("says of a file full of them how many there are, and does not list every one", () => {
    drop("one.txt", `${"\u0001\n".repeat(5000)}${report}`);
    const { files, messages } = readContent(content);
    expect(files[0]!.text.startsWith("\uFFFD\n\uFFFD\n")).toBe(true);
    expect(messages.length).toBeLessThanOrEqual(11);
    expect(messages.at(-1)!.reason).toContain("4990 more");
  });

  it("keeps what other scripts need: joiners, direction marks, soft hyphens, emoji", () => {
    const text = "می\u200Cخواهم \u200Fab\u00AD \u{1F1FA}\u{1F1E6}\n";
    drop("one.txt", text);
    expect(readContent(content)).toEqual({ files: [{ file: "one.txt", text }], messages: [] });
  });
});

describe("size", () => {
  it("leaves out a file above two megabytes and takes one just below", () => {
    drop("big.txt", "a ".repeat(1_000_001));
    drop("large.txt", "a ".repeat(1_000_000));
    expect(readContent(content).files.map(({ file }) => file)).toEqual(["large.txt"]);
    expect(told()).toEqual([["big.txt", "file-too-large", "error"]]);
  });
});

it("neither throws nor changes the length of any bytes that are valid text", () => {
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 60 }), fc.string({ unit: "binary", maxLength: 60 }).map((text) => Buffer.from(text))), (bytes) => {
      drop("one.txt", bytes);
      const { files, messages } = readContent(content);
      expect(files.length + messages.filter(({ severity }) => severity === "error").length).toBe(1);
      if (files[0]) expect(files[0].text.length).toBe(Buffer.from(bytes).toString("utf8").replace(/^\uFEFF/, "").length);
    }),
    { numRuns: 300 },
  );
});
