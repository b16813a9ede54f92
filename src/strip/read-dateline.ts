import { readStamps } from "./read-stamp.ts";

/** The place, day and agency with which a wire report begins. */
export interface Dateline {
  /** Characters of the dateline, its dash included. */
  end: number;
  place?: string;
  /** Day of the month as written: "Feb 5", "June 12, 2025". */
  date?: { month: number; day: number; year?: number };
  /** The name in brackets or slashes: "Reuters", "AP", "TASS". */
  agency?: string;
  /** "/TASS/" is the agency's own text; "(Reuters)" is also what its customers print. */
  slashes?: boolean;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const place = String.raw`(?<place>\p{Lu}[\p{L}\p{M}'’.\-]{1,24}(?:[ /][\p{Lu}d][\p{L}\p{M}'’.\-]{0,24}){0,4}(?:, ?\p{Lu}[\p{L}.\-]{1,24}(?: \p{Lu}[\p{L}.\-]{0,24}){0,3}){0,2}(?: \[\p{Lu}[\p{L} ]{2,30}\])?)`;
const name = String.raw`\p{Lu}[\p{L}\p{M}'’.\-]{1,24}(?: \p{Lu}[\p{L}\p{M}'’.\-]{0,24}){0,2}`;
const monthName = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\p{L}{0,6}`;
const date = String.raw`(?:(?<month>${monthName})\.?,? ?(?<day>\d{1,2})|(?<dayFirst>\d{1,2}) (?<monthLast>${monthName})\.?)(?:[,.]? (?<year>\d{4}))?`;
const bracketed = String.raw`\((?<agency>\p{Lu}[\p{L}\d.&/' \-]{1,40})\)`;
const slashed = String.raw`/(?<slashed>\p{Lu}[\p{L}\d.\- ]{1,30})/`;
const spacedDash = String.raw`(?: —| –| --| -)(?= (?:\p{Lu}|["“]))`;
const dash = String.raw`(?: ?(?:-{1,3}|–|—|:))`;

// Takes "KYIV, Feb 5 (Reuters) -", "CHERNIHIV REGION, Ukraine (AP) —", "(Reuters) -", "MOSCOW, Sep.22, (ST)-",
// "ISTANBUL (AA) -", "Yerevan [Armenia], December 5 (ANI/Sputnik):"; not "Volodymyr Zelensky (51) said"
// and not "Lubinets (Ukraine) thanked".
const bracketDateline = new RegExp(`^(?:${place}[,.]? ?(?:${date}[,.]? ?)?)?${bracketed}(?:\\.?${dash}|\\.(?= ))`, "u");
// Takes "(SARAJEVO, March 25, 1996—Reuters)", "(Kyiv, 5 Feb - AFP)"; not "(Kyiv, March 25)".
const insideDateline = new RegExp(`^\\(${place}, ?${date} ?(?:—|–|-{1,2}|/|, ) ?(?<inside>\\p{Lu}[\\p{L} ]{1,30})\\)(?:\\.?${dash})?`, "u");
// Takes "Aug. 1 (UPI) --".
const dayDateline = new RegExp(`^${date},? ?${bracketed}${dash}`, "u");
// Takes "Kiev, April 20 (IANS) Ukraine and"; without a day it can be a sentence: "Moscow (Russia) is".
const dashlessDateline = new RegExp(`^${place}[,.]? ?${date}[,.]? ?${bracketed}(?= \\p{Lu})`, "u");
// Takes "MOSCOW, June 12. /TASS/.", "BAKU, Azerbaijan, June 5. /Trend/"; not the "/Getty Images/" of "AFP/Getty Images/Reuters".
const slashDateline = new RegExp(`^(?:${place}[,.]? ?(?:${date}[,.]? ?)?)?(?<!\\p{L})${slashed}\\.?${dash}?`, "u");
// Takes "KYIV, Feb 5 —", "MOSCOW —", "VIENNA - Jason", "SEOUL, South Korea —"; in front of a bare dash only places in capitals.
const bareDateline = new RegExp(`^(?=\\p{Lu}{3})${place}[,.]? ?(?:${date})?(?: —| –| --| -(?= \\p{Lu}))(?= )`, "u");

// Takes "Villavicencio, Colombia - Rebels", "Kyiv, Feb 5 – Ukraine has": in small letters a country or a day has to stand beside
// the place; not "Mariupol, Ukraine - home of", "Lubinets - Kyiv's ombudsman", "Medinsky, Moscow's negotiator – said", "Friday, Feb 5 - Ukraine".
const pairDateline = new RegExp(`^(?<place>${name}, ?${name})${spacedDash}`, "u");
const dayDashDateline = new RegExp(`^(?!\\p{L}+day,)${place}, ?${date}${spacedDash}`, "u");

// Takes "Seoul, July 27: North Korea has", "New Delhi, May 14, 2025: Constable"; not "Kyiv, June 2: 12 dead" in a list of days.
const colonDateline = new RegExp(`^${place}, ?${date}: (?=\\p{Lu}|["“])`, "u");

// Takes "BOGOTA (March 29, 2010): A soldier", "ISLAMABAD (12 June 2025) -"; not "Mariupol (May 20, 2022): what we know", a place in small letters.
const dayBracketDateline = new RegExp(`^(?=\\p{Lu}{3})${place} ?\\(${date}\\)${dash}(?= )`, "u");

// Takes "YEREVAN, JUNE 12, ARMENPRESS.", "Baku, June 12, AZERTAC", the whole of a line or in front of a sentence; not
// "Kyiv, June 12, NATO allies" or "MOSCOW, June 12. TASS reports".
const namedDateline = new RegExp(`^${place}[,.]? ?${date}[,.] ?(?<named>\\p{Lu}{3,14})(?:[.:](?= )|$)`, "u");

// Takes "Tehran, IRNA –", "MOSCOW, TASS —"; not "Hamas, the group – said" or "Kyiv, NATO: a".
const daylessDateline = new RegExp(`^${place}, ?(?<named>\\p{Lu}{3,14})(?: ?—| ?–| -| --)(?= )`, "u");

// Takes "Amritsar, June 3" and "KYIV, 5 Feb" on a line of their own; not "June 3" and not "Kyiv, June 3, 2025", a stamp.
const lineDateline = new RegExp(`^(?!\\p{L}+day,)${place}, ?(?:(?<month>${monthName})\\.? ?(?<day>\\d{1,2})|(?<dayFirst>\\d{1,2}) (?<monthLast>${monthName}))[.:]?$`, "u");

// Takes "BAGHDAD / LisovaNews.com:", "ANKARA / Anadolu -"; not "KYIV / MOSCOW: two days" or "Rafah/ Gaza: a".
const strokeDateline = new RegExp(`^(?=\\p{Lu}{3})${place} ?/ ?(?!\\p{Lu}{3,}[ :])(?<stroke>\\p{Lu}[\\p{L}\\d]{2,20}(?:\\.(?:com|net|org|info|tv))?) ?(?::|—|–|-{1,2})(?= (?:\\p{Lu}|["“]))`, "u");

/** Reads the dateline of a paragraph: it belongs to the text, and says which wire sent it and on which day. */
export function readDateline(text: string): Dateline | undefined {
  // Each kind has a bracket, a slash or a dash; most paragraphs have none.
  const short = text.length <= 50 && /\d/.test(text);
  if (!short && !/[(/–—]|--| - |\d: |\d[.,] ?\p{Lu}{3}/u.test(text.slice(0, 260))) return undefined;
  const start = leadingStamp(text);
  const head = text.slice(start, start + 200);
  const match = dayBracketDateline.exec(head) ?? bracketDateline.exec(head) ?? insideDateline.exec(head) ?? dayDateline.exec(head) ?? dashlessDateline.exec(head) ?? slashDateline.exec(head) ?? bareDateline.exec(head) ?? namedDateline.exec(head) ?? daylessDateline.exec(head) ?? pairDateline.exec(head) ?? dayDashDateline.exec(head) ?? colonDateline.exec(head) ?? strokeDateline.exec(head) ?? (short ? lineDateline.exec(head) : null);
  if (!match) return behindBracket(text, start);
  const { place: name, month, day, dayFirst, monthLast, year, agency, slashed: own, named, inside, stroke } = match.groups ?? {};
  // The first word of a sentence in front of "(Reuters) -" is a place, "He (Smith) -" is none.
  const number = months.indexOf((month ?? monthLast ?? "").slice(0, 3).toLowerCase()) + 1;
  const dayOfMonth = Number(day ?? dayFirst ?? 0);
  return {
    end: start + match[0].length,
    ...(name ? { place: name } : {}),
    ...(number > 0 && dayOfMonth >= 1 && dayOfMonth <= 31 ? { date: { month: number, day: dayOfMonth, ...(year ? { year: Number(year) } : {}) } } : {}),
    ...(agency || own || named || inside || stroke ? { agency: (agency ?? own ?? named ?? inside ?? stroke)!.trim() } : {}),
    ...(own ? { slashes: true } : {}),
  };
}

// Takes "date 2022-09 ", of whose page the export knew no more than the month; not "date 2022-09-14 ".
const monthOfExport = /^date \d{4}(?:-\d{1,2})?\s{1,3}(?=\S)/;

// Takes "(MENAFN- Kuwait News Agency (KUNA)) " in front of a dateline.
const bracketAbove = /^\((?:[^()]|\([^()]{1,30}\)){3,80}\) (?=\p{Lu})/u;

/** Reads the dateline behind the bracket in which an aggregator names the wire. */
function behindBracket(text: string, start: number): Dateline | undefined {
  const bracket = bracketAbove.exec(text.slice(start, start + 140));
  const dateline = bracket && readDateline(text.slice(start + bracket[0].length));
  return dateline?.agency ? { ...dateline, end: start + bracket![0].length + dateline.end } : undefined;
}

/** Length of "date 2024-07-17 " in front of the text, as some exports put it; 0 where there is none. */
export function leadingStamp(text: string): number {
  const head = text.slice(0, 60);
  const undated = monthOfExport.exec(head);
  if (undated) return undated[0].length;
  // It begins with its label: "date", "published".
  const [stamp] = /^\W{0,3}\p{L}/u.test(head) && /\d/.test(head) ? readStamps(head) : [];
  // "Posted by Anna Roe on June 5, 2025" is a byline.
  if (!stamp || stamp.start > 0 || stamp.label !== "published" || / by /i.test(head.slice(0, stamp.end))) return 0;
  const rest = text.slice(stamp.end);
  return stamp.end + rest.length - rest.trimStart().length;
}
