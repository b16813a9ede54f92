import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

const list = z.strictObject({ names: z.array(z.string()).min(1), source: z.string() });
const { credits, labels, openings } = z.strictObject({ credits: list, labels: list, openings: list })
  .parse(parse(readFileSync(new URL("pictures.yaml", import.meta.url), "utf8")));

// Labels take any case ("FILE PHOTO"); agencies are written as they write themselves: "(ePA)" is a patient's record.
const label = `(?:${either(labels.names)})`;
const agency = `(?:the |The )?(?:${either([...credits.names, ...credits.names.map((name) => name.toUpperCase())])})(?: [Pp]hoto| PHOTO| [Ff]ile| [Ff]ile [Pp]hoto| [Ii]mages| [Pp]ool)?`;
const person = String.raw`\p{L}[\p{L}\p{M}.'’-]{0,30}(?: [\p{L}\p{M}.'’-]{1,30}){0,4}`;

// Takes "FILE PHOTO: …", "In this photo provided by …", "Photo: …", "[1/3] …"; not "Photos published by Zelensky show …".
const opening = new RegExp(`^[\\s([*]{0,3}(?:(?:${either(openings.names)})(?!\\p{L})|${label}(?: by| via| from)? ?[:|/©]|(?:photo|image|picture|photograph)s? (?:by|via|courtesy) \\p{L}|\\[?\\d{1,2}/\\d{1,2}\\])`, "iu");
// Takes what stands in "(Photo by A / B)", "(Image: GETTY )", "[File: AFP]", "(handout)"; not in "(VIDEO)".
const labelBracket = new RegExp(`^\\s?(?:(?:file|handout|supplied|courtesy|archive|provided)|${label}(?: by| via| from)? ?[:/|–— -].{1,100})\\s?$`, "iu");
// Takes what stands in "(AP)", "[Reuters]", "(Name/AP)", "(AP Photo/Name)", "[Handout via Reuters]", "(via AFP)".
const agencyBracket = new RegExp(`^\\s?(?:${person} ?(?:[/|,–-]|via) ?|via |from )?${agency}(?: ?(?:/|via|,|\\|) ?.{1,60})?\\s?$`, "u");
// Takes the ends "/ Photo: t.me/name", "Credit: A via B", "Image Credit: X", "Credit... Name".
const labelled = new RegExp(`(?:^|[\\s/.])${label}(?: by)? ?(?::|\\.\\.\\.) ?[^.]{1,60}(?:\\.[\\p{L}\\d_/-]{1,40})?$`, "iu");
// Takes the ends "REUTERS/Stringer", "J. Roe / AP file", "Handout via REUTERS", "Roe for The New York Times".
const slashed = new RegExp(`(?:(?:^|[\\s.])${agency} ?/ ?${person}(?: ?/ ?${person})?|[\\s.]${person} ?/ ?${agency}|[\\s.][Hh]andout (?:via|/) ?${person}|\\p{Lu}\\p{Ll}+ for The New York Times)[.\\s]{0,2}$`, "u");
// Takes the ends ". AFP", "! Getty Images"; a sentence that ends "told Reuters." has no full stop before the name.
const bare = new RegExp(`[.!?]["”’]? ${agency}$`, "u");
// Takes the end "© Name / AFP".
const copyright = /© ?\p{L}[^.]{0,80}$/u;
// Takes the ends "… in Lisova, 24 May 2025. Photo by A. Roe, MIHR" and "… 2025 Photo by A. Roe"; not "She kept the photo by Anna Roe."
const byWhom = new RegExp(`[.!?”"’)\\d] (?:Photo|Photograph|Image|Picture|Video)s? (?:by|via|from|courtesy of):? \\p{Lu}[^.:]{1,60}$`, "u");
// Takes the ends ". Anna Roe/IRIN", ". A. Roe / MSF", of an office that the list does not know; not ". The AFP/Reuters report".
const byOffice = /[.!?] \p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){1,2} ?\/ ?\p{Lu}[\p{Lu}\d]{1,9}$/u;
// Takes "swap-in-lisova-2019.jpg In an undated photo, …", the name of a picture's file that stood in its place.
const imageFile = /^[\w%()+.-]{3,150}\.(?:jpe?g|png|gif|webp|bmp|tiff?)(?![\w.])/iu;
// Takes a line of nothing but credits: "Getty Images", "Natalie Roe | Bloomberg | Getty Images", "AFP/Name", "AFP/Getty
// Images/Reuters via CNN Newsource", "Foreign Ministry of X via Reuters"; not "Sources via Reuters say".
const alone = new RegExp(`^(?:(?:${person} ?[|/©,–—-] ?){0,3}(?:via )?${agency}(?: ?[/|,–—-] ?${person}){0,2}(?: via \\p{Lu}[\\p{L} ]{1,30})?|\\p{Lu}[\\p{L}\\p{M}.'’ -]{1,60} via ${agency})$`, "u");

// Takes "Lenoria -- The ombudsman talks to a freed man, Lisova, December 10, 2020.", as Radio Free Europe writes under its pictures; not
// "LISOVA -- The men were freed near Lisova, December 10, 2020.", a report with its dateline.
const placedAndDated = /^(?=\p{Lu}\p{Ll})\p{Lu}[\p{L}/ -]{2,40} -{2,3} \p{Lu}.{20,500}, \p{Lu}[\p{L}-]{2,30}(?: [\p{L}-]{2,20})?, (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4})\.?$/u;

/** Tells a picture's caption by the words with which it begins, or by the credit with which it ends. */
export function isCaption(text: string): boolean {
  if (opening.test(text) || imageFile.test(text) || (/ --/.test(text.slice(0, 44)) && placedAndDated.test(text))) return true;
  const tail = text.slice(-130);
  const inBrackets = /[([]([^()[\]]{2,110})[)\]][.\s"”]{0,3}$/.exec(tail)?.[1];
  if (inBrackets !== undefined) return labelBracket.test(inBrackets) || agencyBracket.test(inBrackets);
  // Papers in India end a report with the agency's name: "… were deported on Monday. PTI" is no caption.
  return (/:|\.{3}/.test(tail) && labelled.test(tail)) || (/\/| via | for The New York/.test(tail) && (slashed.test(tail) || byOffice.test(tail))) || byWhom.test(tail) || copyright.test(tail) || (bare.test(tail) && !/\b(?:was|were|had|has|have|will|been)\b/.test(text));
}

// Takes "ICRC/F. de Sury", "MSF/A. Roe", an office and a photographer by the first letter.
const officeAlone = /^\p{Lu}{2,8} ?\/ ?\p{Lu}\. ?(?:(?:de|van|von|al|el|di|da|la) ){0,2}\p{Lu}[\p{L}'’-]{1,25}$/u;

/** Tells a line that says whose the picture is, and no more. */
export function isPictureCredit(text: string): boolean {
  return text.length <= 90 && (alone.test(text) || officeAlone.test(text));
}

/** Longest first, since an alternation takes the first that fits. */
function either(words: string[]): string {
  return [...words].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("|");
}

// Takes "FILE - …", "File photo: …", "(archive photo)", "[File: AFP]", "In this undated picture", "a 2022 file picture of"; not "filed
// out of the buses".
const fromFile = /(?:^\W{0,3}|[([])(?:file|archive|archives|library)\b|\b(?:file|archive|archival|library|stock) (?:photo|photograph|picture|image|pic|footage|video)s?\b|\b(?:undated|taken earlier|illustrat\w+|representat\w+)\b|[/,] ?file\)?\W*$/iu;

/** Tells a picture that a paper took from its files: it shows another time than the report's. */
export function isFilePicture(caption: string): boolean {
  return fromFile.test(caption);
}
