import { type Chunk, hasAnyGroup, hasGroup } from "../sentences/tag-chunks.ts";
import { beForms, determiners, doForms, futureModals, haveForms, irregularVerbs, midVerbAdverbs, negations, notVerbs, ofWord, openModals, prepositions } from "../sentences/word-classes.ts";

/** The words of a verb with its auxiliaries: "have not yet been released". Chunk numbers; `to` is excluded. */
export interface VerbGroup {
  from: number;
  to: number;
  /** The chunk that bears the meaning; of a bare "were" that word itself. */
  head: number;
  /** `finite`: with a subject of its own; `bare`: a past form without auxiliary, finite or a participle ("soldiers freed"). */
  form: "finite" | "bare" | "infinitive" | "gerund";
  /** With a form of "be": "were released". A bare participle can be passive, too; its clause decides. */
  passive: boolean;
  negated: boolean;
  /** `will`: to come; `may`: possible, asked for; `perfect-infinitive`: "was to have been", which did not happen. */
  mood: "real" | "will" | "may" | "was-to-have";
}

const verbGroups = ["give", "receive", "return", "arrive", "exchange-verb", "agree-verb", "take-place", "fail", "postpone", "plan", "say", "wish", "try"] as const;

/** Forms that are nouns as often as verbs. */
const ambiguous = ofWord(/^(?:exchanges?|swaps?|trades?|releases?|returns?|transfers?|reports?|claims?|states?|posts?|notes?|plans?|delays?|hopes?|demands?|offers?|proposals?|proposes?|calls?|free|frees|next|due|ready|upcoming|forthcoming|held|hold|started?|starts|begins?|complete|conduct|welcome home|stage[sd]?|surrendered|refusal|postponement|release|deal|disrupted|will|set|may|march|seeks?|wants?|needs?|welcomes?|tells?|hands?|turns?|advances?|attempts?|attempt|estimated|pledges?|promises?|vows?|confirms?|move[sd]?|moves)$/);

const pastForm = ofWord(/(?:ed|pped|en|home|back|over|go)$|^(?:freed|said|told|wrote|got|gave|sent|brought|took|made|held|began|met|led|found|put|set|came|went)/);

const auxiliaries = new Set([...beForms, ...haveForms, ...doForms, ...futureModals, ...openModals]);
const isWord = (chunk: Chunk | undefined): chunk is Chunk => chunk !== undefined && (chunk.type === "word" || chunk.type === "trigger");
const peopleGroups = ["captives", "soldiers", "people", "civilians", "bodies"] as const;
export const isPeopleNoun = (chunk: Chunk | undefined): boolean => hasAnyGroup(chunk, peopleGroups);

/** Finds the verb groups of a sentence in order. */
export function findVerbs(chunks: readonly Chunk[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < chunks.length;) {
    const group = groupAt(chunks, at);
    if (group) {
      groups.push(group);
      at = group.to;
    } else at += 1;
  }
  return groups;
}

function groupAt(chunks: readonly Chunk[], start: number): VerbGroup | undefined {
  const first = chunks[start]!;
  if (!isWord(first)) return undefined;
  if (first.lower === "to" && chunks[start + 1]) return infinitiveAt(chunks, start);
  const aux = auxiliaries.has(first.lower) && !isNounLike(chunks, start);
  if (!aux) {
    if (!isVerbAt(chunks, start)) return undefined;
    const gerund = isIngForm(first.lower);
    const past = gerund || pastForm.test(first.lower) || irregularVerbs.has(first.lower);
    return { from: start, to: start + 1, head: start, form: gerund ? "gerund" : past ? "bare" : "finite", passive: false, negated: isNegatedTrigger(first) || /^(?:never|not)$/.test(chunks[start - 1]?.lower ?? ""), mood: "real" };
  }
  // A chain of auxiliaries, adverbs and negations up to the verb that bears the meaning.
  let at = start;
  let be = false;
  let have = false;
  let negated = false;
  // "the proposal that 50 people be given back": asked for.
  let mood: VerbGroup["mood"] = first.lower === "be" ? "may" : "real";
  let last = start;
  for (; at < chunks.length && at <= start + 9; at += 1) {
    const chunk = chunks[at]!;
    const { lower } = chunk;
    if (futureModals.has(lower)) mood = "will";
    else if (openModals.has(lower)) mood = "may";
    if (negations.has(lower) || isNegatedTrigger(chunk)) negated = true;
    if (auxiliaries.has(lower)) {
      be ||= beForms.has(lower);
      have ||= haveForms.has(lower);
      last = at;
      continue;
    }
    if (negations.has(lower) && lower !== "no") continue;
    if (midVerbAdverbs.has(lower) || (lower.endsWith("ly") && lower.length > 4 && chunk.type === "word")) continue;
    break;
  }
  // "were not, contrary to rumours, handed over": a bracket between two commas.
  if (chunks[at]?.lower === ",") {
    const close = chunks.findIndex((chunk, index) => index > at + 1 && index <= at + 7 && chunk.lower === ",");
    if (close > 0 && canFollowAuxiliary(chunks, close + 1, be)) at = close + 1;
  }
  // "have “come back from territory under Kyiv's control”": a quotation that begins with the verb.
  if (/^["“«']$/.test(chunks[at]?.lower ?? "") && canFollowAuxiliary(chunks, at + 1, be)) at += 1;
  const verb = chunks[at];
  if (isWord(verb) && at > last && canFollowAuxiliary(chunks, at, be)) {
    return { from: start, to: at + 1, head: at, form: first.lower === "having" || first.lower === "being" ? "gerund" : "finite", passive: be && !isIngForm(verb.lower) && isPastForm(verb), negated, mood };
  }
  // "was to have been", "are to go home", "is due to be freed": the infinitive behind is a group of its own.
  return { from: start, to: last + 1, head: last, form: "finite", passive: false, negated, mood };
}

function infinitiveAt(chunks: readonly Chunk[], to: number): VerbGroup | undefined {
  let at = to + 1;
  let be = false;
  let have = false;
  while (at < chunks.length && at <= to + 5) {
    const { lower } = chunks[at]!;
    if (/^(?:be|been)$/.test(lower)) be = true;
    else if (lower === "have") have = true;
    else if (!midVerbAdverbs.has(lower) && !/ly$/.test(lower)) break;
    at += 1;
  }
  const verb = chunks[at];
  // "to have 26 prisoners exchanged": the verb is have.
  if (have && !be && verb?.type === "quantity") return undefined;
  const known = isWord(verb) && (hasAnyGroup(verb, verbGroups) || hasGroup(verb, "captured"));
  // "to demand that", "to offer its help": a form that is a noun as often needs its object.
  const base = isWord(verb) && (verb.type === "word" || (hasGroup(verb, "plan") && ambiguous.test(verb.lower))) && /^(?:[a-z]{3,}|go)$/.test(verb.text) && !/^(?:him|them|you)$/.test(verb.lower) && !determiners.has(verb.lower) && !prepositions.has(verb.lower) && !notVerbs.has(verb.lower);
  const nextIsObject = /^(?:the|a|an|its|their|his|her|our|each|all|any|more|up|out|on|for|with|in|to|that|of)$/.test(chunks[at + 1]?.lower ?? "") || ["quantity", "party", "speaker", "timex"].includes(chunks[at + 1]?.type ?? "") || isPeopleNoun(chunks[at + 1]);
  // "to release", "to be exchanged", "to bring the boys home"; not "to prison", "to hospitals", "to return" as a noun after "to the".
  if (be || have || (known && !(ambiguous.test(verb.lower) && hasGroup(verb, "plan"))) || (base && nextIsObject && chunks[at + 1]?.lower !== "of" && !/(?:s|al|ty|ion|ment|ance|ence)$/.test(verb.lower))) {
    if (!verb || !(known || base || be || have)) return undefined;
    return { from: to, to: Math.min(chunks.length, at + 1), head: Math.min(at, chunks.length - 1), form: "infinitive", passive: be, negated: chunks[to - 1]?.lower === "not", mood: have ? "was-to-have" : "real" };
  }
  return undefined;
}

// Takes "releasing", "handing over", "bringing home"; not "bring home".
const isIngForm = (lower: string): boolean => lower.includes("ing") && /^(?!bring\b)[\w-]+ing\b/.test(lower);

/** "no longer", "did not say"; a failure is one by itself ("did not go ahead"). */
const isNegatedTrigger = (chunk: Chunk) => chunk.type === "trigger" && (chunk.lower.includes("no") || chunk.lower.includes("n't")) && !hasGroup(chunk, "fail") && /\b(?:not|n't|no)\b/.test(chunk.lower);

const isPastForm = (chunk: Chunk) => participle.test(chunk.lower) || irregularVerbs.has(chunk.lower);
const participle = ofWord(/(?:ed|en|wn|ne|ght|ld|ft|pt|nt|de|set|let|put|home|back|over|go|free)$|^(?:handed|given|sent|brought|taken|let|set|freed)/);

/** Behind an auxiliary a participle or base form is a verb; an adjective or noun is not: "were wounded soldiers". */
function canFollowAuxiliary(chunks: readonly Chunk[], at: number, be: boolean): boolean {
  const chunk = chunks[at];
  if (!chunk) return false;
  if (chunk.type === "trigger") {
    if (isPeopleNoun(chunk)) return false;
    if (hasAnyGroup(chunk, verbGroups)) return !(be && ambiguous.test(chunk.lower) && !isPastForm(chunk) && !/ing$/.test(chunk.lower));
    return hasGroup(chunk, "captured") || hasGroup(chunk, "captivity");
  }
  if (determiners.has(chunk.lower) || prepositions.has(chunk.lower) || notVerbs.has(chunk.lower)) return false;
  if (!/^[a-z][a-z-]+$/.test(chunk.text)) return false;
  if (be) return (/(?:ed|ing)$/.test(chunk.lower) || irregularVerbs.has(chunk.lower)) && !isPeopleNoun(chunks[at + 1]);
  return /(?:ed|[^s]s?)$/.test(chunk.lower) && (/ed$/.test(chunk.lower) || irregularVerbs.has(chunk.lower) || /^[a-z]{3,12}$/.test(chunk.lower));
}

/** "the release of", "a swap", "their return": a noun in a verb's form. */
function isNounLike(chunks: readonly Chunk[], at: number): boolean {
  const previous = chunks[at - 1];
  return previous !== undefined && determiners.has(previous.lower) && /^(?:will|may|can|must)$/.test(chunks[at]!.lower);
}

/** A word that the lexicon does not know is a verb only in such a form. */
const verbForm = ofWord(new RegExp(`(?:ed|ing)$|^(?:${[...irregularVerbs].join("|")})$`));

/** Determiners that need a noun behind them: "the", "its"; "all", "both", "that" can stand alone before a verb. */
const closedDeterminers = new Set([...determiners].filter((word) => !/^(?:all|both|each|another|that|those|some|this|these|such)$/.test(word)));

/** Tells whether a word without an auxiliary is a verb where it stands. */
function isVerbAt(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at]!;
  const before = chunks[at - 1];
  const after = chunks[at + 1];
  const lower = chunk.lower;
  const trigger = hasAnyGroup(chunk, verbGroups);
  if (!trigger && ((chunk.type !== "word" && lower !== "rescued") || !verbForm.test(lower))) return false;
  // "a UAE-brokered exchange"
  if (before?.lower === "-" && before.end === chunk.start) return false;
  const afterDeterminer = before !== undefined && (closedDeterminers.has(before.lower) || before.lower === "'s" || before.lower === "'");
  if (trigger) {
    // "Pakistan on Friday set 198 fishermen free": with its other half it is no noun.
    if (lower === "set" && hasGroup(chunk, "give")) return true;
    if (hasGroup(chunk, "exchange-noun") || ambiguous.test(lower)) {
      // "…, swapping 108 women for 110 men"
      if (/^(?:swapping|swopping|exchanging)$/.test(lower) && before?.lower === "," && after && (after.type === "quantity" || after.type === "party" || isPeopleNoun(after) || determiners.has(after.lower))) return true;
      if (/(?:ed|pped|ing)$/.test(lower) && !/^(?:swapping|exchanging)$/.test(lower)) return !afterDeterminer || !isPeopleNoun(after);
      return isBareVerb(chunks, at);
    }
    // "the released soldiers", "newly freed captives", "Freed prisoners arrived": adjectives.
    if (lower.endsWith("ed") && isModifier(chunks, at)) return false;
    if (isIngForm(lower) && (after?.lower === "of" || afterDeterminer)) return false;
    return true;
  }
  if (notVerbs.has(lower) || !/^[a-z][a-z-]+$/.test(chunk.text)) return false;
  if (afterDeterminer) return false;
  // "from occupied territory"
  if (/ed$/.test(lower) && before && prepositions.has(before.lower) && after?.type === "word" && /^[a-z]{3,}$/.test(after.text) && !prepositions.has(after.lower) && !determiners.has(after.lower) && !/ly$/.test(after.lower)) return false;
  if (/ed$/.test(lower) && lower.length > 4) return !isModifier(chunks, at);
  if (/ing$/.test(lower) && lower.length > 5) return before?.lower === "," || prepositions.has(before?.lower ?? "") || isPeopleNoun(before) || /^(?:after|before|while|when)$/.test(before?.lower ?? "");
  // "let 113 detainees go": its other half.
  if (lower === "go" && chunks.slice(Math.max(0, at - 9), at).some((chunk) => /^let/.test(chunk.lower) && hasGroup(chunk, "give"))) return false;
  if (irregularVerbs.has(lower)) return !prepositions.has(before?.lower ?? "") && !(isPeopleNoun(after) && before?.type !== "party" && before?.type !== "speaker");
  return false;
}

/** "wounded soldiers", "the freed men", "previously exchanged militants": a participle before its noun. */
function isModifier(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1];
  let next = at + 1;
  while (chunks[next]?.type === "party" && (chunks[next] as Chunk & { form?: string }).form === "demonym") next += 1;
  if (!isPeopleNoun(chunks[next]) && !hasGroup(chunks[next], "exchange-noun") && !(chunks[next]?.type === "word" && determiners.has(before?.lower ?? "") && !prepositions.has(chunks[next]!.lower))) return false;
  if (!before || /^[.,;:“"]$/.test(before.lower)) return next === at + 1 || isPeopleNoun(chunks[next]);
  return determiners.has(before.lower) || prepositions.has(before.lower) || before.type === "quantity" || /^(?:newly|recently|previously|just|and|or|['’]s|['’]|carrying|bringing|taking|greeting|welcoming|sends|sent|greets|greeted|welcomes|welcomed|meets|met|shows|showed)$/.test(before.lower) || /ly$/.test(before.lower) || (before.type === "party" && before.form === "demonym");
}

/** "Russia and Ukraine swap 300 prisoners", "they exchange", "forces release": present forms that are also nouns. */
function isBareVerb(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at]!;
  const before = chunks[at - 1];
  const after = chunks[at + 1];
  if (!before) return false;
  if (determiners.has(before.lower) || prepositions.has(before.lower) || /^(?:['’]s|['’]|-|–|first|second|third|fourth|fifth|last|latest|largest|biggest|new|major|prisoner|pow|safe|mutual|previous|next|large)$/.test(before.lower) || /^(?:\d+(?:st|nd|rd|th)|(?:\w+-)?(?:fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|\w+tieth))$/.test(before.lower)) return false;
  if (after?.lower === "of" || hasGroup(chunk, "captives")) return false;
  const object = after !== undefined && (after.type === "quantity" || after.type === "party" || isPeopleNoun(after) || determiners.has(after.lower) || /^(?:more|captured|wounded|dead|fallen|over|dozens|hundreds|war|and|seriously|young|further|lists|first|last|home|to|from|back|after|in|on|under)$/.test(after.lower) || after.type === "timex");
  // "gets 252 migrants back, frees ten Americans": the second verb of a headline.
  if (/^(?:,|and)$/.test(before.lower)) return /s$/.test(chunk.lower) && (after?.type === "quantity" || (after?.type === "party" && after.form === "demonym"));
  if (before.type === "party") return before.form === "demonym" ? false : object;
  if (before.type === "speaker" || before.type === "office") return object;
  // "the sides exchange", "militants release": a plural subject.
  if (/^(?:wants|seeks|urges|demands|offers|proposes|pledges|vows|promises|confirms|hopes|plans|claims)$/.test(chunk.lower) && before.type === "word" && /^[a-z]/.test(before.lower)) return object || after?.lower === "to" || after?.lower === "that" || after?.type === "speaker" || /^\p{Lu}/u.test(after?.text ?? "");
  if (/^(?:it|he|she|which)$/.test(before.lower)) return /s$/.test(chunk.lower) && (object || after?.lower === "to");
  // "Mothers demand return of captives"
  if (/^(?:demand|seek|want|urge|await|hope|plan|vow|offer|propose|claim|pledge)$/.test(chunk.lower) && /[^s]s$|^(?:people|men|women|families)$/.test(before.lower)) return true;
  return /^(?:sides|countries|they|we|who|both|forces|rebels|governments|officials|to|also|then|neighbo(?:u)?rs|enemies|foes|parties)$/.test(before.lower) && object;
}
