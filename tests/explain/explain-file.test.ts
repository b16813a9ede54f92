import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { contentFolder, runCommand } from "../run-command.ts";

const content = contentFolder();
const explain = (...args: string[]) => runCommand("src/explain/explain-file.ts", [...args, "--content", content.path]);

const copy = [
  "---", "outlet: Reuters", "published: 2025-06-13", "---", "",
  "Russia and Ukraine exchanged prisoners of war on Thursday, 40 from each side, the Russian Defence Ministry said.", "",
  "::error::\u001B[2Jowned \u202E##[group]<script>alert(1)</script>", "",
  "Related Articles", "",
].join("\n");

function dropReports(): void {
  content.drop("articles/reuters.txt", copy);
  content.drop("articles/friday.txt", "---\noutlet: BBC News\npublished: 2025-06-14\n---\n\nRussia and Ukraine exchanged prisoners of war on Friday, 51 from each side, the Russian Defence Ministry said.\n");
}

it("shows each line's part, each date with value, basis, rule and reference, each claim with its span, and the event and why", () => {
  dropReports();
  const { status, stdout } = explain("reuters");
  expect(status).toBe(0);
  expect(stdout).toMatch(/ 2 front matter outlet: Reuters/);
  expect(stdout).toMatch(/ 6 body {9}Russia and Ukraine/);
  expect(stdout).toMatch(/6:50-58 date “Thursday” = 2025-06-12, resolved, counted from 2025-06-13, rule weekday/);
  expect(stdout).toMatch(/6:\d+-\d+ claim returned to UA: 40 \(prisoners\), according to Russian Defence Ministry \(RU\)/);
  expect(stdout).toMatch(/6:1-\d+ event main account of a completed exchange → 2025-06-12-exchange-ru-ua \(Russia and Ukraine exchange 40 prisoners each\)\. It is the only report\..* Not 2025-06-13-exchange-ru-ua \(.*\): They are 1 day apart/);
  expect(stdout).toMatch(/10 removed {6}Related Articles \(.*\)/);
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]|##\[/);
  expect(stdout).not.toMatch(/^[ \t]{0,9}::/m);
});

it("shows a file that is not in the folder as if it were, given from where its user stands", { timeout: 90_000 }, () => {
  dropReports();
  content.drop("elsewhere/articles/tuesday.txt", copy.replace("Thursday", "Tuesday").replace("Reuters", "TASS"));
  const { status, stdout } = runCommand("src/explain/explain-file.ts", ["tuesday.txt", "--content", content.path.concat("/articles")], { env: { INIT_CWD: path.join(content.path, "elsewhere/articles") } });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^tuesday\.txt \(as if it were one of .*\/articles\)\nid tuesday/);
  expect(stdout).toMatch(/→ 2025-06-10-exchange-ru-ua \(.*\)\. It is the only report\..* Not 2025-06-12-exchange-ru-ua \(/);
  content.drop("elsewhere/articles/empty.txt", "\n");
  expect(explain(path.join(content.path, "elsewhere/articles/empty.txt")).status).toBe(1);
  const refused = runCommand("src/explain/explain-file.ts", [path.join(content.path, "elsewhere/articles/empty.txt"), "--content", content.path.concat("/articles")]);
  expect(refused).toMatchObject({ status: 1, stderr: expect.stringMatching(/empty\.txt:1:1 error Unexpected empty file/) });
});

it("writes the same as a page, in which the text of the article is text", () => {
  dropReports();
  const page = path.join(content.path, "page.html");
  expect(explain(path.join(content.path, "articles/reuters.txt"), "--html", "--output", page)).toMatchObject({ status: 0, stdout: `Wrote ${page}\n` });
  const html = readFileSync(page, "utf8");
  expect(html).toContain("&lt;script>alert(1)");
  expect(html).not.toContain("<script");
  expect(html).toMatch(/<b>date<\/b> 50–58: <bdi>“Thursday” = 2025-06-12, resolved/);
  expect(html).toContain("default-src 'none'");
});

it("says why a file was left out, and that there is no such file", { timeout: 90_000 }, () => {
  content.drop("articles/bad.md", "---\npublished: soon\n---\n\nForty came home.\n");
  expect(explain("bad").stdout).toMatch(/The file was left out\.[^]*2:12 message error: Unexpected value of “published”/);
  expect(explain("nothing")).toMatchObject({ status: 1, stderr: expect.stringMatching(/Unexpected absence of articles named nothing/) });
  expect(explain()).toMatchObject({ status: 2, stderr: expect.stringMatching(/absence of a file[^]*Usage: npm run explain/) });
});
