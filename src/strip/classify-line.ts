import type { Publisher } from "../lexicon/lexicon.ts";
import type { PublisherMatch } from "./find-publishers.ts";
import { hasTitleCase } from "./has-title-case.ts";
import { isCaption, isPictureCredit } from "./read-caption.ts";
import { type BoilerplateMatch, simplify } from "./read-boilerplate.ts";
import { leadingStamp, readDateline } from "./read-dateline.ts";
import { readStamps } from "./read-stamp.ts";
import { findYearless } from "./read-yearless-stamp.ts";

/** What a line looks like by itself, before its neighbours are asked. */
export interface Line {
  text: string;
  /** As the boilerplate phrases are written. */
  simple: string;
  /**
   * `prose`: sentences; `title`: words without a sentence's end; `noise`: not the reporter's; `rail` and `end`: a heading
   * below which other things stand; `caption`: a picture's; `stamp`, `byline`, `credit`, `source`: who wrote it and when.
   */
  kind: "prose" | "title" | "noise" | "rail" | "end" | "caption" | "stamp" | "byline" | "credit" | "source";
  /** What a reader is told where the line is left out. */
  reason?: string;
  words: number;
  /** The sentence has its end. */
  whole?: boolean;
  /** The sentence is cut off by "...", as in a list of other stories. */
  teaser?: boolean;
  /** "Hromada Digest publishes around 500 reports a day": under the text, what a site says of itself. */
  aboutSite?: boolean;
  /** "end of list": below it the story goes on. */
  resumes?: boolean;
  /** "4 hours ago", "- CBC": what stands beside the items of a list of other stories. */
  railMark?: boolean;
}

// Takes "×", "-", "•••", "___"; not "?!" behind words.
const withoutWords = /^[^\p{L}\p{N}]+$/u;
// Takes 'width="560"', 'src="https://…" frameborder="0"', 'allowfullscreen>', "/>"; not a sentence that quotes "x=1".
const tornTag = /^(?:<\/?[a-z][\w-]{0,20} ?)?(?:(?:[a-z][\w:-]{0,30} ?= ?(?:"[^"]*"|'[^']*'|&quot;[^&]*&quot;)|allowfullscreen|async|defer|frameborder|scrolling) {0,2}){1,20};?\/?>?(?:<\/[a-z]{1,12}>){0,4}$/i;
// Takes "<p>", "</div><br/>", "<iframe …></iframe>".
const tag = /<\/?[a-z][^<>]{0,1000}>/gi;
// Takes "https://example.org/a?b", "www.example.org/news", "link: https://…".
const address = /^(?:(?:[a-z][a-z ]{1,20}):\s?|(?:source|via|original)\s)?<?(?:https?:\/\/|www\.)\S+>?$/i;
// Takes "RSS feed: Gulf News", "Source: Reuters", "Author: A. Name", "Language: en", the fields of a feed's entry.
const fieldLine = /^(?:rss feed|feed|site|website|publisher|outlet|newspaper|publication|guid|language|lang|id|article id|news id|news code|story code|story id|date published|date modified)\s?[:=]\s?\S/i;
// Takes "4 hours ago", "time4 hours ago", "5 YEARS AGO", "32M ago", "Updated 2 days ago", "yesterday"; not "It began 3 years ago.".
const relativeTime = /^(?:time|posted|published|updated|last updated)?\s?:?\s?(?:about |over |almost |around )?(?:(?:\d{1,3}|an?|one|two|few|several)\s?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mo|months?|y|yrs?|years?)\.? ago|yesterday|just now)(?: at \d{1,2}:\d{2}\s?(?:[ap]m)?)?$/i;
// Takes "By Anna Petrova", "by JOHN SMITH and Li Wei | Staff writer", "Written by A. B.", "By contributor Associated Press
// Reporters"; not "By the end of the day" or "By Friday".
const bylineStart = /^(?:(?:story |words |text |report |written |reported |published |posted |curated )?by|author|authors|reporter|correspondent)(?: ?: ?| +)(?:contributor |our |staff )?(?=\p{Lu})/iu;
const personNames = /^(?!The |A |An |(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}[\p{L}\p{M}.'’-]*(?:(?:,? (?:and |& )?|, )(?:(?:de|van|von|al|bin|der|la|el|di|da)[ -])?\p{Lu}[\p{L}\p{M}.'’-]*){0,9}(?:,? ?(?:[|,•·/–—-]|in \p{Lu}|for \p{Lu}|[Ss]ource:).{0,60})?$/u;
// Takes "Anna Petrova (AFP)"; not "Kyiv (AFP)" and not "Freed men wave (AFP)".
const agencyByline = /^\p{Lu}[\p{L}\p{M}.'’-]+(?: (?:de |van |von |al-|bin )?\p{Lu}[\p{L}\p{M}.'’-]+){1,3} \((?:AFP|AP|Reuters|dpa|EFE|UPI|ANSA|Xinhua|PTI|ANI|AA)\)$/u;
// Takes "STAFF WRITER", "Lisova Post Staff Writer", "Special to The Post", "Associated Press Writer", the line below a reporter's name.
const jobLine = /^(?:\p{Lu}[\p{L}.'’&-]* ){0,4}(?:staff|senior|chief|special|foreign|own|press|news|diplomatic|defen[cs]e|political|world|international) (?:writer|reporter|correspondent|editor|journalist)s?$|^special to (?:the )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}$/iu;
// Takes "Anna Roe (now) and Ben Moe (earlier)", who keeps a live page.
const liveWriters = /^\p{Lu}\p{L}+ \p{Lu}[^.!?]{2,120}\((?:now|earlier|now and earlier)\)[^.!?]{0,80}$/u;
// Takes "Reporting by A in Kyiv; Editing by B", "(Additional reporting by …)", "Writing by …", "Compiled by …", "Edited by: …", "(Web editor: A)".
const credit = /^[\s([*_—–-]{0,4}(?:[Aa]dditional |[Ww]ith (?:additional )?|[Ff]urther )?(?:[Rr]eporting|[Rr]eported|[Ww]riting|[Ww]ritten|[Ee]diting|[Ee]dited|[Cc]ompiled|[Tt]ranslated|[Pp]roduced|[Tt]ranslation|[Gg]raphics|[Cc]ontributions?) by:? ?\p{Lu}|^\(?(?:[Ww]eb )?[Ee]ditors?: ?\p{Lu}/u;
// Takes "Source: ukrinform.net", "SOURCE: Al Jazeera News", "Via: AFP", "(With inputs from agencies.)", "— with AFP", "Agencies",
// "(This story has not been edited by the Post's staff …)", "ab/cd (AFP, AP)"; not "The story has been told before".
const sourceCredit = /^[\s(\[*_—–-]{0,4}(?:(?:source link|original link|article from|source|sources|via|credit|agency|from|kaynak|quelle|fuente)s? ?[:|] ?\S|with (?:inputs?|files|reporting|agency inputs|additional reporting|information|material|contributions?) (?:from|by) |(?:some )?(?:information|material) (?:for|in) this (?:report|story|article) (?:came|comes|was (?:provided|taken)) (?:from|by) |with (?:afp|ap|reuters|agencies|dpa|epa)\b|(?:except for the headline, )?(?:this|the) (?:story|article|report|copy|content) (?:(?:has been|was|is|has) )(?:published from|sourced from|(?:auto-?)?generated from|taken from|not (?:been )?edited|not been created|first published|originally published|(?:translated|edited|produced|written|provided|prepared|compiled)(?: and (?:translated|edited|produced|written|adapted))? by |republished (?:from|with))|from (?:combined|wire|news|staff|agency) (?:dispatches|reports|services|wires)|combined (?:dispatches|wire services)|\(?agencies\)?\.?$)|^[a-z]{2,4}(?: ?[/,] ?[a-z]{2,4}){0,3} \([A-Za-z][A-Za-z ,/-]{1,40}\)$/i;
// Takes "Associated Press writers A in Kyiv and B in Gaza contributed to this report.", "Ann Lee contributed reporting from
// Hong Kong."; not "The talks contributed to this exchange."
const contributed = /^[\s([*_—–-]{0,4}(?:(?:the )?[\p{L} ]{0,40}(?:writers?|journalists?|reporters?|correspondents?|staff|colleagues?)\b.{0,200}\bcontributed\b|\p{Lu}[\p{L}.'’-]+ \p{Lu}[^.]{0,200}\bcontributed (?:reporting|to this (?:report|story|article)))/iu;
// Takes "About the author", and a biography: "Ann Lee is a reporter for the Daily Post.", "Dallas Roe is a freelance writer living in …".
const biography = /^(?:the (?:author|writer) is |\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3} (?:\(@\w{1,30}\) )?(?:is|was|writes|covers|reports|has been|works) (?:(?:an? |the |our )?(?:[\p{L}'’&-]+ ){0,5}(?:reporter|correspondent|editor|journalist|writer|columnist|producer|author|fellow|intern|contributor|blogger|photographer)\b|for \p{Lu}|about \p{Ll}|on \p{Ll}|from \p{Lu}))/u;

// Takes "A Message from The Moscow Times:", which heads an appeal to the end of the page; not "A message from the families".
const messageFrom = /^(?:a )?(?:message|note|letter) (?:from|to)\b.{3,80}[:.]?$/i;
// Takes "About the ICRC", "About AllAfrica:", a heading where what follows is a publisher's name; not "About the exchange".
const aboutHeading = /^about (?:the )?(?=\p{Lu})/iu;
// Takes "— Anna Roe (@annaroe) May 25, 2025", who posted the words above it and when.
const postedBy = /^[—–-] ?.{2,80}\(@\w{1,30}\) /u;
// Takes "- 17:35 GMT", "09.40", above an item of a live page; not "17:35 GMT: The first bus arrives".
const clockMark = /^[•·–-]? ?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: \(?[A-Z]{2,5}\)?)?$/i;

// Takes ".", "?”", "!)", "…", "。", ". ■"; a colon ends a line that announces a list or a quotation.
const sentenceEnd = /[.!?…。।؟！？:;]["'”’»)\]*]{0,3}(?: ?[■□▪●◼#]{1,3})?$/u;
// Takes the end of "… on Monday. PTI", "… on Monday. (AFP)", "… on Monday. — REUTERS".
const closingAgency = /(?<=\p{L}{2}[.!?]["”’]?) (?:[-–—]{1,2} ?|\()?\p{Lu}{2,8}\)?$/u;
// Takes the stop in "They are home. The mayor"; not that of "Six S. Korean men", "U.S. Navy", "Gen. Roe", "the St. Mary".
const innerEnd = /(?:[!?]|(?<=[\p{Ll}\d%)]{2}|\p{Lu}{3})(?<!(?<!\p{L})(?:[Gg]en|[Cc]ol|[Mm]aj|[Ll]t|[Ss]gt|[Cc]apt|[Gg]ov|[Ss]en|[Rr]ep|[Pp]res|[Pp]rof|[Dd]r|[Mm]rs?|[Mm]s|[Ss]t|[Jj]r|[Nn]o|[Vv]s))\.)["”’]? ["“‘(]?\p{Lu}/u;
// What the reporter writes of somebody's words; no boilerplate does.
const reports = /\b(?:said|says|told|according to|added|announced|confirmed|reported|wrote|stated|noted|claimed|stressed|emphasi[sz]ed|explained|urged|denied|accused|quoted|chanted|shouted|posted on)\b/i;

/** What a line can be compared with. */
export interface LineKnowledge {
  boilerplate: (simple: string) => BoilerplateMatch | undefined;
  publishers: (text: string) => PublisherMatch[];
  publisherOfUrl: (text: string) => Publisher | undefined;
}

function lineOf(at: Pick<Line, "text" | "simple" | "words">, kind: Line["kind"], reason?: string, more?: Partial<Line>): Line {
  return { ...at, kind, ...(reason ? { reason } : {}), ...more };
}

/** Classifies one paragraph by its own words. */
export function classifyLine(raw: string, known: LineKnowledge): Line {
  const text = raw.trim();
  const plain = text.includes("<") ? text.replace(tag, " ").trim() : text;
  // An export's "date 2025-06-20" in front of the page's first line, a button or a name.
  const simple = simplify(plain.slice(leadingStamp(plain)));
  const words = countWords(plain);
  const at = { text, simple, words };

  if (!plain) return lineOf(at, "noise", "HTML torn from the page");
  if (withoutWords.test(plain)) return lineOf(at, "noise", "stray mark", { railMark: /^[-•·–]$/.test(plain) });
  if (tornTag.test(text) || /^<(?:iframe|script|style|embed|object|blockquote|img|svg)\b/i.test(text)) return lineOf(at, "noise", "embed torn from HTML");
  const rail = gluedHeading(plain, known);
  if (rail) return lineOf(at, rail.effect === "end" ? "end" : "rail", rail.reason);
  const short = plain.length <= 700;
  const speech = /^["“‘'«„]/u.test(plain) || (words >= 8 && reports.test(plain));
  if (short && postedBy.test(plain) && readStamps(plain).length > 0) return lineOf(at, "prose", undefined, { whole: true });
  if (short && words <= 30 && isStampLine(plain, known)) return lineOf(at, "stamp", "date stamp");
  if (isLinkList(plain)) return lineOf(at, "noise", "link to another story");
  if (isMenu(plain, words)) return lineOf(at, "noise", "site text");
  const best = words <= 6 ? /^(?:best of|more on|only on|watch on|live on) (?=\p{L})/iu.exec(plain) : null;
  if (best && isName(plain.slice(best[0].length), known)) return lineOf(at, "noise", "related articles");
  if (words <= 8 && isSupportPlea(plain, known)) return lineOf(at, "noise", "appeal for support");
  const found = known.boilerplate(simple);
  // "READ: Turkiye stands ready, Erdogan says" tells what somebody said, and is a link by its label and its missing stop.
  const label = found?.at === "start" && found.reason === "link to another story" && linkLabel.test(plain) && !sentenceEnd.test(plain);
  if (found && (found.at === "line" || !speech || label || (found.sure && !/["“”]/.test(plain)))) {
    if (found.effect === "line") return lineOf(at, "noise", found.reason);
    if (found.effect === "resume") return lineOf(at, "noise", found.reason, { resumes: true });
    // "More on that later. In other developments:" goes on.
    if (words <= 12 && !innerEnd.test(plain)) return lineOf(at, found.effect, found.reason);
  }
  if (clockMark.test(plain)) return lineOf(at, "noise", "time of an item");
  const about = words <= 10 ? aboutHeading.exec(plain) : null;
  if (about && isName(plain.slice(about[0].length), known)) return lineOf(at, "end", "about the site");
  if (words <= 14 && messageFrom.test(plain) && known.publishers(plain).length > 0) return lineOf(at, "end", "appeal for support");
  if (relativeTime.test(simple)) return lineOf(at, "noise", "relative time stamp", { railMark: true });
  if (address.test(plain)) return lineOf(at, "source", "web address");
  if (short && words <= 12 && fieldLine.test(plain)) return lineOf(at, "source", "field of an export");
  if (namesPublisherOnly(plain, known)) return lineOf(at, "source", "source name", { railMark: /^[-•·–]/.test(text) });
  if (short && words <= 25 && (words <= 16 ? isByline(plain) || (words <= 8 && jobLine.test(plain)) || liveWriters.test(plain) : liveWriters.test(plain))) return lineOf(at, "byline", "byline");
  if (short && words <= 12 && !sentenceEnd.test(plain) && isPictureCredit(plain) && (known.publishers(plain)[0]?.start !== 0 || / via |Getty|\/ ?\p{Lu}\. ?\p{L}/u.test(plain))) return lineOf(at, "caption", "photo credit");
  // An export's "date 2025-01-25 Hamas on Saturday freed …" opens the report, whatever its paragraph ends with.
  if (short && words <= 90 && !(words > 25 && leadingStamp(plain) > 0) && !(reports.test(plain) && words > 25) && !credit.test(plain) && !sourceCredit.test(plain) && isCaption(plain)) return lineOf(at, "caption", words <= 6 ? "photo credit" : "photo caption");
  if (words <= 80 && short && (credit.test(plain) || (/contributed/i.test(plain) && contributed.test(plain)))) return lineOf(at, "credit", "credit line");
  if (short && words <= (/^\W{0,3}this /i.test(plain) ? 60 : 30) && sourceCredit.test(plain)) return lineOf(at, "credit", "credit line");
  if (short && words <= 80 && biography.test(plain) && !/["“”]/.test(plain)) return lineOf(at, "noise", "about the author");
  const closed = plain.replace(closingAgency, "");
  if (words <= 30 && plain.endsWith(";") && hasTitleCase(plain)) return lineOf(at, "title");
  const teaser = cutOff.test(plain);
  if (teaser && plain.endsWith("-")) return lineOf(at, "prose", undefined, { teaser });
  if (sentenceEnd.test(closed) && !isTitleOfStates(plain) && (words >= 4 || (/^["“‘'«]?\p{Lu}/u.test(plain) && words >= 2 && !/:$/.test(plain)))) return lineOf(at, "prose", undefined, { teaser, whole: true, ...(short && isAboutSite(plain, known) ? { aboutSite: true } : {}) });
  if (words >= 25 || (words >= 12 && innerEnd.test(plain))) return lineOf(at, "prose", undefined, { teaser });
  return lineOf(at, "title", undefined, { teaser });
}

/** Takes "Taliban Swap Prisoners With U.S.", whose stop is the abbreviation's: every longer word has its capital. */
function isTitleOfStates(text: string): boolean {
  return text.length <= 120 && /\s(?:\p{Lu}\.){2,3}$/u.test(text) && !/[.!?]["”’]? \p{Lu}/u.test(text) && !/\s\p{Ll}[\p{L}-]{3,}/u.test(text);
}

// Takes the ends "…", "[...]", and "has been delayed ... World News -", with the section in which the story stands.
const cutOff = /(?:\.\.\.|…|\[\.\.\.\]|\[…\])["'”’)]?(?: (?:\p{Lu}\p{L}{1,14} ){1,3}-)?$/u;

// Takes "READ: …", "READ ALSO: …", "WATCH | …", a label in capitals; not "Read: the list of forty was wrong, he said".
const linkLabel = /^\W{0,3}(?:\p{Lu}{3,}(?: \p{Lu}{2,}){0,2}|[Rr]ead (?:[Aa]lso|[Mm]ore|[Nn]ext)|[Aa]lso [Rr]ead|[Ss]ee [Aa]lso) ?[:|] ?\p{Lu}/u;

// A dozen words of a headline hold one of these at least.
const functionWords = /\b(?:an?|the|to|in|of|for|on|at|by|with|from|after|over|as|and|or|is|are|was|his|her|its|who|that|says?)\b/gi;

/** Takes "× News Sport World Africa Opinion Lifestyle Jobs Games Contact Us About Us Rate Card Radio", a menu in one line. */
function isMenu(text: string, words: number): boolean {
  return words >= 12 && !/[\u0e00-\uffff]/.test(text) && !/[,.;:'’"“”?!]|\s\p{Ll}/u.test(text) && (text.match(functionWords)?.length ?? 0) * 10 < words;
}

/** Takes "Ferry runs again  • Snow in the north  • Tram drivers retire", headlines of others in one line. */
function isLinkList(text: string): boolean {
  if (!/[•|·]/.test(text)) return false;
  const items = text.split(/\s[•·|]\s/u);
  return items.length >= 3 && items.filter((item) => item.trim().split(/\s+/).length >= 3 && !sentenceEnd.test(item.trim())).length >= 3 && readStamps(text).length === 0;
}

/** Takes "Support UP or become our patron!", "Support The Lantern", "Support MIHR"; not "Support for the deal grows". */
function isSupportPlea(text: string, known: LineKnowledge): boolean {
  const name = /^Support (?:the |our )?(\p{Lu}.{0,40}?)(?: or [\p{L} ]{1,30})?(!?)$/iu.exec(text);
  if (!name || !/^(?:the |The )?\p{Lu}/u.test(text.slice(8))) return false;
  return name[2] === "!" || !/\s/.test(name[1]!) || isName(name[1]!, known);
}

/** Takes "More InformationOMAHA BEACH, France: …", a rail's heading that lost the line break behind it. */
function gluedHeading(text: string, known: LineKnowledge): BoilerplateMatch | undefined {
  const heading = /^([\p{L} ']{3,40}?\p{Ll})\p{Lu}/u.exec(text)?.[1];
  if (!heading?.includes(" ")) return undefined;
  const found = known.boilerplate(simplify(heading));
  return found?.at === "line" && found.effect !== "line" ? found : undefined;
}

// Takes what stands behind a name in "X publishes around 500 reports", "X's Tarvian Service is among the most trusted"; not
// in "X is banned there", "X reported", "X published the list".
export const ofItself = /^(?: website| app)?(?:['’]s (?:\p{Lu}\p{L}+ ){1,3}(?:service|desk|team))? (?:is (?:an? |the |among |one of |not responsible|your )|are (?:an? |the |among )|has always (?:been|strived|striven|sought) |publishes |provides |contains only |brings |delivers |strives |covers |aims to |does not (?:endorse|guarantee|accept))/iu;

// The verbs of the pattern above: a line without them need not be searched for names.
const speaksOfItself = / (?:is|are) (?:an? |the |among |one of |not responsible|your )| has always | (?:publishes|provides|contains only|brings|delivers|strives|covers|aims to|does not (?:endorse|guarantee|accept)) /i;

/** Tells what a site says of itself; a report can say so too, so that it counts only under the text. */
function isAboutSite(text: string, known: LineKnowledge): boolean {
  if (!speaksOfItself.test(text) || reports.test(text)) return false;
  const [name] = known.publishers(text.slice(0, 80));
  return name !== undefined && name.start <= 4 && ofItself.test(text.slice(name.end)) && !/["“”]/.test(text.slice(name.end, name.end + 12));
}

/** Tells a publisher's name with nothing beside it. */
function isName(text: string, known: LineKnowledge): boolean {
  const name = text.replace(/[\s.:]{1,3}$/, "");
  const [found] = known.publishers(name);
  return found !== undefined && found.start <= 4 && found.end === name.length;
}

function isByline(text: string): boolean {
  const start = bylineStart.exec(text);
  return (start !== null && personNames.test(text.slice(start[0].length))) || agencyByline.test(text);
}

/** Counts words; of scripts that write no spaces, two characters for a word. */
function countWords(text: string): number {
  const dense = /[\u0e00-\uffff]/.test(text) ? (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0) : 0;
  return (text.match(/\S+/g)?.length ?? 0) + Math.floor(dense / 2);
}

/**
 * Tells a stamp from a headline that holds a date: besides dates, times, labels and publishers only a name or two are
 * left ("Chris Davies - Nov 19, 2019"). Takes "Kyiv, 5 June 2025, 10:40"; must not take "What the deal of 2 June 2025 says".
 */
function isStampLine(raw: string, known: LineKnowledge): boolean {
  if (!/\d/.test(raw)) return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(raw);
  const text = raw.includes("http") ? raw.replace(/https?:\/\/\S{1,300}/g, "") : raw;
  const stamps = readStamps(text);
  if (stamps.length === 0) return isYearlessStamp(text, known);
  let rest = text;
  for (const { start, end } of [...stamps].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  for (const { start, end } of known.publishers(rest).reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  rest = rest.replace(stampFurniture, "").replace(stampWords, " ");
  const left = rest.match(/\p{L}[\p{L}\p{M}.'’-]*/gu) ?? [];
  const labelled = stamps.some(({ label, time, start }) => (label !== "none" && start > 0) || time !== undefined);
  return left.length <= (labelled ? 6 : 4) && (left.length <= 1 || left.every((word) => /^\p{Lu}/u.test(word))) && (left.length < 3 || leadingStamp(text) === 0);
}

/**
 * Takes "ABC News, Fri 6 Feb at 7:12am", "Thursday", and "AMMAN, March 3 (Reuters) -" on a line of its own: they date
 * nothing without a year, but belong to the masthead. Must not take "May 5", which can be a section's head.
 */
function isYearlessStamp(text: string, known: LineKnowledge): boolean {
  if (text.length > 80) return false;
  const dateline = readDateline(text);
  if (dateline && dateline.end >= text.length - 1) return true;
  let rest = text;
  for (const { start, end } of known.publishers(text).reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  if (isTimedDay(rest)) return true;
  return /^[\s,|•·–-]{0,4}(?:on )?(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[.,]?(?: \d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}\.?| \p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?)?,?(?: (?:at )?\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,5})?)?\s{0,2}$/iu.test(rest);
}

/** Takes "8 DEC, 16:20", "Updated 8 Dec at 4:20 p.m. EST"; must not take "9 May", "9 May: 16:20 and after" or "June 12 attack". */
function isTimedDay(text: string): boolean {
  const day = findYearless(text);
  if (!day) return false;
  const rest = `${text.slice(0, day.start)} ${text.slice(day.end)}`.replace(stampWords, " ").replace(/[^\p{L}\p{N}:.]+/gu, " ").trim();
  return /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i.test(rest);
}

// Takes what WordPress themes and portals hang on a stamp: "… | Published in: Asia, News", "… by admin Leave a Comment",
// "… Adjust font size:", "… Reading Time: 2 mins read"; not "… published in the paper that day".
const stampFurniture = /(?:,? by [\w.-]{2,20})? ?(?:[|•·/-] ?)?(?:(?:published|posted|filed) (?:in|under) ?:.*|categor(?:y|ies) ?:.*|tags? ?:.*|adjust font size.*|reading time ?:.*|(?:leave a comment|leave a reply|(?:no|\d{1,4}) comments?|add comment)(?: on .*)?)$/iu;
// Takes what stands beside a date and means nothing more.
const stampWords = /\b(?:at|on|by|in|the|of|from|to|date|time|day|published|updated|posted|our|own|correspondents?|reporters?|last|first|modified|created|and|news|press|release|statement|staff|agencies|desk|bureau|reading|read|min|mins|minute|minutes|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|local|just|now|hours?|hrs|am|pm|gmt|utc|[A-Z]{2,4}T)\b/giu;

function withoutNames(text: string, known: LineKnowledge): string {
  let rest = text;
  for (const { start, end } of known.publishers(text).reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest;
}

/** Takes "RT.com", "(RT.com)", "• Al Jazeera", "Kyiv • UNN", "By AFP - Agence France Presse", "(France 24 with AFP)"; not "Reuters photographers win prize". */
function namesPublisherOnly(text: string, known: LineKnowledge): boolean {
  const bare = text.replace(/^[\s(\[•·*—–-]{0,6}(?:by (?=\p{L})|by(?=\p{Lu}{2})|from |via |source: |writer: |(?:the )?staff (?:of|writers of) )?/iu, "").replace(/[\s\].,:|]{0,4}$/, "").replace(/^([^(]*)\)$/, "$1");
  const listed = bare.replace(/ ?\(\p{L}[\p{L} .]{1,20}\)/gu, "");
  if (bare.includes(",") && listed.length <= 100 && known.publishers(listed).length >= 3 && !/[\p{L}\p{N}]/u.test(withoutNames(listed, known))) return true;
  if (!bare || bare.length > 60) return false;
  let rest = bare;
  const found = known.publishers(bare);
  for (const { start, end } of [...found].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  if (found.length > 0 && !/[\p{L}\p{N}]/u.test(rest.replace(/\b(?:with|and|via|by|from|the|agencies|staff|news)\b/gi, ""))) return true;
  if (found[0] && found[0].end === bare.length && /^\p{Lu}[\p{L} ]{1,24} ?[•·|] ?$/u.test(bare.slice(0, found[0].start))) return true;
  if (found[0]?.start === 0 && /^ (?:\p{Lu}\p{L}{1,14} )?[Ee]dition$/u.test(bare.slice(found[0].end))) return true;
  // "The Guardian - AU": the name and its edition.
  if (found[0]?.start === 0 && /^ ?[-–|] ?(?:\p{Lu}{2,3}|International|World|Global|English)(?: [Ee]dition)?$/u.test(bare.slice(found[0].end))) return true;
  // "Zee News | South Asia": the name and a section.
  if (found[0]?.start === 0 && /^ ?[•·|»] ?\p{Lu}[\p{L}& ]{1,24}$/u.test(bare.slice(found[0].end))) return true;
  // "MEMO Middle East Monitor": the name behind its letters.
  const letters = found.length === 1 && found[0]!.end === bare.length ? /^(\p{Lu}{2,6}) $/u.exec(bare.slice(0, found[0]!.start))?.[1] : undefined;
  if (letters && found[0]!.publisher.name.replace(/^The /, "").startsWith(letters[0]!)) return true;
  // "BBC News, Kharkiv", "CNN in Lisova", "Dabanga (Amsterdam)": a name and where it was.
  if (found[0]?.start === 0 && /^(?:, ?(?:in )?| in | ?\()\p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{1,20}){0,2}\)?$/u.test(bare.slice(found[0].end))) return true;
  // "ABC/Reuters": a site's letters beside the wire's name.
  if (found.length === 1 && found[0]!.end === bare.length && /^\p{Lu}{2,5} ?\/ ?$/u.test(bare.slice(0, found[0]!.start))) return true;
  // "RFE/RL's Belarus Service", "South24 - Reports".
  if (found[0]?.start === 0 && /^(?:['’]s)?(?: [-–|:])?(?: \p{Lu}[\p{L}]{1,20}){0,2} ?(?:service|desk|bureau|staff|news|correspondents?|reporters?|team|newsroom|online|english|reports?)?$/iu.test(bare.slice(found[0].end)) && /(?:service|desk|bureau|staff|correspondents?|reporters?|team|newsroom|online|reports?)$/i.test(bare)) return true;
  // "JERUSALEM (AP)", a dateline that lost its text.
  const dateline = /^\p{Lu}{3}[\p{L} ,.'’-]{0,40} \(([^()]{2,40})\)?$/u.exec(bare)?.[1];
  if (dateline && known.publishers(dateline)[0]?.end === dateline.length) return true;
  return /^[\w-]+(?:\.[\w-]+)+$/.test(bare) && known.publisherOfUrl(bare) !== undefined;
}
