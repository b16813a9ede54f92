/**
 * Reads texts with their temporal expressions marked: TimeML (TempEval-3), CAT (EventStoryLine, which marks only what dates an event)
 * and the TEI of GUM, which marks dates and times alone and gives intervals as from–to; what it marks without a value is left out.
 */
export interface Span {
  start: number;
  end: number;
  text: string;
  value: string;
  type: string;
}

export interface AnnotatedText {
  /** The day on which it was written. */
  created: string;
  text: string;
  gold: Span[];
  /** Only dates and times are marked, and none of the lengths, habits and words for now and then. */
  marksDatesOnly?: true;
}

const entities: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&apos;": "'" };
const decode = (text: string) => text.replace(/&#?\w{1,8};/g, (entity) => entities[entity] ?? (/^&#\d{1,7};$/.test(entity) ? String.fromCodePoint(Number(entity.slice(2, -1))) : entity));
const attribute = (tag: string, name: string) => new RegExp(`\\b${name}=["']([^"']*)`).exec(tag)?.[1] ?? "";

/** Undefined where the file is of none of these forms or does not say when its text was written. */
export function readAnnotated(source: string): AnnotatedText | undefined {
  if (source.includes("<Markables>")) return readCat(source);
  return /<text id="GUM_/.test(source) ? readTei(source) : readTimeml(source);
}

function readTimeml(source: string): AnnotatedText | undefined {
  const created = /<DCT>[^]*?\bvalue=["'](\d{4}-\d{2}-\d{2})/.exec(source)?.[1] ?? /<TIMEX3[^<>]*_TIME["'][^<>]*\bvalue=["'](\d{4}-\d{2}-\d{2})/.exec(source)?.[1];
  if (!created) return undefined;
  const body = /<TEXT>([^]*?)<\/TEXT>/.exec(source)?.[1] ?? source.slice(source.indexOf("</DCT>"));
  const written = new Text();
  for (const [piece] of body.matchAll(/<[^<>]*>|[^<]+|</g)) {
    if (piece.startsWith("<TIMEX3")) written.open(attribute(piece, "value"), attribute(piece, "type"));
    else if (piece.startsWith("</TIMEX3")) written.close();
    else if (!piece.startsWith("<")) written.add(decode(piece));
  }
  return { created, text: written.text, gold: written.gold };
}

function readCat(source: string): AnnotatedText | undefined {
  const first = new Map<string, string>();
  const last = new Set<string>();
  const created = [...source.matchAll(/<TIME_\w+ [^>]*>/g)].flatMap(([tag]) => (attribute(tag, "DCT") === "TRUE" ? /^\d{4}-\d{2}-\d{2}/.exec(attribute(tag, "value"))?.[0] ?? [] : []))[0];
  for (const [mark, kind = ""] of source.matchAll(/<(TIME_\w+) [^>]*[^/>]>[^]*?<\/\1>/g)) {
    const ids = [...mark.matchAll(/<token_anchor t_id="(\d+)"/g)].map(([, id]) => id!);
    if (ids.length === 0) continue;
    first.set(ids[0]!, `${attribute(mark, "value")} ${kind}`);
    last.add(ids.at(-1)!);
  }
  if (!created) return undefined;
  const written = new Text();
  let [before, sentenceBefore] = ["", ""];
  for (const [tag, raw = ""] of source.matchAll(/<token [^>]*>([^<]*)<\/token>/g)) {
    const [word, id, sentence] = [decode(raw), attribute(tag, "t_id"), attribute(tag, "sentence")];
    if (sentenceBefore !== sentence) written.add(sentenceBefore === "" ? "" : "\n\n");
    else if (!/^(?:[.,;:!?%)\]’/-]|'s|n't|'re|'ve|'ll|'d)$/.test(word) && !/^[([$“‘/-]$/.test(before) && !(before === ":" && /^\d+$/.test(word))) written.add(" ");
    const marked = first.get(id);
    if (marked !== undefined) written.open(marked.slice(0, marked.lastIndexOf(" ")), marked.slice(marked.lastIndexOf(" ") + 1));
    written.add(word);
    if (last.has(id)) written.close();
    [before, sentenceBefore] = [word, sentence];
  }
  return { created, text: written.text, gold: written.gold };
}

/** One token or tag a line. A page is dated by the first date in it, where that is soon after it was begun. */
function readTei(source: string): AnnotatedText | undefined {
  const begun = attribute(source.slice(0, source.indexOf(">")), "dateCreated");
  if (!/^\d{4}-\d{2}-\d{2}$/.test(begun)) return undefined;
  const shown = /<date[^>]*\bwhen="(\d{4}-\d{2}-\d{2})"/.exec(source)?.[1];
  const later = shown ? (Date.parse(shown) - Date.parse(begun)) / 86_400_000 : -1;
  const written = new Text();
  let glued = true;
  let inWord = false;
  for (const line of source.split("\n")) {
    if (/^<(?:date|time)\b/.test(line)) {
      const [from, to] = [attribute(line, "from"), attribute(line, "to")];
      if (!glued) written.add(" ");
      written.open(attribute(line, "when") || (from && to ? `${from}/${to}` : ""), "DATE");
      glued = true;
    } else if (/^<\/(?:date|time)>/.test(line)) written.close();
    else if (line.startsWith("<p") || line.startsWith("<head")) {
      written.add("\n\n");
      glued = true;
    } else if (line.startsWith("<w")) [inWord, glued] = [true, glued];
    else if (line.startsWith("</w")) [inWord, glued] = [false, false];
    else if (!line.startsWith("<") && line.includes("\t")) {
      const word = decode(line.slice(0, line.indexOf("\t")));
      written.add(glued || /^(?:[.,;:!?%)]|'s|n't|'re|'ve)$/.test(word) ? word : ` ${word}`);
      glued = inWord || /^[(“$]$/.test(word);
    }
  }
  return { created: later >= 0 && later <= 30 ? shown! : begun, text: written.text, gold: written.gold.filter(({ value }) => value !== ""), marksDatesOnly: true };
}

/** A text in the writing, with the marks over it. */
class Text {
  text = "";
  readonly gold: Span[] = [];
  private mark: Omit<Span, "end" | "text"> | undefined;

  add(words: string): void {
    this.text += words;
  }

  open(value: string, type: string): void {
    this.mark = { start: this.text.length, value, type };
  }

  close(): void {
    if (this.mark && this.text.length > this.mark.start) this.gold.push({ ...this.mark, end: this.text.length, text: this.text.slice(this.mark.start) });
    this.mark = undefined;
  }
}
