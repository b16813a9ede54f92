import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFrontMatter } from "../../src/parse/read-front-matter.ts";

const body = "Forty soldiers came home on Friday.\n";
const told = (text: string) => readFrontMatter(text).messages.map(({ line, column, severity, ruleId }) => `${line}:${column} ${severity} ${ruleId}`);
const reasons = (text: string) => readFrontMatter(text).messages.map(({ reason }) => reason).join("\n");

describe("keys", () => {
  it("reads every key as the editor wrote it", () => {
    const text = [
      "---", "headline: 'Swap: forty home'", "outlet: The Moscow Times", "carrier: Daily8", "agency: Reuters", "byline: A. Writer and B. Writer",
      "published: 2025-06-12T14:30:00+03:00", "url: https://example.org/a?b=1#c", "language: pt-BR", "rendition: digest", "strip: false", "---", body,
    ].join("\n");
    expect(readFrontMatter(text)).toEqual({
      data: {
        headline: "Swap: forty home", outlet: "The Moscow Times", carrier: "Daily8", agency: "Reuters", byline: "A. Writer and B. Writer",
        published: "2025-06-12T14:30:00+03:00", url: "https://example.org/a?b=1#c", language: "pt-BR", rendition: "digest", strip: false,
      },
      bodyStart: text.indexOf(body),
      lines: 12,
      refused: [], messages: [],
    });
  });

  it.each([
    ["published", "2025-06-12"], ["published", "2025-06-12T14:30Z"], ["published", "2025-06-12T14:30:05.250-04:00"], ["published", '"2025-06-12"'],
    ["headline", "2025"], ["headline", "true"], ["headline", "null"], ["byline", "|\n  A. Writer"], ["language", "uk"], ["rendition", "full"], ["strip", "true"],
    ["url", "http://example.org"], ["outlet", "Правда"],
  ])("takes %s: %s", (key, value) => {
    const { data, messages } = readFrontMatter(`---\n${key}: ${value}\n---\n${body}`);
    expect(messages).toEqual([]);
    expect(Object.keys(data)).toEqual([key]);
  });

  it.each([
    ["published", "12 June 2025", "a day"], ["published", "2025-06-31", "a day"], ["published", "2025-02-29", "a day"], ["published", "2025-06-12T14:30", "its offset"],
    ["published", "2025-06-12T25:30Z", "a day"], ["published", "2025-06-12 14:30:00+03:00", "its offset"], ["published", "2025-06", "a day"], ["published", "", "a day"],
    ["url", "example.org/a", "http://"], ["url", "javascript:alert(1)", "http://"], ["url", "file:///etc/passwd", "http://"], ["url", "data:text/html,a", "http://"],
    ["language", "English", "a language code"], ["rendition", "summary", "full or digest"], ["strip", "no", "true or false"], ["strip", "", "true or false"],
    ["headline", "", "some words"], ["outlet", "[RT, TASS]", "one name"], ["byline", "{first: A}", "one line"], ["headline", "\n  - one", "some words"],
  ])("refuses %s: %s", (key, value, expected) => {
    const text = `---\noutlet: Reuters\n${key === "outlet" ? "agency: TASS\n" : ""}${key}: ${value}\n---\n${body}`.replace(key === "outlet" ? "outlet: Reuters\n" : "\0", "");
    const { data, messages } = readFrontMatter(text);
    expect(data).not.toHaveProperty(key);
    expect(Object.keys(data)).toHaveLength(1);
    expect(messages).toMatchObject([{ severity: "error", ruleId: "front-matter-value" }]);
    expect(messages[0]!.reason).toContain(`“${key}”, expected ${expected}`.slice(0, 12));
    expect(messages[0]!.reason).toContain(expected);
  });

  it("places a bad value on the value", () => {
    expect(told("---\noutlet: RT\npublished:  soon\n---\n")).toEqual(["3:13 error front-matter-value"]);
  });

  it("lists the keys that exist where one does not", () => {
    const text = `---\noutlet: RT\ncolour: red\n---\n${body}`;
    expect(told(text)).toEqual(["3:1 warning front-matter-key"]);
    expect(reasons(text)).toMatch(/“colour”, expected one of headline, outlet, .*; rename or remove it/);
    expect(readFrontMatter(text).data).toEqual({ outlet: "RT" });
  });

  it.each([
    ["title", "headline", "Forty home"], ["Title", "headline", "Forty home"], ["source", "outlet", "RT"], ["date", "published", "2025-06-12"], ["author", "byline", "A. Writer"],
    ["link", "url", "https://example.org/"], ["lang", "language", "en"], ["post_title", "headline", "Forty home"], ["publishedAt", "published", "2025-06-12"],
    ["Outlet", "outlet", "RT"], ["source", "url", "https://example.org/a"],
  ])("reads %s, which other tools write, as %s, and says so", (foreign, key, value) => {
    const text = `---\n${foreign}: ${value}\n---\n${body}`;
    expect(readFrontMatter(text).data).toEqual({ [key]: value });
    expect(told(text)).toEqual(["2:1 warning front-matter-key"]);
    expect(reasons(text)).toContain(`read as “${key}”`);
  });

  it.each([
    ["2025-12-31 23:30", "2025-12-31"], ["2025-12-31 23:30:10", "2025-12-31"], ["2025-06-12T14:30:05.123456Z", "2025-06-12T14:30:05Z"], ["2025-06-12 14:30 +0300", "2025-06-12T14:30:00+03:00"],
    ["Thu, 12 Jun 2025 14:05:00 GMT", "2025-06-12T14:05:00Z"], ["12 June 2025", "2025-06-12"], ["June 12, 2025", "2025-06-12"],
    ["06/12/2025", undefined], ["31 June 2025", undefined], ["yesterday", undefined],
  ])("reads %s of another tool's date as %s", (value, published) => expect(readFrontMatter(`---\ndate: "${value}"\n---\n`).data.published).toBe(published));

  it("takes a switch for no date, and another key beside it for one", () => {
    const text = "---\npublished: true\npost_date: 2016-05-25 12:00:12\n---\n";
    expect(readFrontMatter(text).data).toEqual({ published: "2016-05-25" });
    expect(told(text)).toEqual(["2:12 warning front-matter-value", "3:1 warning front-matter-key"]);
  });

  it("says what to do about tabs", () => expect(reasons("---\noutlet: A\n\tbyline: B\n---\n")).toContain("put spaces in place of the tabs"));

  it("prefers the project's own key to another tool's, in either order", () => {
    expect(readFrontMatter("---\ntitle: A\nheadline: B\n---\n").data).toEqual({ headline: "B" });
    expect(readFrontMatter("---\nheadline: B\ntitle: A\n---\n").data).toEqual({ headline: "B" });
  });

  it("only warns of a bad value of another tool's key", () => {
    expect(told("---\ndate: 06/12/25\nauthor: [A, B]\n---\n")).toEqual([
      "2:1 warning front-matter-key", "2:7 warning front-matter-value", "3:1 warning front-matter-key", "3:9 warning front-matter-value",
    ]);
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("takes %s for an unknown key and nothing else", (key) => {
    const { data, messages } = readFrontMatter(`---\n${key}: x\n---\n${body}`);
    expect(data).toEqual({});
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(messages).toMatchObject([{ ruleId: "front-matter-key" }]);
  });
});

describe("YAML that is not what it seems", () => {
  it("refuses a key given twice, on the second one, and uses neither", () => {
    const text = `---\noutlet: RT\nagency: TASS\noutlet: TASS\n---\n${body}`;
    expect(told(text)).toEqual(["4:1 error front-matter-yaml"]);
    expect(reasons(text)).toMatch(/remove one of the two/);
    expect(readFrontMatter(text)).toMatchObject({ data: {}, bodyStart: text.indexOf(body), lines: 5 });
  });

  it("refuses an alias", () => {
    const text = `---\nheadline: &a Forty home\nbyline: *a\n---\n${body}`;
    expect(readFrontMatter(text).data).toEqual({ headline: "Forty home" });
    expect(told(text)).toEqual(["3:9 error front-matter-value"]);
  });

  it("does not unfold a bomb of aliases", () => {
    const levels = Array.from({ length: 20 }, (_, level) => `k${level + 1}: &k${level + 1} [${`*k${level},`.repeat(9)}]`);
    expect(readFrontMatter(`---\nk0: &k0 boom\n${levels.join("\n")}\n---\n${body}`).data).toEqual({});
  });

  it.each([
    ["---\noutlet: RT\nheadline: Swap: forty home\n---\n", 3, 11],
    ["---\r\noutlet: RT\r\nheadline: Swap: forty home\r\n---\r\n", 3, 11],
    ["---  \nheadline: 'Forty home\n---\n", 2, 22],
    ["---\noutlet: RT\n\tagency: TASS\n---\n", 3, 1],
  ])("places what is wrong in %j", (text, line, column) => {
    const { data, messages } = readFrontMatter(text);
    expect(data).toEqual({});
    expect(messages[0]).toMatchObject({ line, ruleId: "front-matter-yaml", severity: "error" });
    expect(messages[0]!.column).toBe(column);
    expect(messages[0]!.reason).not.toContain("\n");
  });

  it.each(["!!js/function 'function () {}'", "!!python/object:os.system x", "!!binary aGk="])("keeps %s what it is: words or nothing", (value) => {
    const { data } = readFrontMatter(`---\nheadline: ${value}\n---\n${body}`);
    expect(["string", "undefined"]).toContain(typeof data.headline);
  });
});

describe("no program is ever run", () => {
  it.each([
    "---js", "---javascript", "---JS", "--- js", "---\tjs", "---JavaScript", "---node", "---coffee", "---json", "---toml", "---yaml", "---jsLegacy", "---js ",
  ])("reads %s as text, with a message", (opening) => {
    const canary = "{ headline: (globalThis.frontMatterRan = true) }";
    const text = `${opening}\n${canary}\n---\n${body}`;
    expect(readFrontMatter(text)).toMatchObject({ data: {}, bodyStart: 0, lines: 0 });
    expect(told(text)).toEqual(["1:4 error front-matter-language"]);
    expect(globalThis).not.toHaveProperty("frontMatterRan");
  });

  it("does not run a second block behind the first", () => {
    const text = `---\noutlet: RT\n---\n---js\n{ headline: (globalThis.frontMatterRan = true) }\n---\n${body}`;
    expect(readFrontMatter(text)).toMatchObject({ data: { outlet: "RT" }, lines: 3, messages: [] });
    expect(globalThis).not.toHaveProperty("frontMatterRan");
  });
});

describe("where the article begins", () => {
  it.each([
    ["LF", "---\noutlet: RT\n---\nForty", "Forty", 3],
    ["CRLF", "---\r\noutlet: RT\r\n---\r\nForty", "Forty", 3],
    ["spaces behind the rules", "--- \noutlet: RT\n---\t\nForty", "Forty", 3],
    ["an empty block", "---\n---\nForty", "Forty", 2],
    ["a block of comments", "---\n# nothing yet\n---\nForty", "Forty", 3],
    ["no article below", "---\noutlet: RT\n---", "", 3],
    ["a rule in the article", "---\noutlet: RT\n---\nForty\n---\nhome", "Forty\n---\nhome", 3],
    ["a dash that opens the article", "---\noutlet: RT\n---\n– Forty", "– Forty", 3],
  ])("finds it after %s", (_, text, article, lines) => {
    const found = readFrontMatter(text);
    expect(text.slice(found.bodyStart).trim()).toBe(article);
    expect(found).toMatchObject({ lines, messages: [] });
  });

  it.each([
    ["a rule and nothing that closes it", "---\nForty soldiers came home.\nThey are well.\n"],
    ["two rules with prose between", "---\nForty soldiers came home.\n---\nThey are well.\n"],
    ["a rule with words in it", "--- Advertisement ---\nForty soldiers came home.\n---\n"],
    ["one word between dashes and no end", "--- KYIV\nForty soldiers came home.\n"],
    ["a longer rule", "-----\noutlet: RT\n-----\nForty soldiers came home.\n"],
    ["a rule below the title", "Forty home\n---\noutlet: RT\n---\n"],
    ["a blank line first", "\n---\noutlet: RT\n---\n"],
    ["an article between two rules", `---\n${"Forty soldiers came home, the ministry said.\n".repeat(600)}---\nRead more\n`],
    ["prose with a colon", "---\nThe ministry said: forty came home: all of them.\nThey are well.\n---\n"],
    ["a dialogue", "---\n- Who came home?\n- Forty of ours.\n---\n"],
  ])("takes scraped text that begins with %s as text", (_, text) => {
    expect(readFrontMatter(text)).toEqual({ data: {}, bodyStart: 0, lines: 0, refused: [], messages: [] });
  });

  it.each(["---\noutlet: RT\n\nForty soldiers came home.\n", "---\ntitle: Forty home\n----\nForty soldiers came home.\n", "---\noutlet: RT\n--- end\nForty\n---\n"])(
    "says of %j that its front matter does not end", (text) => {
      expect(told(text)).toEqual(["1:1 error front-matter-unclosed"]);
      expect(readFrontMatter(text).bodyStart).toBe(0);
    },
  );
});

it("reads the last value of a block with CRLF as it is", () => {
  expect(readFrontMatter("---\r\noutlet: RT\r\npublished: 2025-06-12\r\n---\r\nText\r\n")).toMatchObject({ data: { outlet: "RT", published: "2025-06-12" }, lines: 4, messages: [] });
});

it.each([
  "---\nKYIV: Ukraine and Russia exchanged fifty prisoners of war each.\nThe freed men were taken home, officials said.\n---\nMore text.\n",
  "---\nKYIV: Ukraine and Russia have exchanged fifty prisoners of war.\n---\nMore text.\n",
])("takes a text between two rules for text, even where it begins like a key: %j", (text) => {
  expect(readFrontMatter(text)).toEqual({ data: {}, bodyStart: 0, lines: 0, refused: [], messages: [] });
});

it("tells the same of the same text each time", () => {
  const text = "---\noutlet: [\n---\n";
  expect(readFrontMatter(text)).toEqual(readFrontMatter(text));
  expect(told(text)).not.toEqual([]);
});

it("never throws, and ends each block at the beginning of a line", () => {
  const piece = fc.oneof(fc.constantFrom("---", "---js", "\n", "\r\n", "outlet: RT", "strip:", "&a", "*a", "<<:", "[", "{", "'", "\t", "? ", "- ", "|", "!!js/x ", "#"), fc.string({ maxLength: 5 }));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const text = `---\n${pieces.join("")}`;
      const { bodyStart, lines, messages } = readFrontMatter(text);
      expect(text.slice(0, bodyStart).split("\n").length - 1).toBeLessThanOrEqual(lines);
      expect(lines).toBeLessThanOrEqual(text.split("\n").length);
      for (const { line, column } of messages) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(text.split("\n").length);
        expect(column).toBeGreaterThanOrEqual(1);
      }
    }),
    { numRuns: 2000 },
  );
});
