import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Node, type Pair } from "yaml";
import { z } from "zod";
import { compareText } from "../publish/compare-text.ts";
import { type ContentFile, type Decided, type Decision, type FileMessage, countOf, eventKinds, eventStatuses } from "../record.ts";
import { readEdtf } from "./read-edtf.ts";

const account = z.string().regex(/^[a-z0-9-]{1,120}(?::\d{1,6})?$/);
const figure = z.string().regex(/^\d{1,7}$/).transform(Number);
const countSchema = z.strictObject({
  returnedTo: z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/).transform((code) => (code === "all" ? null : code)),
  of: z.enum(countOf),
  value: z.union([z.literal("none").transform(() => null), figure]).optional(),
  min: figure.optional(),
  max: figure.optional(),
  article: account.optional(),
  claimant: z.string().min(1).max(200).optional(),
  party: z.string().min(1).max(40).optional(),
}).refine(({ value, min, max }) => value !== undefined || min !== undefined || max !== undefined)
  .transform(({ value = null, min = null, max = null, ...rest }) => ({ ...rest, value, min, max }));

/** Each key of a decision: what it takes, as a schema and in the words of a message. */
export const decisionKeys = {
  event: { schema: z.string().regex(/^[a-z0-9-]{1,120}$/), expected: "the id of an event, as in its address (2025-06-12-exchange-ru-ua)" },
  same: { schema: account, expected: "the ids of articles, as in their addresses, with a line where one tells of several events ([2025-06-12-my-paper, 2025-06-13-other:14])" },
  "not-same": { schema: z.tuple([account, account]), expected: "pairs of articles ([[2025-06-12-my-paper, 2025-06-13-other:14]])" },
  // YAML reads "[2025-06-12,2025-06-13]" as a list.
  date: { schema: z.union([z.string(), z.array(z.string()).transform((days) => `[${days.join(",")}]`)]).transform((text, ctx) => readEdtf(text) ?? (ctx.addIssue("no date"), z.NEVER)), expected: "a day (2025-06-12), a month (2025-06), one in doubt (2025-06-12?), an interval (2025-06-10/2025-06-14) or one of several days ([2025-06-12,2025-06-13])" },
  title: { schema: z.string().trim().min(1).max(200), expected: "a line of at most 200 characters" },
  summary: { schema: z.string().trim().min(1).max(2000), expected: "a few sentences" },
  kind: { schema: z.enum(eventKinds), expected: `one of ${eventKinds.join(", ")}` },
  status: { schema: z.enum(eventStatuses), expected: `one of ${eventStatuses.join(", ")}` },
  counts: { schema: countSchema, expected: "lines such as “- { returnedTo: UA, of: prisoners, value: 206, article: 2025-05-06-my-paper }”; value is a number or none, or min and max are given" },
  hide: { schema: z.enum(["true", "false"]).transform((word) => word === "true"), expected: "true or false" },
} as const;
type Key = keyof typeof decisionKeys;

/** Keys whose value is a list, each item of which is looked at by itself. */
const lists = new Set<Key>(["same", "not-same", "counts"]);

/**
 * Reads a file of `content/events/`: what an editor decided on one event, named by the file or by `event`. What is
 * wrong is a message with its line and column and is passed over; the rest of the file holds.
 */
export function parseDecision({ file, text }: ContentFile): { decision?: Decision; messages: FileMessage[] } {
  const messages: FileMessage[] = [];
  const tell = ([line, column]: [number, number], reason: string) => messages.push({ file, line, column, ruleId: "decision", severity: "error", reason });

  const block = /^---[ \t]*\r?\n/.exec(text);
  const end = block ? /^---[ \t]*$/m.exec(text.slice(block[0].length).replaceAll("\r", " ")) : null;
  if (!block || !end) {
    tell([1, 1], "Unexpected beginning, expected “---”, lines such as “date: 2025-06-12”, and “---” again; write them above the note");
    return { messages };
  }
  const start = block[0].length;
  const yaml = text.slice(start, start + end.index);
  const lines = new LineCounter();
  const place = (offset: number): [number, number] => {
    const { line, col } = lines.linePos(offset);
    return [line + 1, Math.max(1, col)];
  };
  const placeOf = (node: unknown): [number, number] => (isNode(node) && node.range ? place(node.range[0]) : [1, 1]);

  const document = parseDocument(yaml, { schema: "failsafe", uniqueKeys: true, lineCounter: lines, prettyErrors: false });
  for (const problem of document.errors.slice(0, 10)) {
    tell(place(problem.pos[0]), `Unexpected YAML: ${problem.message.split("\n", 1)[0]!.replace(/[.:]$/, "")}; put values with “:” or “#” in quotes`);
  }
  visit(document, { Alias: (_, node) => tell(placeOf(node), `Unexpected alias *${node.source}, expected the words themselves; write them out`) });
  if (messages.length > 0) return { messages };

  const { contents } = document;
  const empty = contents === null || (isScalar(contents) && contents.value === "");
  if (!empty && !isMap(contents)) {
    tell(placeOf(contents), "Unexpected content, expected lines such as “date: 2025-06-12”; write one key a line");
    return { messages };
  }

  const found = new Map<Key, Decided<unknown>[]>();
  const refused = new Set<Key>();
  for (const { key, value } of (isMap(contents) ? contents.items : []) as Pair<Node, Node | null>[]) {
    const name = isScalar(key) ? String(key.value) : "";
    if (!Object.hasOwn(decisionKeys, name)) {
      tell(placeOf(key), `Unexpected key “${name.slice(0, 40)}”, expected one of ${Object.keys(decisionKeys).join(", ")}; rename or remove it`);
      continue;
    }
    const known = name as Key;
    const { schema, expected } = decisionKeys[known];
    const items = lists.has(known) ? (isSeq(value) ? value.items as Node[] : [value]) : [value];
    for (const item of items) {
      // One pair may be written without its outer brackets.
      const pair = known === "not-same" && isScalar(item) ? value : item;
      const parsed = schema.safeParse(isNode(pair) ? pair.toJS(document, { maxAliasCount: 0 }) : undefined);
      const [line, column] = isNode(pair) && !(isScalar(pair) && pair.value === "") ? placeOf(pair) : placeOf(key);
      if (parsed.success) found.set(known, [...(found.get(known) ?? []), { value: parsed.data, line, column }]);
      else {
        refused.add(known);
        tell([line, column], `Unexpected value of “${known}”, expected ${expected}; correct or remove it`);
      }
      if (pair === value) break;
    }
  }
  // Of which event the rest speaks is not known.
  if (refused.has("event")) return { messages };
  const decision = decisionOf(file, text, start + end.index + end[0].length, found);
  if (messages.length === 0 && decision.note === undefined && [...found.keys()].every((key) => key === "event")) {
    messages.push({ file, line: 1, column: 1, ruleId: "decision", severity: "warning", reason: "Unexpected absence of a decision or a note, expected lines such as “date: 2025-06-12”; write one, or remove the file" });
  }
  return { decision, messages };
}

function decisionOf(file: string, text: string, bodyStart: number, found: ReadonlyMap<Key, Decided<unknown>[]>): Decision {
  const all = <Value>(key: Key) => (found.get(key) ?? []) as Decided<Value>[];
  const one = (key: Key) => all(key).at(-1);
  const note = text.slice(bodyStart).trim();
  const above = text.slice(0, bodyStart) + /^\s*/.exec(text.slice(bodyStart))![0];
  const name = file.slice(file.lastIndexOf("/") + 1).replace(/\.md$/i, "").toLowerCase();
  const single = (["date", "title", "summary", "kind", "status", "hide"] as const).flatMap((key) => (one(key) ? [[key, one(key)]] : []));
  return {
    file,
    event: all<string>("event")[0] ?? { value: name, line: 1, column: 1 },
    same: all<string>("same"),
    notSame: all<[string, string]>("not-same"),
    counts: all<Decision["counts"][number]["value"]>("counts"),
    ...(Object.fromEntries(single) as Pick<Decision, "date" | "title" | "summary" | "kind" | "status" | "hide">),
    ...(note !== "" && { note: { value: note, line: above.split("\n").length, column: 1 } }),
  };
}

/** Reads all decisions; of two files on one event the later one by name is a message, since they could contradict one another. */
export function parseDecisions(files: readonly ContentFile[]): { decisions: Decision[]; messages: FileMessage[] } {
  const decisions = new Map<string, Decision>();
  const messages: FileMessage[] = [];
  for (const file of [...files].sort((a, b) => compareText(a.file, b.file))) {
    const { decision, messages: ofFile } = parseDecision(file);
    messages.push(...ofFile);
    if (!decision) continue;
    const { event: { value, line, column } } = decision;
    const first = decisions.get(value);
    if (!first) decisions.set(value, decision);
    else messages.push({ file: file.file, line, column, ruleId: "decision", severity: "error", reason: `Unexpected second file on the event ${value}, expected ${first.file} alone; join the two` });
  }
  return { decisions: [...decisions.values()], messages };
}
