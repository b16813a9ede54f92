import type { Paragraph, ParagraphRole } from "../record.ts";
import { findDateline } from "./find-dateline.ts";
import type { PublisherMatch } from "./find-publishers.ts";
import { withoutStamps } from "./without-stamps.ts";

/**
 * Names an outlet that the lexicon does not know: by a credit, the page's address, a line that reads like a paper's name, those who
 * have spoken to it, its dateline, reports that reached it, or who owns the page.
 *
 * @param url the page's address, where it is no known publisher's
 */
export function nameUnknownOutlet(paragraphs: readonly Paragraph[], roles: readonly ParagraphRole[], allNames: (text: string) => PublisherMatch[], url: string | undefined): string | undefined {
  const names = (text: string) => allNames(text).filter(({ shared }) => !shared);
  return nameOfCredit(paragraphs, roles)
    ?? (url ? nameOfAddress(url, paragraphs, roles) : undefined)
    ?? nameOfPaper(paragraphs, roles, names)
    ?? nameOfHead(paragraphs, roles, allNames)
    ?? nameOfDateline(paragraphs, roles, allNames)
    ?? nameOfReceiver(paragraphs, roles)
    ?? nameOfOwner(paragraphs, roles);
}

// Takes "Source: Harbour Lantern", "Kaynak: lantern.example"; not "Source: Ministry of Defence" or "Source: Telegram".
const sourceLabel = /^[\s([*_—–-]{0,4}(?:source|kaynak|quelle|fuente)s? ?: ?(?:www\.)?([^:]{2,50}?)[\s)\].]{0,3}$/iu;
const noPaper = /\b(?:ministry|office|president|government|headquarters|command|telegram|facebook|twitter|youtube|instagram|x|own|agencies|staff|photo|author)\b/i;

// Takes the name in "This article was translated and edited by The Lisova Observer."; not in "This report was edited by Anna Roe."
const madeBy = /^[\s([*_—–-]{0,4}this (?:article|story|report|piece) (?:was|is|has been) (?:\p{L}+ (?:and )?){1,4}(?:by|on|in|from|with) (?<name>(?:[Tt]he )?\p{Lu}[\p{L}’'&-]*(?: \p{Lu}[\p{L}’'&-]*){0,3}?)(?=[.),]| (?:while|when|for|with|and|under|on|in)(?!\p{L})|$)/iu;

/** An outlet that the lexicon does not know, credited under the text. */
function nameOfCredit(paragraphs: readonly Paragraph[], roles: readonly ParagraphRole[]): string | undefined {
  const [first, last] = [roles.indexOf("body"), roles.lastIndexOf("body")];
  for (const [index, { text }] of paragraphs.entries()) {
    if (index < first || roles[index] !== "masthead") continue;
    const maker = madeBy.exec(text.trim())?.groups!["name"];
    if (maker && (/^The |\b(?:News|Agency|Service|Newsroom)\b/.test(maker) || paperWord.test(maker)) && /^\p{Lu}/u.test(maker)) return maker;
    const name = index > last ? sourceLabel.exec(text.trim())?.[1] : undefined;
    if (name && !noPaper.test(name) && (/^[\w-]+(?:\.[\w-]+)+$/.test(name) || (/^\p{Lu}/u.test(name) && name.split(/\s+/).length <= 5))) return name;
  }
  return undefined;
}

/** Takes the line "The Kyiv Courier" of a page on kyivcourier.example: a site that the lexicon does not know. */
function nameOfAddress(url: string, paragraphs: readonly Paragraph[], roles: readonly ParagraphRole[]): string | undefined {
  const labels = (/^(?:https?:\/\/)?([^/:?#]{1,200})/i.exec(url)?.[1] ?? "").toLowerCase().split(".").slice(0, -1).map(squeeze);
  const first = roles.indexOf("body");
  return paragraphs.find(({ text }, index) =>
    index < first && roles[index] !== "body" && text.length <= 50 && squeeze(text).length >= 4 && labels.includes(squeeze(text)))?.text.trim();
}

// Takes "Pine Ridge Courier", "The Harbour Post | 5 June 2025"; not "World News", which is a section.
const paperWord = /\b(?:Times|Post|Herald|Courier|Tribune|Gazette|Chronicle|Journal|Daily|Observer|Telegraph|Guardian|Monitor|Standard|Dispatch|Examiner|Mirror|Globe|Mail|Bulletin|Press|Insight|Today|Weekly|Echo|Sentinel|Inquirer|Independent)\b/;

// In capitals: "LISOVA HERALD".
const paperWordInCapitals = new RegExp(paperWord.source, "i");
// Takes "IndiaOnlineNews", "TwoRiversPost"; not "YouTube" or "NewsBreak", which holds no paper's word at its end.
const joinedPaper = /^(?:\p{Lu}\p{Ll}+){1,3}(?:News|Times|Post|Herald|Tribune|Observer|Gazette|Daily|Today|Online|Press|Media)$/u;

// Takes "Press Release", "Daily Briefing", "Press Office", which say what a text is or who sends it; not "Lisova Press".
const kindOfText = /^(?:press|news|media|daily|weekly|today) (?:(?:and|&) \p{L}+ )?(?:releases?|statements?|conferences?|briefings?|reviews?|digests?|offices?|services?|cent(?:er|re)s?|rooms?|contacts?|notes?|kits?|information)$|\b(?:writer|reporter|correspondent|editor|journalist)s?$/iu;

/** A paper that the lexicon does not know, by its name on a line of its own or beside the stamp. */
function nameOfPaper(paragraphs: readonly Paragraph[], roles: readonly ParagraphRole[], names: (text: string) => PublisherMatch[]): string | undefined {
  const first = roles.indexOf("body");
  for (const [index, { text }] of paragraphs.entries()) {
    if (index >= first || index < first - 8 || roles[index] === "headline" || roles[index] === "body" || roles[index] === "caption") continue;
    for (const part of withoutStamps(text).split(/[|•·/]|\s[-–—]\s/u)) {
      const name = part.replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\s[A-Z]?\d{1,3}\s*$/gi, " ").replace(/[\s,.:]{1,20}$|^[\s,.:]{1,20}/g, "").replace(/\s+/g, " ");
      const words = name.split(" ");
      if (joinedPaper.test(name)) return name;
      if ((/\p{Ll}/u.test(name) ? paperWord : paperWordInCapitals).test(name) && words.length >= 2 && words.length <= 5 && words.every((word) => /^(?:\p{Lu}|of$|the$|and$|&$)/u.test(word)) && !/^(?:By|Published|Updated|Posted) /.test(name) && !kindOfText.test(name) && !names(name).some(({ publisher }) => publisher.kind === "agency") && !isWhole(name, names)) return name;
    }
  }
  return undefined;
}

// Takes "told 964media", "in an interview with Lisova24"; not "came to Lisova". The name itself is put in.
const saidTo = (name: string) => new RegExp(`\\b(?:told|tells|(?:interview|conversation) with) (?:the )?${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\d])`, "u");

/** A site that the lexicon does not know, by the first line of its page, to which somebody in the text has spoken. */
function nameOfHead(paragraphs: readonly Paragraph[], roles: readonly ParagraphRole[], allNames: (text: string) => PublisherMatch[]): string | undefined {
  const first = roles.indexOf("body");
  const name = paragraphs[0]?.text.trim() ?? "";
  if (first < 1 || name.length < 3 || name.length > 40 || name.split(/\s+/).length > 4 || !/^[\p{Lu}\d]/u.test(name) || roles[0] === "headline" || allNames(name).length > 0) return undefined;
  const said = saidTo(name);
  return paragraphs.some(({ text }, index) => roles[index] === "body" && said.test(text)) ? name : undefined;
}

function squeeze(name: string): string {
  return name.toLowerCase().replace(/^the\s*/, "").replace(/[^\p{L}\p{N}]/gu, "");
}

/** A wire or a site that the lexicon does not know, by the dateline with its day, or by its own address there: "Jan 27 (Hina) -". */
function nameOfDateline(paragraphs: readonly Paragraph[], roles: readonly ParagraphRole[], allNames: (text: string) => PublisherMatch[]): string | undefined {
  const dateline = findDateline(paragraphs, roles)?.dateline;
  const name = dateline?.agency;
  if (!name || allNames(name).length > 0 || !/^\p{Lu}[\p{L}.]{2,20}(?: \p{Lu}\p{L}{2,20})?$/u.test(name)) return undefined;
  return (dateline.place && dateline.date && !noPaper.test(name)) || /\.(?:com|net|org|info|tv)$/.test(name) ? name : undefined;
}

// Takes the name in "report reaching CKN News has it", "information made available to Lisova Post"; not "reports reaching Lisova say".
const received = /\b(?:[Rr]eports?|[Ii]nformation|[Ss]tatement|[Cc]opy) (?:reaching|available to|obtained by|made available to|gathered by|sent to) (?<name>(?:[Tt]he )?(?:\p{Lu}[\p{L}\d]{1,20} ){1,3}(?:News|Times|Post|Herald|Online|Media|Daily|TV|Newspapers?|Tribune|Punch|Nation|Sun))(?!\p{L})/u;

/** A site that the lexicon does not know, to which the report says that its news came, as papers in West Africa write. */
function nameOfReceiver(paragraphs: readonly Paragraph[], roles: readonly ParagraphRole[]): string | undefined {
  const text = paragraphs.filter((_, index) => roles[index] === "body" || roles[index] === "headline").slice(0, 4).map((paragraph) => paragraph.text).join("\n");
  return received.exec(text)?.groups!["name"];
}

// Takes the name in "© 2014–2025 Hromada Digest. All rights reserved.", "Copyright 2025 WXKR Media, Inc."; not in "© 2025 All rights reserved".
const ownership = /(?:©|\(c\)|copyright)[ :©,]{0,3}(?:\d{4}(?: ?[-–,] ?(?:\d{4}|present))?,? |by ){1,2}(?<name>(?:the )?\p{Lu}[\p{L}\d&'’-]{1,20}(?: (?:of |the |and |& )?\p{Lu}[\p{L}\d&'’-]{0,20}){0,4})(?=[.,|•·]|$| [-–—|•·(]| all rights)/iu;
const legalForm = /,? (?:inc|llc|ltd|limited|corp|corporation|company|co|gmbh|plc|s\.?a|media group|group|holdings?)$/i;
const noOwner = /^(?:all|the|getty|associated press|wordpress|reuters|this|site|website|privacy|terms)\b|\b(?:rights|reserved|photos?|images?)\b/i;

// Takes the name in "Lisova News Agency: Copyright - All content is protected".
const ownersNotice = /^(?<name>(?:The )?\p{Lu}[\p{L}\d&'’-]{1,20}(?: (?:of |the |and |& )?\p{Lu}[\p{L}\d&'’-]{0,20}){0,4}): ?(?:©|copyright)/iu;

/** The owner of a page of which the lexicon does not know, by the notice under the text. */
function nameOfOwner(paragraphs: readonly Paragraph[], roles: readonly ParagraphRole[]): string | undefined {
  const last = roles.lastIndexOf("body");
  for (const [index, { text }] of paragraphs.entries()) {
    const found = index > last && text.length <= 300 ? (ownership.exec(text) ?? ownersNotice.exec(text))?.groups!["name"] : undefined;
    const name = found?.replace(legalForm, "").trim();
    if (name && name.length >= 3 && /^(?:the )?\p{Lu}/u.test(name) && !noOwner.test(name)) return name;
  }
  return undefined;
}

/** Tells the name of a publisher with nothing beside it. */
function isWhole(name: string, names: (text: string) => PublisherMatch[]): boolean {
  const [match] = names(name);
  return match !== undefined && match.start === 0 && match.end === name.length;
}
