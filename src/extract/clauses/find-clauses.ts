import { type Chunk, hasAnyGroup, hasGroup } from "../sentences/tag-chunks.ts";
import { determiners, prepositions, relativePronouns, subjectPronouns, subordinators, words } from "../sentences/word-classes.ts";
import { type Clause, type ClauseKind, isSay } from "./clause.ts";
import { contactRelative, findOpener, isClausal } from "./find-opener.ts";
import { findVerbs, isPeopleNoun, type VerbGroup } from "./find-verbs.ts";

/** Cuts a sentence into clauses, one for each verb group; a sentence without a verb is one clause. */
export function findClauses(chunks: readonly Chunk[]): Clause[] {
  const verbs = findVerbs(chunks);
  if (verbs.length === 0) return [withoutVerb(chunks.length)];
  const first = verbs[0]!;
  const clauses: Clause[] = [openFirst(chunks, first)];
  // "Medinsky, who led the delegation, confirmed …": the sentence's own verb comes later.
  const bracket = first.form === "gerund" || first.form === "infinitive" ? undefined : findRelative(chunks, first);
  if (bracket !== undefined) {
    clauses[0] = withoutVerb(bracket);
    const empty = onlyAdverbs(chunks, bracket + 1, first.from);
    clauses.push({ index: 1, from: bracket, to: chunks.length, kind: "relative", link: chunks[bracket]!.lower, verb: first, governor: 0, antecedent: bracket - 1, subject: empty ? nounBefore(bracket, 0) : { from: bracket + 1, to: first.from } });
  }
  // "250 prisoners serving life terms left jail": the participle only describes those who did.
  if (first.form === "gerund" && isPeopleNoun(chunks[first.from - 1]) && isFinite(verbs[1]) && !breaks(chunks, first.to, verbs[1]!.from)) {
    clauses[0] = withoutVerb(first.from);
    clauses.push({ index: 1, from: first.from, to: chunks.length, kind: "reduced", link: "", verb: first, governor: 0, antecedent: first.from - 1, subject: { from: 0, to: first.from } });
  }
  for (const [index, verb] of verbs.entries()) {
    if (index === 0) continue;
    const before = clauses[clauses.length - 1]!;
    const clause = cut(chunks, clauses, verb, verbs[index + 1]);
    before.to = clause.from;
    clauses.push(clause);
  }
  clauses[clauses.length - 1]!.to = chunks.length;
  return clauses;
}

const isFinite = (verb: VerbGroup | undefined): boolean => verb?.form === "finite" || verb?.form === "bare";

/** A mark or a link between two verbs. */
function breaks(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const { lower } = chunks[at]!;
    if (/^[,;:—]$/.test(lower) || lower === "and" || lower === "but" || subordinators.has(lower) || relativePronouns.has(lower)) return true;
  }
  return false;
}

const withoutVerb = (to: number): Clause => ({ index: 0, from: 0, to, kind: "main", link: "", verb: undefined, subject: { from: 0, to }, governor: undefined, antecedent: undefined });

function openFirst(chunks: readonly Chunk[], verb: VerbGroup): Clause {
  // "A day after Baku let 32 go, …", "On Friday, a day after he was freed, …": the length stands before the link.
  const length = chunks.findIndex(({ type }, at) => at < 4 && type === "timex" && /^(?:after|before)$/.test(chunks[at + 1]?.lower ?? ""));
  const opens = length < 0 ? 0 : length + 1;
  const link = subordinators.has(chunks[opens]!.lower) && verb.form !== "gerund" && opens < verb.from && isClausal(chunks, opens, verb) ? chunks[opens]!.lower : "";
  const kind: ClauseKind = link ? "adverbial" : verb.form === "gerund" ? "gerund" : verb.form === "infinitive" ? "infinitive" : "main";
  return { index: 0, from: 0, to: chunks.length, kind, link: link || (kind === "gerund" ? (chunks[0]?.lower ?? "") : ""), verb, subject: { from: link ? opens + 1 : 0, to: verb.from }, governor: undefined, antecedent: undefined };
}

/** A relative pronoun before the first verb, behind a noun. */
function findRelative(chunks: readonly Chunk[], verb: VerbGroup): number | undefined {
  for (let at = verb.from - 1; at > 0; at -= 1) {
    const { lower } = chunks[at]!;
    if (relativePronouns.has(lower) && lower !== "where" && !(lower === "that" && chunks[at - 1]?.lower === ",")) return at;
    // "people who, according to Moscow, are its soldiers": whose word it is stands between two commas.
    if (lower === "," && at === verb.from - 1) {
      const open = chunks.findLastIndex((chunk, index) => index < at && index >= at - 9 && chunk.lower === ",");
      if (open > 0 && hasGroup(chunks[open + 1], "according") && relativePronouns.has(chunks[open - 1]?.lower ?? "")) at = open;
      else return undefined;
      continue;
    }
    if (lower === ",") return undefined;
  }
  return undefined;
}

/** What a clause that is being cut has, whatever its kind. */
interface Cut {
  index: number;
  to: number;
  verb: VerbGroup;
  governor: number;
}

function make(cut: Cut, from: number, kind: ClauseKind, link: string, { subject, governor, antecedent }: Partial<Pick<Clause, "subject" | "governor" | "antecedent">> = {}): Clause {
  const { index, to, verb } = cut;
  return { index, from, to, kind, link, verb, subject: subject ?? { from: from + (link ? 1 : 0), to: verb.from }, governor: governor ?? cut.governor, antecedent };
}

function cut(chunks: readonly Chunk[], clauses: readonly Clause[], verb: VerbGroup, next: VerbGroup | undefined): Clause {
  const before = clauses[clauses.length - 1]!;
  const zone = { from: before.verb?.to ?? before.from, to: verb.from };
  const here: Cut = { index: clauses.length, to: chunks.length, verb, governor: before.index };

  if (verb.form === "infinitive" || isBareInfinitive(chunks, before, verb)) return make(here, verb.from, "infinitive", "", { subject: objectOrSubject(chunks, before, verb) });
  if (verb.form === "gerund") {
    const previous = chunks[verb.from - 1];
    if (previous && (prepositions.has(previous.lower) || subordinators.has(previous.lower))) return make(here, verb.from - 1, "gerund", previous.lower, { subject: before.subject });
    if (previous?.lower === ",") return make(here, verb.from - 1, "gerund", ",", { subject: matrixOf(clauses, before).subject });
    return make(here, verb.from, "reduced", "", { antecedent: verb.from - 1, subject: nounBefore(verb.from, zone.from) });
  }

  // "and Russia 19 in a repatriation carried out on Thursday": what was done stands right before, and no object behind.
  if (verb.form === "bare" && hasGroup(chunks[verb.head], "take-place") && isHandoverNoun(chunks[verb.from - 1]) && !isObjectAt(chunks, verb.to)) return make(here, verb.from, "reduced", "", { antecedent: verb.from - 1, subject: nounBefore(verb.from, zone.from) });

  // "the first stage of a deal agreed in Istanbul last week": what was agreed stands right before.
  if (verb.form === "bare" && (hasGroup(chunks[verb.head], "agree-verb") || /^(?:reached|struck|brokered|signed|made|concluded|negotiated|clinched)$/.test(chunks[verb.head]!.lower)) && hasGroup(chunks[verb.from - 1], "agreement-noun") && !isObjectAt(chunks, verb.to)) return make(here, verb.from, "reduced", "", { antecedent: verb.from - 1, subject: nounBefore(verb.from, zone.from) });

  // "300 soldiers and two civilians … under the deal worked out in Geneva": how the deal came about, and no verb of theirs.
  const ofDeal = verb.form === "bare" && hasGroup(chunks[verb.from - 1], "agreement-noun") && !isObjectAt(chunks, verb.to) && chunks.slice(Math.max(zone.from, verb.from - 10), verb.from).some(({ lower }) => /^(?:under|beneath)$/.test(lower));
  if (ofDeal) return make(here, verb.from, "reduced", "", { antecedent: verb.from - 1, subject: nounBefore(verb.from, zone.from) });

  const opener = findOpener(chunks, zone, verb, before) ?? contactRelative(chunks, zone, verb, before);
  // "Pupils who were missing after a kidnapping from a school have been freed": the verb of the sentence's own subject comes last.
  // "A deal under which the two will free hostages and prisoners was reached": likewise behind what is joined.
  const joins = opener !== undefined && opener.link === "and" && verb.passive && isPeopleNoun(chunks[opener.at - 1]) && opener.at === verb.from - 2 && isPeopleNoun(chunks[verb.from - 1]);
  if (opener && before.kind === "relative" && (joins || /^(?:after|before|since|until|as)$/.test(opener.link)) && verb.form === "finite" && verb.to - verb.from > 1 && (next === undefined || hasGroup(chunks[next.head], "say") || isSubordinate(chunks, verb.to, next.from))) {
    const waiting = openMain(clauses, before);
    if (waiting) return make(here, verb.from, "main", "", { subject: waiting.subject, governor: waiting.index });
  }
  if (opener) {
    const { at, link } = opener;
    const empty = onlyAdverbs(chunks, at + 1, verb.from);
    const told = link === "that" ? secondThat(chunks, clauses, at) : undefined;
    if (told !== undefined) return make(here, at, "complement", link, { governor: told });
    if (relativePronouns.has(link) && !(link === "that" && opensComplement(chunks, before, at))) {
      const subject = empty ? nounBefore(at, before.from) : { from: at + 1, to: verb.from };
      return make(here, at, "relative", link, { antecedent: at - 1, subject });
    }
    if (link === "that") return make(here, at, "complement", link);
    if (subordinators.has(link)) return make(here, at, "adverbial", link);
    if (/^[;:—–]$/.test(link)) return make(here, at, "main", link);
    // ", with more than 6,000 returned": an absolute phrase, no clause of its own.
    if (link === "," && chunks[at + 1]?.lower === "with" && verb.form === "bare" && !empty) return make(here, at, "reduced", "with", { antecedent: at - 1, subject: { from: at + 2, to: verb.from } });
    if (link === ",") {
      // "Medinsky, who led the talks, confirmed": behind a bracketed clause the matrix goes on.
      if (empty) {
        // "The exchange, supervised by monitors, took place": a bracket that looked like the sentence's verb.
        if (before.kind === "main" && before.verb?.form === "bare" && chunks[before.verb.from - 1]?.lower === ",") {
          before.kind = "reduced";
          before.antecedent = before.verb.from - 2;
          return make(here, at, "main", link, { subject: before.subject });
        }
        // "said 230 people, among them six civilians, had returned": what is said begins before the bracket.
        if (isSay(chunks, before)) {
          const start = clauseStart(chunks, zone, verb);
          if (start < at - 1) return make(here, start, "complement", "", { subject: { from: start, to: verb.from } });
        }
        // "bodies which, Russia says, belong to its soldiers, were returned": a subject that still has no verb.
        const waiting = verb.form === "finite" && before.kind === "complement" ? openMain(clauses, before) : undefined;
        if (waiting) return make(here, at, "main", link, { subject: waiting.subject, governor: waiting.index });
        const matrix = matrixOf(clauses, before);
        return make(here, at, matrix === before ? "coordinate" : "main", link, { subject: matrix.subject, governor: matrix.index });
      }
      return make(here, at, isSay(chunks, before) ? "complement" : "main", link);
    }
    // and, but, or
    return make(here, at, "coordinate", link, empty ? { subject: before.subject } : {});
  }

  if (isSay(chunks, before) || before.verb === undefined) {
    if (before.verb === undefined) return make(here, verb.from, "main", "", { subject: before.subject });
    const start = clauseStart(chunks, zone, verb);
    return make(here, start, "complement", "", { subject: { from: start, to: verb.from } });
  }
  // "Three residents who had been kept in Ukraine returned to Russia": the verb of a subject that still has none.
  const open = matrixOf(clauses, before);
  if (open !== before && open.verb === undefined && verb.form === "bare" && !goesOnWithVerb(chunks, verb, next)) return make(here, verb.from, "main", "", { subject: open.subject, governor: open.index });
  // "A swap mediated by Georgia took place": "took" is no participle, and what stood before was one.
  if (before.kind === "main" && before.verb?.form === "bare" && verb.form === "bare" && chunks[before.verb.to]?.lower === "by" && /^(?:took|went|came|began|saw|ended) ?/.test(chunks[verb.head]!.lower)) {
    const { subject } = before;
    before.kind = "reduced";
    before.antecedent = before.verb.from - 1;
    return make(here, verb.from, "main", "", { subject });
  }
  if (verb.form === "bare") return make(here, verb.from, "reduced", "", { antecedent: verb.from - 1, subject: nounBefore(verb.from, zone.from) });
  // "145 men who were arrested because they had fished there have been released": the verb of the sentence's own subject.
  const waiting = openMain(clauses, before);
  if (waiting) return make(here, verb.from, "main", "", { subject: waiting.subject, governor: waiting.index });
  // "The soldiers freed on Friday were taken …", "the men who returned had been held …": the matrix verb at last.
  const matrix = matrixOf(clauses, before);
  if (matrix === before) {
    if (before.verb?.form === "bare" && (before.kind === "main" || before.kind === "complement" || before.kind === "coordinate" || before.kind === "adverbial")) {
      const subject = before.subject;
      before.kind = "reduced";
      before.antecedent = before.verb.from - 1;
      return make(here, verb.from, "main", "", { subject });
    }
    const start = clauseStart(chunks, zone, verb);
    return make(here, start, start === verb.from ? "coordinate" : "complement", "", start === verb.from ? { subject: before.subject } : {});
  }
  // "say that the exchange that was set for today is not being held": the noun of the bracket has a verb of its own.
  if (before.antecedent !== undefined && matrix.verb && verb.form === "finite" && before.antecedent > matrix.verb.head && (isSay(chunks, matrix) || chunks.slice(matrix.verb.to, before.antecedent).some(({ lower }) => lower === "that"))) {
    return make(here, verb.from, "complement", "", { subject: { from: matrix.verb.to, to: before.antecedent + 1 }, governor: matrix.index });
  }
  return make(here, verb.from, "main", "", { subject: matrix.subject, governor: matrix.index });
}

/** "helped repatriate 13 prisoners", "has helped three children return"; not "helped soldiers freed last week". */
const isBareInfinitive = (chunks: readonly Chunk[], { verb: helped }: Clause, { form, from, to, head }: VerbGroup): boolean =>
  (form === "bare" || form === "finite") && from === head && helped !== undefined && /^help(?:ed|s|ing)?$/.test(chunks[helped.head]!.lower) && to === head + 1 && from - helped.to <= 5
  && !/^\S+(?:ed|ght|ven|wn|ent|left|came|went)\b/.test(chunks[head]!.lower) && !chunks.slice(helped.to, from).some(({ lower }) => /^[,;:—]$/.test(lower) || prepositions.has(lower) || relativePronouns.has(lower) || lower === "and");

/** "men freed last week were taken home": behind a participle the verb of its noun follows, with no clause between. */
const goesOnWithVerb = (chunks: readonly Chunk[], { to }: VerbGroup, next: VerbGroup | undefined): boolean =>
  next !== undefined && (next.form === "finite" || next.form === "bare") && !chunks.slice(to, next.from).some(({ lower }) => /^[,;:—]$/.test(lower) || subordinators.has(lower) || relativePronouns.has(lower) || /^(?:and|but|or)$/.test(lower));

/** The clause that a bracketed one interrupts. */
function matrixOf(clauses: readonly Clause[], clause: Clause): Clause {
  let at: Clause | undefined = clause;
  while (at && (at.kind === "relative" || at.kind === "reduced" || at.kind === "gerund" || at.kind === "infinitive") && at.governor !== undefined) at = clauses[at.governor];
  return at ?? clause;
}

const isHandoverNoun = (chunk: Chunk | undefined) => hasAnyGroup(chunk, ["exchange-noun", "release-noun", "repatriation-noun"]);

const isObjectAt = (chunks: readonly Chunk[], at: number) => chunks[at] !== undefined && (determiners.has(chunks[at]!.lower) || ["quantity", "party"].includes(chunks[at]!.type) || isPeopleNoun(chunks[at]));

/** The clause above this one that has no verb yet. */
function openMain(clauses: readonly Clause[], clause: Clause): Clause | undefined {
  let at: Clause | undefined = clause;
  for (let depth = 0; at && depth < 8; depth += 1) {
    if (at.verb === undefined) return clauses.some(({ governor, kind }) => governor === at!.index && kind === "main") ? undefined : at;
    at = at.governor === undefined ? undefined : clauses[at.governor];
  }
  return undefined;
}

/** "that" behind a verb of saying, agreeing or hoping opens what is said; behind a noun it is a relative pronoun. */
function opensComplement(chunks: readonly Chunk[], before: Clause, at: number): boolean {
  if (!before.verb) return false;
  const head = chunks[before.verb.head];
  const verb = hasAnyGroup(head, ["say", "agree-verb", "plan", "wish"]) || /^(?:show\w*|mean\w*|believe\w*|think|thought|hope\w*|suggest\w*|is|was|ensure\w*|complain\w*|warn\w*|pointed|know|knew|assure\w*|indicate\w*|argue\w*|stipulat\w*|provid\w*|envisag\w*)$/.test(head?.lower ?? "");
  return verb && !isPeopleNoun(chunks[at - 1]) && !hasGroup(chunks[at - 1], "exchange-noun") && !hasGroup(chunks[at - 1], "agreement-noun");
}

/** "said that 246 soldiers had been returned and that 31 captives were handed over": the verb of saying on which a second "that" depends. */
function secondThat(chunks: readonly Chunk[], clauses: readonly Clause[], at: number): number | undefined {
  if (!/^(?:and|but)$/.test(chunks[at - 1]?.lower ?? "")) return undefined;
  const first = clauses.findLast(({ kind, governor }) => kind === "complement" && governor !== undefined && isSay(chunks, clauses[governor]!));
  return first?.governor;
}

/** An infinitive's subject is the governing verb's object if that is people or a side ("allowed 50 men to go"), else its subject. */
function objectOrSubject(chunks: readonly Chunk[], before: Clause, verb: VerbGroup): Clause["subject"] {
  const start = before.verb?.to ?? before.from;
  const asks = /^(?:allow\w*|urge[ds]?|ask\w*|order\w*|expect\w*|want\w*|call\w*|told|help\w*|permit\w*|for|invit\w*|requir\w*|forc\w*|enabl\w*)$/.test(chunks[before.verb?.head ?? 0]?.lower ?? "");
  if (asks && verb.from - start >= 1 && verb.from - start <= 6 && !before.verb?.passive) {
    for (let at = start; at < verb.from; at += 1) if (isPeopleNoun(chunks[at]) || chunks[at]!.type === "party" || chunks[at]!.type === "speaker") return { from: start, to: verb.from };
  }
  return before.subject;
}

const nounBefore = (at: number, from: number): Clause["subject"] => ({ from: Math.max(from, at - 12), to: at });

const adverbs = words("and then later also now on in by once again subsequently have the meanwhile , late early");

const onlyAdverbs = (chunks: readonly Chunk[], from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const chunk = chunks[at]!;
    if (chunk.type === "timex" || adverbs.has(chunk.lower) || chunk.lower.endsWith("ly")) continue;
    return false;
  }
  return true;
};

/** Where a reported clause begins that nothing opens: behind "on Telegram", "in a statement", "on Tuesday". */
function clauseStart(chunks: readonly Chunk[], zone: { from: number; to: number }, verb: VerbGroup): number {
  let at = zone.from;
  while (at < verb.from) {
    const chunk = chunks[at]!;
    if (chunk.type === "timex" || chunk.lower === "," || chunk.lower === "late" || chunk.lower === "early") {
      at += 1;
      continue;
    }
    if (prepositions.has(chunk.lower)) {
      // A prepositional phrase: over its determiner and words to the noun's end.
      let end = at + 1;
      while (end < verb.from && (determiners.has(chunks[end]!.lower) || (chunks[end]!.type === "word" && !subjectPronouns.has(chunks[end]!.lower)) || chunks[end]!.type === "publisher" || chunks[end]!.type === "place") && end < at + 6) {
        if (end > at + 1 && determiners.has(chunks[end]!.lower)) break;
        end += 1;
      }
      if (end === at + 1 && end < verb.from) end += 1;
      at = end;
      continue;
    }
    break;
  }
  return Math.min(at, verb.from);
}

/** "will be reunited after Qatar stepped in": the next verb has a link of its own. */
const isSubordinate = (chunks: readonly Chunk[], from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (subordinators.has(chunks[at]!.lower)) return true;
  return false;
};
