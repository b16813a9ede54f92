import { sitePath } from "../../src/publish/site-path.ts";
import type { Site } from "../../src/publish/site.ts";
import type { Event } from "../../src/record.ts";
import { Foreign } from "./foreign.tsx";
import { Recorded } from "./recorded.tsx";

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
        <Recorded site={site} text={site.claimantName(citation.claimant)} />
        {citation.claimant.name !== outlet && site.language.sayParts<preact.JSX.Element>("citation.in", { outlet: <Foreign text={outlet} /> })}
        {" · "}
        <a class="to-sentence" href={sitePath(site.sentencePath(citation))} aria-label={site.say("citation.see.label", { outlet, line: String(citation.line) })}>{site.say("citation.see")}</a>
      </p>
    </div>
  );
}
