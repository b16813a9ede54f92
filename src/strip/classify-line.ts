import type { Publisher } from "../lexicon/lexicon.ts";
import type { PublisherMatch } from "./find-publishers.ts";
import { type BoilerplateMatch, simplify } from "./read-boilerplate.ts";
import { leadingStamp } from "./read-dateline.ts";
import { readStamps } from "./read-stamp.ts";

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
  /** "4 hours ago", "- CBC": what stands beside the items of a list of other stories. */
  railMark?: boolean;
}

// Takes "×", "-", "•••", "___"; not "?!" behind words.
const withoutWords = /^[^\p{L}\p{N}]+$/u;
// Takes 'width="560"', 'src="https://…" frameborder="0"', 'allowfullscreen>', "/>"; not a sentence that quotes "x=1".
const tornTag = /^(?:<\/?[a-z][\w-]*\s*)?(?:(?:[a-z][\w:-]{0,30}\s?=\s?(?:"[^"]*"|'[^']*'|&quot;[^&]*&quot;)|allowfullscreen|async|defer|frameborder|scrolling)\s*)+;?\s*\/?>?(?:<\/[a-z]+>)*$/i;
// Takes "<p>", "</div><br/>", "<iframe …></iframe>".
const tag = /<\/?[a-z][^<>]{0,1000}>/gi;
// Takes "https://example.org/a?b", "www.example.org/news", "link: https://…".
const address = /^(?:(?:[a-z][a-z ]{1,20}):\s?)?<?(?:https?:\/\/|www\.)\S+>?$/i;
// Takes "4 hours ago", "time4 hours ago", "5 YEARS AGO", "32M ago", "Updated 2 days ago", "yesterday"; not "It began 3 years ago.".
const relativeTime = /^(?:time|posted|published|updated|last updated)?\s?:?\s?(?:about |over |almost |around )?(?:(?:\d{1,3}|an?|one|two|few|several)\s?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mo|months?|y|yrs?|years?)\.? ago|yesterday|just now)(?: at \d{1,2}:\d{2}\s?(?:[ap]m)?)?$/i;
// Takes "By Anna Petrova", "by JOHN SMITH and Li Wei | Staff writer", "Written by A. B.", "By contributor Associated Press
// Reporters"; not "By the end of the day" or "By Friday".
const bylineStart = /^(?:(?:story |words |text |report |written |reported )?by|author|authors|reporter|correspondent)(?:: ?| +)(?:contributor |our |staff )?(?=\p{Lu})/iu;
const personNames = /^(?!The |A |An |(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}[\p{L}\p{M}.'’-]*(?:(?:,? (?:and |& )?|, )(?:(?:de|van|von|al|bin|der|la|el|di|da)[ -])?\p{Lu}[\p{L}\p{M}.'’-]*){0,9}(?:,? ?(?:[|,•·/–—-]|in \p{Lu}|for \p{Lu}).{0,60})?$/u;
// Takes "Reporting by A in Kyiv; Editing by B", "(Additional reporting by …)", "Writing by …", "Compiled by …", "Edited by: …".
const credit = /^[\s([*_—–-]{0,4}(?:[Aa]dditional |[Ww]ith (?:additional )?|[Ff]urther )?(?:[Rr]eporting|[Rr]eported|[Ww]riting|[Ww]ritten|[Ee]diting|[Ee]dited|[Cc]ompiled|[Tt]ranslated|[Pp]roduced|[Tt]ranslation|[Gg]raphics|[Cc]ontributions?) by:? ?\p{Lu}/u;
// Takes "Source: ukrinform.net", "SOURCE: Al Jazeera News", "Via: AFP", "(With inputs from agencies.)", "— with AFP", "Agencies".
const sourceCredit = /^[\s(\[*_—–-]{0,4}(?:(?:source|sources|via|credit|agency|from|kaynak|quelle|fuente)s? ?[:|] ?\S|with (?:inputs?|files|reporting|agency inputs|additional reporting|information|material|contributions?) (?:from|by) |with (?:afp|ap|reuters|agencies|dpa|epa)\b|(?:this (?:story|article|report) (?:has been|was|is) |the story has been )(?:published from|sourced from|generated from|taken from|not been edited|first published|originally published)|\(?agencies\)?\.?$)/i;
// Takes "About the author", and a biography: "Ann Lee is a reporter for the Daily Post.", "Dallas Roe is a freelance writer living in …".
const biography = /^(?:the (?:author|writer) is |\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3} (?:is|was|writes|covers|reports|has been|works) (?:(?:an? |the |our )?(?:[\p{L}'’&-]+ ){0,5}(?:reporter|correspondent|editor|journalist|writer|columnist|producer|author|fellow|intern|contributor|blogger|photographer)\b|for \p{Lu}|about \p{Ll}|on \p{Ll}|from \p{Lu}))/u;

// Takes "FILE PHOTO: …", "In this photo provided by …", "Photo: …", "Image caption …", "Photograph by …"; not "Photos published by Zelensky show …".
const captionStart = /^[\s[(*]{0,3}(?:file photo\b|file pic\b|file image\b|file ?[-–—:]|file picture|photo file|handout photo|in this (?:file |handout |undated |screen ?|aerial |video |still )?(?:photo|image|picture|photograph|frame|grab|handout|screenshot)\b|in this (?:photo|image|picture)|(?:photo|photos|picture|image|pic|foto|photograph|video|screengrab|screenshot|illustration|graphic|map)(?: ?(?:credit|courtesy|by|source|copyright|caption|illustration|grab|via))?(?: of)? ?[:/|©]|(?:photo|image|picture|photograph|screengrab|screenshot) (?:by|credit|credits|courtesy|source|copyright|caption|via|taken from|from)\b|(?:photos?|images?) (?:by|via) \p{Lu}|image caption|caption:|supporting image for story|above:|pictured(?::| above| left| right)|representational|representative (?:image|photo|picture)|illustrative|a (?:file )?(?:photo|picture|image|screengrab|handout|handout photo|still|still image|video grab) (?:taken|released|provided|shows|from|of|made available|published|posted|circulated)|this (?:handout|file|combination|undated|aerial|screen|video|photo|picture|image|grab|still|photograph)(?: of)? ?(?:photo|picture|image|grab|photograph|handout|frame|taken|shows|provided|released|file)?.{0,60}(?:shows|taken|provided|released)|\[?\d{1,2}\/\d{1,2}\])/iu;
// Takes "… (AP Photo/Name)", "… (Photo by A / B)", "… [Reuters]", "… / Photo: t.me/name", "… REUTERS/Stringer", "… (Image: GETTY )",
// "… Credit: A via B", "… Name / AP file", "… (via AP)"; not "… told Reuters." and not "… the ministry said (AP)."
const captionEnd = /(?:© ?\p{L}.{0,80}|[([](?:(?:ap|afp|reuters|epa|file|courtesy|supplied|handout) ?)?(?:photo|image|picture|pic|pictures|images|video|screenshot|screengrab|courtesy|credit|credits|source|photograph|handout|file|file photo|via|from left|supplied|provided)s?\b(?: by| via| from| credit| courtesy)?[ :/|\-–—][^()[\]]{1,100}[)\]]|[([](?:file|supplied|handout|courtesy|provided|archive|screenshot|(?:[^()[\]]{0,40}(?:\/|via |, |\| ?))?(?:ap|afp|reuters|epa|epa-efe|efe|getty|getty images|anadolu|aa|xinhua|tass|sputnik|ria novosti|dpa|shutterstock|istock|alamy|imago|ukrinform|telegram|twitter|facebook|youtube|unsplash|pixabay|wikimedia commons|ap photo|afp photo|reuters photo|handout)(?: images| photo| via [^()[\]]{1,40}|\/[^()[\]]{1,60})?)[)\]]|\/ ?(?:photo|photograph|picture|image|video): ?\S.{0,80}|\b(?:reuters|epa|epa-efe|afp|ap photo|tass|anadolu|getty images|nurphoto|zuma|imago|pool|handout)\/\S[\p{L}\p{M} .,'’/-]{1,60}|(?:credit|credits|photo|photo by|image|picture|video|photograph|courtesy|image credit|photo credit|photo courtesy)(?: ?\.\.\.)? ?: ?\S.{0,80}|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3} ?(?:\/|\||for|via) ?(?:ap|afp|reuters|getty images|epa|the associated press|the new york times|afp via getty images|associated press)(?: file| photo| images| via getty images)?)[.\s"”]*$/iu;
// Takes a line that only names who made the picture: "Getty Images", "Natalie Naccache | Bloomberg | Getty Images", "AFP/Name".
const pictureCredit = /^(?:[\p{L}\p{M}.'’ -]{0,40} ?[|/©,–—-] ?){0,3}(?:via )?(?:getty|getty images|afp|ap|epa|epa-efe|reuters|ap photo|afp photo|shutterstock|istock|istockphoto|alamy|alamy stock photo|bloomberg|anadolu agency|nurphoto|pa|pa wire|pa media|pool|handout|file|files|wikimedia commons|unsplash|pixabay|pexels|twitter|screenshot|courtesy|supplied)(?:[/| ,–—-]{1,3}[\p{L}\p{M}.'’ /|-]{0,60})?$/iu;

// Takes "A Message from The Moscow Times:", which heads an appeal to the end of the page; not "A message from the families".
const messageFrom = /^(?:a )?(?:message|note|letter) (?:from|to)\b.{3,80}[:.]?$/i;
// Takes ".", "?”", "!)", "…", "。"; a colon ends a line that announces a list or a quotation.
const sentenceEnd = /[.!?…。।؟！？:;]["'”’»)\]*]{0,3}$/u;
// What the reporter writes of somebody's words; no boilerplate does.
const reports = /\b(?:said|says|told|according to|added|announced|confirmed|reported|wrote|stated|noted|claimed|stressed|emphasi[sz]ed|explained|urged|denied|accused|quoted|chanted|shouted|posted on)\b/i;

/** What a line can be compared with. */
export interface LineKnowledge {
  boilerplate: (simple: string) => BoilerplateMatch | undefined;
  publishers: (text: string) => PublisherMatch[];
  publisherOfUrl: (text: string) => Publisher | undefined;
}

/** Classifies one paragraph by its own words. */
export function classifyLine(raw: string, known: LineKnowledge): Line {
  const text = raw.trim();
  const plain = text.includes("<") ? text.replace(tag, " ").trim() : text;
  const simple = simplify(plain);
  const words = countWords(plain);
  const line = (kind: Line["kind"], reason?: string, more: Partial<Line> = {}): Line => ({ text, simple, kind, words, ...(reason ? { reason } : {}), ...more });

  if (!plain) return line("noise", "HTML torn from the page");
  if (withoutWords.test(plain)) return line("noise", "stray mark", { railMark: /^[-•·–]$/.test(plain) });
  if (tornTag.test(text) || /^<(?:iframe|script|style|embed|object|blockquote|img|svg)\b/i.test(text)) return line("noise", "embed torn from HTML");
  const rail = gluedHeading(plain, known);
  if (rail) return line(rail.effect === "end" ? "end" : "rail", rail.reason);
  const short = plain.length <= 700;
  const speech = /^["“‘'«„]/u.test(plain) || (words >= 8 && reports.test(plain));
  const found = known.boilerplate(simple);
  if (found && (found.at === "line" || !speech)) {
    if (found.effect === "line") return line("noise", found.reason);
    if (words <= 12) return line(found.effect, found.reason);
  }
  if (words <= 14 && messageFrom.test(plain) && known.publishers(plain).length > 0) return line("end", "appeal for support");
  if (relativeTime.test(simple)) return line("noise", "relative time stamp", { railMark: true });
  if (address.test(plain)) return line("source", "web address");
  if (short && words <= 90 && !speech && captionStart.test(plain)) return line("caption", "photo caption");
  if (short && words <= 12 && pictureCredit.test(plain) && !sentenceEnd.test(plain) && known.publishers(plain)[0]?.start !== 0) return line("caption", "photo credit");
  if (short && words <= 70 && captionEnd.test(plain) && !(reports.test(plain) && words > 25)) return line("caption", words <= 6 ? "photo credit" : "photo caption");
  if (words <= 80 && credit.test(plain)) return line("credit", "credit line");
  if (short && words <= 16 && isByline(plain)) return line("byline", "byline");
  if (short && words <= 30 && sourceCredit.test(plain)) return line("credit", "credit line");
  if (short && words <= 30 && isStampLine(plain, known)) return line("stamp", "date stamp");
  const named = namesPublisherOnly(plain, known);
  if (named) return line("source", "source name", { railMark: /^[-•·–]/.test(text) });
  if (short && words <= 45 && biography.test(plain) && !/["“”]/.test(plain)) return line("noise", "about the author");
  const teaser = /(?:\.\.\.|…|\[\.\.\.\]|\[…\])["'”’)]?$/.test(plain);
  if (sentenceEnd.test(plain) && (words >= 4 || (/^["“‘'«]?\p{Lu}/u.test(plain) && words >= 2 && !/:$/.test(plain)))) return line("prose", undefined, { teaser, whole: true });
  if (words >= 25 || (words >= 12 && /[.!?]["”’]? \p{Lu}/u.test(plain))) return line("prose", undefined, { teaser });
  return line("title", undefined, { teaser });
}

/** Takes "More InformationOMAHA BEACH, France: …", a rail's heading that lost the line break behind it. */
function gluedHeading(text: string, known: LineKnowledge): BoilerplateMatch | undefined {
  const heading = /^([\p{L} ']{3,40}?\p{Ll})\p{Lu}/u.exec(text)?.[1];
  if (!heading?.includes(" ")) return undefined;
  const found = known.boilerplate(simplify(heading));
  return found?.at === "line" && found.effect !== "line" ? found : undefined;
}

function isByline(text: string): boolean {
  const start = bylineStart.exec(text);
  return start !== null && personNames.test(text.slice(start[0].length));
}

/** Counts words; of scripts that write no spaces, two characters for a word. */
function countWords(text: string): number {
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return (text.match(/\S+/g)?.length ?? 0) + Math.floor(dense / 2);
}

/**
 * Tells a stamp from a headline that holds a date: besides dates, times, labels and publishers only a name or two are
 * left ("Chris Davies - Nov 19, 2019"). Takes "Kyiv, 5 June 2025, 10:40"; must not take "What the deal of 2 June 2025 says".
 */
function isStampLine(text: string, known: LineKnowledge): boolean {
  const stamps = readStamps(text);
  if (stamps.length === 0) return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(text);
  let rest = text;
  for (const { start, end } of [...stamps].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  for (const { start, end } of known.publishers(rest).reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  rest = rest.replace(stampWords, " ");
  const left = rest.match(/\p{L}[\p{L}\p{M}.'’-]*/gu) ?? [];
  const labelled = stamps.some(({ label, time, start }) => (label !== "none" && start > 0) || time !== undefined);
  return left.length <= (labelled ? 6 : 4) && (left.length <= 1 || left.every((word) => /^\p{Lu}/u.test(word))) && (left.length < 3 || leadingStamp(text) === 0);
}

// Takes what stands beside a date and means nothing more.
const stampWords = /\b(?:at|on|by|in|the|of|from|to|date|time|day|published|updated|posted|last|first|modified|created|and|news|staff|agencies|desk|bureau|reading|read|min|mins|minute|minutes|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|local|hours?|hrs|am|pm|gmt|utc|[A-Z]{2,4}T)\b/giu;

/** Takes "RT.com", "(RT.com)", "• Al Jazeera", "The Japan News", "By Reuters"; not "Reuters photographers win prize". */
function namesPublisherOnly(text: string, known: LineKnowledge): boolean {
  const bare = text.replace(/^[\s(\[•·*—–-]{0,6}(?:by |from |via |source: )?(?:the )?/i, "").replace(/[\s)\].,:|]{0,4}$/, "");
  if (!bare || bare.length > 60) return false;
  const [name] = known.publishers(bare);
  if (name && name.start === 0 && name.end === bare.length) return true;
  return /^[\w-]+(?:\.[\w-]+)+$/.test(bare) && known.publisherOfUrl(bare) !== undefined;
}
