import { formatPublished } from "../publish/format-day.ts";
import type { Explanation } from "./explain-article.ts";

/** Says in a few lines what was read of an article as a whole: who wrote it, when, and how that is known. */
export function summarise({ article }: Explanation): string[] {
  if (!article) return ["The file was left out."];
  const { id, headline, outlet, carrier, agency, byline, published, rendition, rewritten, events } = article;
  const named = [["outlet", outlet?.name], ["carrier", carrier?.name], ["agency", agency?.name], ["byline", byline]].flatMap(([what, name]) => (name ? [`${what} ${name}`] : []));
  return [
    `id ${id}${headline === null ? "" : `, “${headline}”`}`,
    named.join(", ") || "nobody is named as its source",
    published ? `published ${formatPublished(published.value)}, ${published.basis}: ${published.why}` : "publication day unknown",
    ...(rendition === "digest" ? ["a digest"] : []),
    ...(rewritten ? ["its wording shows machine paraphrase"] : []),
    events.length === 0 ? "tells of no event" : `tells of ${events.map(({ event, role }) => `${event} (${role})`).join(", ")}`,
  ];
}
