import type { Lexicon, Publisher } from "../lexicon/lexicon.ts";
import type { FrontMatter, Paragraph, ParagraphRole, SourceRef } from "../record.ts";
import { ofItself } from "./classify-line.ts";
import { decodeEntities } from "./decode-entities.ts";
import { findDateline } from "./find-dateline.ts";
import { type PublisherMatch, publisherNames, publisherOfUrl } from "./find-publishers.ts";
import { joinedColumns } from "./joined-columns.ts";
import { nameUnknownOutlet } from "./name-unknown-outlet.ts";
import { offsetAt, readStamps } from "./read-stamp.ts";
import { withoutStamps } from "./without-stamps.ts";

/** Who wrote an article, who carried it and which wire it credits; entries only where the lexicon knows them. */
export interface Sources {
  outlet?: SourceRef;
  carrier?: SourceRef;
  agency?: SourceRef;
  outletEntry?: Publisher;
  carrierEntry?: Publisher;
  agencyEntry?: Publisher;
  /** Whose page the text was taken from: in its zone the stamps are printed. A text that only credits it is on another. */
  pageEntry?: Publisher;
  url?: string;
}

// Takes "Source: X", "(X)", "Via X", "With inputs from X", "By X": who is credited with the text.
const credits = /^[\s([*_—–-]{0,4}(?:(?:article from|source|sources|via|credit|agency|writer|kaynak)s? ?[:|]|with (?:inputs?|files|reporting|additional reporting|agency inputs|information)|(?:this (?:story|article|report)|the story) (?:has been|was|is)|reporting by|(?:the )?staff of|by\b)|^\s?\([^()]{2,40}\)\s?$|^[a-z]{2,5} ?\/ ?(?!rl\b)[a-z]{2,12}$/i;
// Takes the "By" of "ByJERUSALEM POST STAFF", which lost its space.
const lostSpace = /^\s*By(?=\p{Lu}{2})/u;
// Takes "AMMAN, March 3 (Reuters) -" on a line of its own, with or without its dash.
const datelineOnly = /^\p{Lu}[\p{L}\d ,.'’-]{2,60} \(\p{Lu}[^()]{1,40}\)/u;
// Takes the line above a name: "By", "Author of the article:", "Source".
const authorLabel = /^(?:by|author|author of the article|authors|source|agency)\s?:?$/i;
// Takes "link: https://…", "https://… published 6 May", "RSS feed: …": the address of the article, or of its feed.
const addressLine = /^(?:([a-z][a-z ]{1,20}):\s?|(source|via|original)\s)?(?:date \S{8,10} )?<?((?:https?:\/\/|www\.)[^\s<>]+)/i;
// What a site says in its own name.
const ownVoice = /newsletter|subscri|sign up|inbox|email|support|donat|contribut|message|download|app\b|©|copyright|all rights|latest news|e-mail|bookmark|follow|explore|submit|reader|journalis|publish|advertis|brought to you|join|trust|citing|materials|reprint|please visit|google|preferred|notification|\blogo\b|skip to|more (?:\w+ )?from|top stor|licensed under|reworked|syndicated|\S@\S/i;

/**
 * Identifies the sources. Of the text's evidence the credit under the text weighs most, since the page's own name is
 * only the carrier's where another outlet is credited; then the masthead, the address, the title, the words that stand
 * in no other site's pages, what the site says of itself, and a carrier's list of stories by the same outlet.
 */
export function identifySources(paragraphs: readonly Paragraph[], roles: readonly ParagraphRole[], frontMatter: FrontMatter, lexicon: Lexicon): Sources {
  const allNames = publisherNames(lexicon);
  const names = (text: string) => allNames(text).filter(({ shared }) => !shared);
  const addresses = paragraphs.flatMap(({ text }, index) => {
    const match = roles[index] === "masthead" ? addressLine.exec(text.trim()) : null;
    const label = match?.[1] ?? match?.[2] ?? "";
    return match?.[3] && !/feed/i.test(label) ? [{ address: match[3], isOriginal: /source|original/i.test(label) }] : [];
  });
  const url = frontMatter.url ?? addresses[0]?.address;

  const credited: Publisher[] = [];
  const printed: Publisher[] = [];
  const firstBody = roles.indexOf("body");
  const opening = openingCredit(paragraphs, roles);
  const opened = opening ? names(opening).map(({ publisher }) => publisher) : [];
  // "(ANI/Sputnik)", "(BSS/AFP)": the wire that prints, and whose text it carries.
  const wire = opened.findLast(({ kind }) => kind !== "carrier");
  printed.push(...opened.filter(({ kind }) => kind === "carrier"));
  credited.push(...closingCredit(paragraphs, roles, names));
  const signature = signed(paragraphs, roles, lexicon.publishers);
  credited.push(...signature);
  const bare: Publisher[] = [];
  for (const [index, { text: line }] of paragraphs.entries()) {
    if (roles[index] !== "masthead") continue;
    const text = line.replace(lostSpace, "$& ");
    // A wire's bare name under the text is where others write their own.
    const below = firstBody >= 0 && index > firstBody && readStamps(text).length === 0 && names(text)[0]?.publisher.kind !== "agency";
    const isCredit = credits.test(text) || datelineOnly.test(text) || authorLabel.test(paragraphs[index - 1]?.text ?? "") || below;
    const list = isCredit ? credited : printed;
    const words = withoutStamps(text);
    const named = names(words).map(({ publisher }) => publisher);
    // "THE HARBOUR POST, LISOVA HERALD, REUTERS": a digest of several papers is none of theirs.
    if (new Set(named).size >= 3 && !credits.test(text)) continue;
    list.push(...named);
    if (!isCredit) bare.push(...names(words).map(({ publisher }) => publisher).filter(({ kind }) => kind === "agency"));
    for (const [domain] of words.matchAll(bareDomain)) {
      const publisher = publisherOfUrl(domain, lexicon.publishers);
      if (publisher) list.push(publisher);
    }
  }
  for (const { value } of firstBody >= 0 ? joinedColumns(paragraphs[firstBody]!.text) : []) {
    const [name] = value.length <= 60 ? names(value) : [];
    if (name && name.start <= 4 && value.length - name.end <= 4) printed.push(name.publisher);
    else if (/^https?:\/\//.test(value)) printed.push(...[publisherOfUrl(value, lexicon.publishers)].filter((publisher) => publisher !== undefined));
  }
  const site = url ? publisherOfUrl(url, lexicon.publishers) : undefined;
  // "Source link: https://…" is the address of the text that another site has copied.
  if (site) (!frontMatter.url && addresses[0]!.isOriginal ? credited : printed).push(site);
  const titles = paragraphs.filter((_, index) => roles[index] === "headline" || (roles[index] === "removed" && index < firstBody)).map(({ text }) => text);
  for (const title of [frontMatter.headline ?? "", ...titles].map(decodeEntities)) {
    // "… | News | DW | 29.12.2019"
    const text = title.replace(/\s[|•·–—-]\s[\d./-]{8,10}$/u, "");
    const suffix = text.split(/\s(?:[-–—|«»·]\s|[-–—|](?=\p{Lu}))/u).at(-1)!;
    const [name] = suffix === text ? [] : names(suffix);
    if (name && name.start <= 4 && suffix.length - name.end <= 8) {
      printed.push(name.publisher);
      // "DONETSK - The Associated Press", a line of its own.
      if (/^\p{Lu}{3}[\p{Lu} ]{0,40}[-–—] /u.test(text)) bare.push(name.publisher);
    }
  }
  const hinted = [...fingerprinted(paragraphs, roles, lexicon.publishers), ...spokenOf(paragraphs, roles, names, lexicon.publishers)];
  printed.push(...hinted.filter(({ kind }) => kind === "agency"));

  const all = [...credited, ...printed, ...hinted];
  const outlets = all.filter(({ kind }) => kind === "outlet");
  if (wire?.kind === "outlet") outlets.push(wire);
  const carrierEntry = frontMatter.carrier ? find(frontMatter.carrier, names) : (all.find(({ kind }) => kind === "carrier") ?? carryingOutlet(credited, printed));
  const railOutlet = carrierEntry?.relatedRail === "same-outlet" ? outletOfRail(paragraphs, roles, names) : undefined;
  const unknown = nameUnknownOutlet(paragraphs, roles, allNames, site ? undefined : url);
  // A page that names nobody but a wire is the wire's own; beside another's name the wire is credited.
  const ownPage = printed.find(({ kind }) => kind === "agency");
  const creditedWire = opened.findLast(({ kind }) => kind === "agency") ?? credited.find(({ kind }) => kind === "agency");
  const wireOnly = carrierEntry || unknown ? undefined : (ownPage ?? (wire === creditedWire ? opened.find(({ kind }) => kind === "agency") : undefined) ?? signature[0]);
  // "Reuters" below the headline of a carrier's page: whose text it is, whatever its list of stories names.
  const carried = carrierEntry ? ownPage : undefined;
  const bearer = bearerOfName(paragraphs, roles, allNames);
  const outletEntry = frontMatter.outlet ? find(frontMatter.outlet, names) : (outlets[0] ?? carried ?? railOutlet ?? bearer ?? wireOnly);
  // "AFP" below a headline, and no address, notice or title that is the wire's: whoever printed it credits the wire.
  const isBare = ownPage?.readOn === "customers-pages" && printed.filter((publisher) => publisher === ownPage).length === bare.filter((publisher) => publisher === ownPage).length;
  const agencyEntry = creditedWire ?? (ownPage !== outletEntry || isBare ? ownPage : undefined);

  const own = [...printed, ...hinted, bearer].filter((publisher) => publisher !== ownPage || !isBare);
  const pageEntry = carrierEntry ?? [outletEntry, agencyEntry].find((entry) => entry && (own.includes(entry) || frontMatter.outlet));

  const outlet = frontMatter.outlet ? (outletEntry ? toRef(outletEntry) : slugRef(frontMatter.outlet)) : outletEntry ? toRef(outletEntry) : unknown && slugRef(unknown);
  const carrier = frontMatter.carrier ? (carrierEntry ? toRef(carrierEntry) : slugRef(frontMatter.carrier)) : carrierEntry && carrierEntry !== outletEntry ? toRef(carrierEntry) : undefined;
  const knownAgency = frontMatter.agency ? find(frontMatter.agency, names) : undefined;
  const agency = frontMatter.agency ? (knownAgency ? toRef(knownAgency) : slugRef(frontMatter.agency)) : agencyEntry && toRef(agencyEntry);
  return {
    ...(outlet ? { outlet } : {}),
    ...(carrier ? { carrier } : {}),
    ...(agency ? { agency } : {}),
    ...(outletEntry ? { outletEntry } : {}),
    ...(carrierEntry ? { carrierEntry } : {}),
    ...(agencyEntry ? { agencyEntry } : {}),
    ...(pageEntry ? { pageEntry } : {}),
    ...(url ? { url: url.startsWith("www.") ? `https://${url}` : url } : {}),
  };
}

/**
 * Tells which of several outlets of one name is meant by the zone of the stamp beside it: "ABC News" above "3:15am AEDT"
 * is Australia's.
 */
function bearerOfName(paragraphs: readonly Paragraph[], roles: readonly ParagraphRole[], allNames: (text: string) => PublisherMatch[]): Publisher | undefined {
  const apart = paragraphs.filter((_, index) => roles[index] === "masthead").map(({ text }) => text);
  const [bearers] = apart.flatMap((text) => allNames(withoutStamps(text)).flatMap(({ shared }) => (shared ? [shared] : [])));
  const placed = apart.flatMap((text) => readStamps(text)).filter(({ day, time, offset }) => day && time && offset !== undefined);
  const fits = (bearers ?? []).filter(({ timezone }) => timezone && placed.some(({ day, time, offset }) => offsetAt(timezone, day!, time!) === offset));
  return fits.length === 1 ? fits[0] : undefined;
}

/** A newspaper's page that credits another with the text has carried it. */
function carryingOutlet(credited: readonly Publisher[], printed: readonly Publisher[]): Publisher | undefined {
  const author = credited.find(({ kind }) => kind === "outlet");
  return author && printed.find((publisher) => publisher.kind === "outlet" && publisher !== author);
}

/** Finds the publishers whose pages alone hold some words: "JN ACCESS RANKING". */
function fingerprinted(paragraphs: readonly Paragraph[], roles: readonly ParagraphRole[], publishers: readonly Publisher[]): Publisher[] {
  const apart = paragraphs.filter(({ text }, index) => (roles[index] === "removed" || roles[index] === "masthead") && text.length <= 600).map(({ text }) => text).join("\n").toLowerCase();
  return apart ? marksOf(publishers).filter(({ fingerprints }) => fingerprints.some((words) => apart.includes(words))).map(({ publisher }) => publisher) : [];
}

interface Marks {
  publisher: Publisher;
  /** In small letters. */
  fingerprints: string[];
  /** "UNN writes." and "UNN writes,", which end a sentence or a clause. */
  signatures: string[];
}

const marks = new WeakMap<readonly Publisher[], Marks[]>();

/** Compiles the words that tell some publishers' pages: most have none. */
function marksOf(publishers: readonly Publisher[]): Marks[] {
  let found = marks.get(publishers);
  if (!found) {
    found = publishers.filter(({ fingerprints, signatures }) => fingerprints.length + signatures.length > 0).map((publisher) => ({
      publisher,
      fingerprints: publisher.fingerprints.map((words) => words.toLowerCase()),
      signatures: publisher.signatures.flatMap((words) => [`${words}.`, `${words},`]),
    }));
    marks.set(publishers, found);
  }
  return found;
}

// Takes "ukrinform.net", and of "contact@armenpress.am" the address behind the sign; not a part of a longer address.
const bareDomain = /(?<![\w.\/-])[\w-]{1,40}(?:\.[\w-]{2,30}){1,3}(?![\w.\/-])/g;

/**
 * Finds who speaks in the site's own voice: "A Message from The Moscow Times", "Daily8 AI", "© 2025 X", "a link to
 * ukrinform.net is mandatory". A wire's name is also what a site credits; its address is the wire's own page.
 */
function spokenOf(paragraphs: readonly Paragraph[], roles: readonly ParagraphRole[], names: (text: string) => PublisherMatch[], publishers: readonly Publisher[]): Publisher[] {
  return paragraphs.flatMap(({ text }, index) => {
    if (roles[index] !== "removed" || text.length > 700 || !ownVoice.test(text)) return [];
    const sites = [...text.matchAll(bareDomain), ...text.matchAll(/https?:\/\/[^\s/]{3,80}/g)].flatMap(([domain]) => publisherOfUrl(domain, publishers) ?? []).filter(({ kind }) => kind !== "carrier");
    return [...names(text).filter(({ publisher, start, end }) => publisher.kind !== "agency" || (start === 0 && ofItself.test(text.slice(end)))).map(({ publisher }) => publisher), ...sites];
  });
}

/** Finds the agency that names itself where its first sentences end: "…, the headquarters said, UNN writes." */
function signed(paragraphs: readonly Paragraph[], roles: readonly ParagraphRole[], publishers: readonly Publisher[]): Publisher[] {
  const opening = paragraphs.filter((_, index) => roles[index] === "body").slice(0, 2).map(({ text }) => text).join("\n");
  return marksOf(publishers).filter(({ signatures }) => signatures.some((words) => opening.includes(words))).map(({ publisher }) => publisher);
}

// Takes the end of "… were deported on Monday. PTI", "… on Monday. (Reuters)", "… on Monday. — AFP"; not "… told Reuters."
const closing = /[.!?]["”’)]{0,2} ?(?:[-–—]{1,2} ?|\()?(?<name>\p{L}[\p{L} .\/-]{1,40}?)\)?$/u;

/** Reads the wire with whose name a report's last paragraph ends, as papers in Asia do. */
function closingCredit(paragraphs: readonly Paragraph[], roles: readonly ParagraphRole[], names: (text: string) => PublisherMatch[]): Publisher[] {
  const name = closing.exec((paragraphs[roles.lastIndexOf("body")]?.text ?? "").trim().slice(-80))?.groups!["name"];
  const found = name ? names(name) : [];
  return found[0]?.start === 0 && found.at(-1)!.end === name!.length ? found.map(({ publisher }) => publisher).filter(({ kind }) => kind === "agency") : [];
}

/** The outlet whose name stands alone beside the stories of a carrier's rail, where it is one and the same. */
function outletOfRail(paragraphs: readonly Paragraph[], roles: readonly ParagraphRole[], names: (text: string) => PublisherMatch[]): Publisher | undefined {
  const found = new Set(paragraphs.flatMap(({ text }, index) => {
    const bare = text.replace(/^[\s•·*–-]{0,5}/u, "").trim();
    const [name] = roles[index] === "removed" && bare.length <= 60 ? names(bare) : [];
    return name && name.start === 0 && name.end === bare.length && name.publisher.kind !== "carrier" ? [name.publisher] : [];
  }));
  return found.size === 1 ? [...found][0] : undefined;
}

/** Takes "Reuters" of "KYIV (Reuters) -", and "MENAFN- Ukrinform" of "(MENAFN- Ukrinform) The exchange was …". */
function openingCredit(paragraphs: readonly Paragraph[], roles: readonly ParagraphRole[]): string | undefined {
  const agency = findDateline(paragraphs, roles)?.dateline.agency;
  const bracket = /^\(((?:[^()]|\([^()]{2,20}\)){2,60})\) (?=\p{Lu})/u.exec(paragraphs[roles.indexOf("body")]?.text ?? "")?.[1];
  return bracket && agency ? `${bracket} / ${agency}` : (agency ?? bracket);
}

function find(name: string, names: (text: string) => PublisherMatch[]): Publisher | undefined {
  const match = names(name.trim())[0];
  return match && match.start === 0 && match.end === name.trim().length ? match.publisher : undefined;
}

function toRef({ id, name }: Publisher): SourceRef {
  return { id, name };
}

/** An id for a source that the lexicon does not know. */
function slugRef(name: string): SourceRef {
  const id = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  return { id: id || "source", name };
}
