/** `npm run new -- --url … --outlet … --published …`: makes a file of what is piped or pasted in. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { plainText } from "../check/plain-text.ts";
import { runCommand } from "../run-command.ts";
import { largestPage, isPage, readPage } from "./read-page.ts";
import { type Known, nameFile, unfit, writeArticle } from "./write-article.ts";

const usage = `Usage: npm run new -- [--url URL] [--outlet NAME] [--published DAY] [--headline …] [--carrier …] [--agency …]
                       [--byline …] [--language …] [--name FILE] [--content DIR] < text or saved page

Makes an article file from what is piped in, or pasted: paste the text, then press Ctrl-D (on Windows Ctrl-Z, Enter).
A page saved from a browser is turned into text first; what it says of itself fills the keys that are not given.

  --published DAY   2025-06-12, or a time with its offset: 2025-06-12T14:30:00+03:00
  --name FILE       name of the file in content/articles/ (day, outlet and first words)
  --content DIR     the content folder (CONTENT_DIR, or else content)
  --help            prints this

Ends with 0, with 1 where nothing usable came in, with 2 where the command was not understood.`;

interface Options {
  known: Known;
  name: string | undefined;
}

function newArticle({ known, name }: Options, content: string): number {
  if (process.stdin.isTTY) console.error("Paste the article, then press Ctrl-D (on Windows Ctrl-Z and Enter).");
  const given = readFileSync(0);
  const refuse = (reason: string) => {
    console.error(reason);
    return 1;
  };
  if (given.length > largestPage) return refuse(`Unexpected size of ${given.length} bytes, expected at most ${largestPage}; save the article's page alone`);
  let input: string;
  try {
    input = new TextDecoder("utf-8", { fatal: true }).decode(given);
  } catch {
    return refuse("Unexpected bytes that are not UTF-8; save the page or the text as UTF-8");
  }
  let page: ReturnType<typeof readPage> | undefined;
  try {
    page = isPage(input) ? readPage(input) : undefined;
  } catch (error) {
    return refuse((error as Error).message);
  }
  const text = page?.text ?? input;
  if (text.trim() === "") return refuse("Unexpected absence of text, expected an article; pipe it in or paste it");

  // What a page says of itself is taken where it is fit; what an editor says has been looked at already.
  const said: Known = page?.meta ?? {};
  for (const { key } of unfit(said)) delete said[key];
  const all: Known = { ...said, ...known };
  const file = path.join(content, "articles", name ?? nameFile(all, text));
  if (existsSync(file)) return refuse(`Unexpected file ${plainText(file)}, expected a new one; name another with --name`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, writeArticle(all, text), { flag: "wx" });
  console.log(plainText(`Wrote ${file}`));
  if (all.published === undefined) console.log("It says no publication day: add a line such as “published: 2025-06-12” above the text");
  console.log(plainText(`See what is made of it: npm run explain -- ${file}`));
  return 0;
}

/** What is expected of a key that takes more than words. */
const expected: Partial<Record<keyof Known, string>> = {
  published: "2025-06-12 or 2025-06-12T14:30:00+03:00",
  url: "an address that begins with http:// or https://",
  language: "a code such as en",
};

const text = { type: "string" } as const;
runCommand({
  usage,
  flags: { url: text, outlet: text, published: text, headline: text, carrier: text, agency: text, byline: text, language: text, name: text },
  read({ name, ...known }): Options {
    const [wrong] = unfit(known);
    if (wrong) throw new Error(`Unexpected --${wrong.key} ${wrong.value}, expected ${expected[wrong.key] ?? "some words"}`);
    if (name !== undefined && !/^[\w-][\w.-]{0,99}\.(?:txt|md)$/.test(name)) throw new Error(`Unexpected --name ${name}, expected letters, digits and hyphens with .txt or .md at the end`);
    return { known, name };
  },
  run: newArticle,
});
