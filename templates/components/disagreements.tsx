import { sayField, sayValue } from "../../src/publish/say-claim.ts";
import { sitePath } from "../../src/publish/site-path.ts";
import type { Site } from "../../src/publish/site.ts";
import type { Event } from "../../src/record.ts";
import { Foreign } from "./foreign.tsx";
import { Recorded } from "./recorded.tsx";

interface Props {
  site: Site;
  event: Event;
}

/** Where reports or sides contradict one another; nothing is picked and nothing is averaged. */
export function Disagreements({ site, event }: Props) {
  return (
    <section aria-labelledby="disagreements" class="disagreements">
      <h2 id="disagreements">{site.say("event.differ")}</h2>
      <dl>
        {event.disagreements.map(({ field, values }) => (
          <div key={field}>
            <dt><Foreign text={sayField(site, event, field)} /></dt>
            {values.map(({ value, claimant, article: id }) => {
              const article = site.article(id);
              return (
                <dd key={`${value} ${claimant.name} ${id}`}>
                  <b><Recorded site={site} text={sayValue(site, field, value)} /></b>
                  <span class="citation-from">
                    <Recorded site={site} text={claimant.name} />
                    {article && site.language.sayParts<preact.JSX.Element>("citation.in", { outlet: <a href={sitePath(article.url)}><Foreign text={site.outletName(article)} /></a> })}
                  </span>
                </dd>
              );
            })}
          </div>
        ))}
      </dl>
    </section>
  );
}
