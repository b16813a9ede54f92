import { sitePath } from "../../src/publish/site-path.ts";
import type { Site } from "../../src/publish/site.ts";
import type { Event } from "../../src/record.ts";
import { Foreign } from "./foreign.tsx";

/** Who says something, and where. */
export type CitationOf = Pick<Event["counts"][number], "claimant" | "article" | "line" | "quote">;

interface Props {
  site: Site;
  citation: CitationOf;
}

/** Who says so, in which outlet, in what words, and the way to those words. */
export function Citation({ site, citation }: Props) {
  const article = site.article(citation.article);
  const outlet = site.outletName(article);
  return (
    <div class="citation">
      <blockquote class="quote" dir="auto" lang={article?.language ?? undefined}><p>{citation.quote}</p></blockquote>
      <p class="citation-from">
        <Foreign text={citation.claimant.name} />
        {citation.claimant.name !== outlet && <>, in <Foreign text={outlet} /></>}
        {" · "}
        <a class="to-sentence" href={sitePath(site.sentencePath(citation))} aria-label={`See this sentence in the report of ${outlet}, line ${citation.line}`}>See this sentence</a>
      </p>
    </div>
  );
}
