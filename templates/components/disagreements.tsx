import { sayField, sayValue } from "../../src/publish/say-claim.ts";
import { sitePath } from "../../src/publish/site-path.ts";
import type { Site } from "../../src/publish/site.ts";
import type { Event } from "../../src/record.ts";
import { Foreign } from "./foreign.tsx";

interface Props {
  site: Site;
  event: Event;
}

/** Where reports or sides contradict one another; nothing is picked and nothing is averaged. */
export function Disagreements({ site, event }: Props) {
  return (
    <section aria-labelledby="disagreements" class="disagreements">
      <h2 id="disagreements">Where accounts differ</h2>
      <dl>
        {event.disagreements.map(({ field, values }) => (
          <div key={field}>
            <dt><Foreign text={sayField(site, event, field)} /></dt>
            {values.map(({ value, claimant, article: id }) => {
              const article = site.article(id);
              return (
                <dd key={`${value} ${claimant.name} ${id}`}>
                  <b><Foreign text={sayValue(site, field, value)} /></b>
                  <span class="citation-from">
                    <Foreign text={claimant.name} />
                    {article && <>, in <a href={sitePath(article.url)}><Foreign text={site.outletName(article)} /></a></>}
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
