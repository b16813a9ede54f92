import type { Claimant, Event, Quote, Report, Timex } from "../record.ts";
import { formatEdtf } from "./format-edtf.ts";

type Evidence = Event["evidence"][number];

/** Cites the sentence behind every field of an event that is neither a count nor a number in a series. */
export function citeEvidence(reports: readonly Report[], idOf: (file: string) => string): Evidence[] {
  const cited: Evidence[] = [];
  const seen = new Set<string>();
  for (const { article, statement, days } of reports) {
    const id = idOf(article.file);
    const voice: Claimant = { name: article.masthead.outlet?.name ?? article.file, party: null };
    const cite = (field: string, value: string, claimant: Claimant, { line, text }: Pick<Quote, "line" | "text">) => {
      const evidence = { field, value, claimant, article: id, line, quote: text };
      const key = JSON.stringify([field, value, claimant, id, line, text]);
      if (seen.has(key)) return;
      seen.add(key);
      cited.push(evidence);
    };
    const [decisive] = statement.evidence;
    if (decisive) cite("kind", `${statement.kind}, ${statement.status}`, voice, decisive);
    if (days.timex && days.basis !== "unknown") {
      cite("date", formatEdtf(days, false), voice, sentenceWith(days.timex, statement.evidence) ?? days.timex);
    }
    for (const { value, claimant, quote } of statement.categories) cite("category", value, claimant, quote);
    for (const { value, claimant, quote } of statement.places) cite("place", value, claimant, quote);
    for (const { value, claimant, quote } of statement.mediators) cite("mediator", value, claimant, quote);
    for (const { value, claimant, quote } of statement.accounts) cite("account", value, claimant, quote);
  }
  return cited;
}

function sentenceWith(timex: Timex, quotes: readonly Quote[]): Quote | undefined {
  return quotes.find(({ paragraph, start, end }) => paragraph === timex.paragraph && start <= timex.start && timex.end <= end);
}
