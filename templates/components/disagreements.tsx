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
            {[...groupByValue(site, field, values)].map(([value, its]) => (
              <dd key={value}>
                <b><Recorded site={site} text={value} /></b>
                <ul>
                  {its.map(({ claimant, article: id }) => <li key={`${claimant.name} ${id}`} class="citation-from"><Voice site={site} name={site.claimantName(claimant)} article={id} /></li>)}
                </ul>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

type Value = Event["disagreements"][number]["values"][number];

/** Puts together who says the same. */
function groupByValue(site: Site, field: string, values: readonly Value[]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const said = sayValue(site, field, value.value);
    groups.set(said, [...(groups.get(said) ?? []), value]);
  }
  return groups;
}

/** Who says so and where; an outlet that speaks for itself is named once. */
function Voice({ site, name, article: id }: { site: Site; name: string; article: string }) {
  const article = site.article(id);
  if (!article) return <Recorded site={site} text={name} />;
  const outlet = site.outletName(article);
  const link = <a href={sitePath(article.url)}><Foreign text={outlet} /></a>;
  return name === outlet ? link : <><Recorded site={site} text={name} />{site.language.sayParts<preact.JSX.Element>("citation.in", { outlet: link })}</>;
}
