import type { LoadedTimeline } from "../load-timeline.ts";
import { placeOf } from "../parse/place-of.ts";
import { formatCount } from "../publish/format-count.ts";
import type { Article, ContentFile, Count, DatedArticle, Message, Span, Statement, Timex } from "../record.ts";

/** Something that was read from a line: where in it, what kind of thing, and what it was taken for. */
export interface Reading {
  column: number;
  /** Column behind its last character, where it ends on the same line. */
  endColumn?: number;
  kind: "date" | "claim" | "event" | "message";
  text: string;
}

/** A line of the file as dropped, what it was taken for, and what was read from it. */
export interface ExplainedLine {
  line: number;
  text: string;
  part: "front matter" | "masthead" | "headline" | "caption" | "body" | "removed" | "blank";
  /** Why it was left out. */
  why?: string;
  readings: Reading[];
}

export interface Explanation {
  /** The published record; undefined where the file was left out. */
  article?: Article;
  lines: ExplainedLine[];
}

/**
 * Explains a file line by line: body, masthead, what was left out and why, each date with its value and rule, each
 * claim with its span, and the event that an account was counted to, why, and why not to the nearest other one.
 */
export function explainArticle(timeline: LoadedTimeline, { file, text }: ContentFile): Explanation {
  const dated = timeline.dated.find((one) => one.file === file);
  const article = timeline.articles.find((one) => one.file === file);
  const lines = text.split("\n").map((raw, index): ExplainedLine => {
    const line = index + 1;
    return { line, text: raw.replace(/\r$/, ""), ...partOf(line, raw, dated), readings: [] };
  });
  // Two accounts in one article can rest on the same words.
  const seen = new Set<string>();
  const read = (line: number, reading: Reading) => {
    const key = `${line}\n${Object.values(reading).join("\n")}`;
    if (!seen.has(key)) lines[line - 1]?.readings.push(reading);
    seen.add(key);
  };

  for (const timex of dated?.timexes ?? []) read(timex.line, { ...spanOf(dated!, timex), kind: "date", text: sayTimex(timex, dated!) });
  for (const [index, statement] of (dated?.statements ?? []).entries()) {
    for (const count of statement.counts) read(count.quote.line, { ...spanOf(dated!, count.quote), kind: "claim", text: sayClaim(count) });
    for (const [what, cited] of Object.entries({ category: statement.categories, place: statement.places, mediator: statement.mediators, account: statement.accounts })) {
      for (const { value, claimant, quote } of cited) read(quote.line, { ...spanOf(dated!, quote), kind: "claim", text: `${what} ${value}, according to ${claimant.name}` });
    }
    for (const { value, of, claimant, quote } of statement.ordinals) read(quote.line, { ...spanOf(dated!, quote), kind: "claim", text: `number ${value} of the ${of}, according to ${claimant.name}` });
    const [evidence] = statement.evidence;
    if (evidence) read(evidence.line, { ...spanOf(dated!, evidence), kind: "event", text: sayEvent(timeline, dated!, statement, index) });
  }
  for (const { line, column, severity, ruleId, reason } of messagesOf(timeline, file, article)) {
    read(line, { column, kind: "message", text: `${severity === "info" ? "note" : severity}: ${reason} [${ruleId}]` });
  }
  for (const { readings } of lines) readings.sort((a, b) => a.column - b.column || order.indexOf(a.kind) - order.indexOf(b.kind));
  return { ...(article && { article }), lines };
}

const order: Reading["kind"][] = ["event", "claim", "date", "message"];

function partOf(line: number, text: string, article: DatedArticle | undefined): Pick<ExplainedLine, "part" | "why"> {
  if (text.trim() === "") return { part: "blank" };
  if (!article) return { part: "removed", why: "the file was left out" };
  const index = article.paragraphs.findIndex((paragraph) => paragraph.line <= line && line <= paragraph.endLine);
  const role = article.roles[index];
  const removed = article.removed.find(({ startLine, endLine }) => startLine <= line && line <= endLine);
  if (role === "body") return { part: "body" };
  if (role === "headline" || role === "caption") return { part: role, ...(removed && { why: removed.reason }) };
  if (article.masthead.metadataLines.includes(line)) return { part: index < 0 ? "front matter" : "masthead" };
  return { part: "removed", why: removed?.reason ?? "not read" };
}

function spanOf({ paragraphs }: DatedArticle, span: Span): Pick<Reading, "column" | "endColumn"> {
  const paragraph = paragraphs[span.paragraph]!;
  const start = placeOf(paragraph, span.start);
  const end = placeOf(paragraph, Math.max(span.start, span.end - 1));
  return { column: start.column, ...(end.line === start.line && { endColumn: end.column + 1 }) };
}

/** What TimeML writes for words that name no day (https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html). */
const vague: Record<string, string> = { PAST_REF: "some time before", PRESENT_REF: "the time of writing", FUTURE_REF: "some time to come" };

function sayTimex({ text, value, basis, rule, reference }: Timex, { masthead }: DatedArticle): string {
  const how = basis === "resolved" && masthead.published?.basis === "inferred" ? "inferred" : basis;
  const from = reference === undefined || basis === "stated" ? "" : `, counted from ${reference}`;
  return `“${text}” = ${vague[value] ?? value}, ${how}${from}, rule ${rule}`;
}

function sayClaim({ returnedTo, of, claimant, ...count }: Count): string {
  return `${returnedTo === null ? "in all" : `returned to ${returnedTo}`}: ${formatCount(count)} (${of}), according to ${claimant.name}${claimant.party === null ? "" : ` (${claimant.party})`}`;
}

/** Says to which event an account was counted and why, and why not to the nearest other one. */
function sayEvent({ decided, events }: LoadedTimeline, article: DatedArticle, statement: Statement, index: number): string {
  const what = `${statement.role} account of a ${statement.status} ${statement.kind}`;
  const event = decided.events.find(({ reports }) => reports.some((report) => report.statement.evidence === statement.evidence));
  if (!event) {
    const { start, end } = article.days[index] ?? {};
    return `${what}; counted to no event${start === undefined && end === undefined ? ", since nothing dates it" : ""}`;
  }
  const title = (id: string) => `${id} (${events.find((one) => one.id === id)?.title ?? "hidden"})`;
  const report = event.reports.find((one) => one.statement.evidence === statement.evidence)!;
  const nearest = event.nearest && ` Not ${title(decided.ids.get(event.nearest.event)!)}: ${event.nearest.why}`;
  return `${what} → ${title(decided.ids.get(event)!)}. ${report.why} Its day: ${event.date.why}${nearest ?? ""}`;
}

function messagesOf({ messages }: LoadedTimeline, file: string, article: Article | undefined): Message[] {
  return article?.messages ?? messages.filter((message) => message.file === file);
}
