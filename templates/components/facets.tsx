import { sitePath } from "../../src/publish/site-path.ts";
import type { Site } from "../../src/publish/site.ts";
import { Foreign } from "./foreign.tsx";

const phrases = ["facet.shown", "facet.reset", "facet.remove", "facet.more", "facet.none", "facet.loading", "facet.failed"] as const;

/**
 * Features of events with how many have each. Every one is a link to a page that lists these events; the script
 * `facets` makes choices of them that can be combined.
 */
export function Facets({ site }: { site: Site }) {
  const says = Object.fromEntries(phrases.map((key) => [key.slice("facet.".length), site.language.forms(key)]));
  if (site.events.length === 0) return null;
  return (
    <details class="facets" id="facets" data-root={sitePath("/")} data-phrases={JSON.stringify(says)}>
      <summary>{site.say("facet.title")}</summary>
      <FacetLists site={site} most={24} />
    </details>
  );
}

/** The features as lists of links, of each feature the `most` frequent values; the index has them all. */
export function FacetLists({ site, most = Infinity }: { site: Site; most?: number }) {
  return (
    <div class="facet-lists">
      {site.facets.map(({ name, values }) => (
        <section class="facet" key={name} data-facet={name} aria-labelledby={`facet-${name}`}>
          <h2 class="facet-name" id={`facet-${name}`}>{site.say(`facet.${name}`)}</h2>
          <ul>
            {values.slice(0, most).map((value) => (
              <li key={value.slug} data-value={value.slug}>
                <a href={sitePath(value.url)}><Foreign text={value.name} /></a> <span class="facet-count">{site.language.number(value.events.length)}</span>
              </li>
            ))}
            {values.length > most && <li class="facet-rest"><a href={sitePath(`/all/#facet-${name}`)}>{site.say("facet.rest", { n: values.length - most })}</a></li>}
          </ul>
        </section>
      ))}
    </div>
  );
}
