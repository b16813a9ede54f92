import type { Site } from "../../src/publish/site.ts";
import { Citation, type CitationOf } from "./citation.tsx";

interface Props {
  site: Site;
  citations: CitationOf[];
}

const keyOf = ({ article, line, quote, claimant }: CitationOf) => `${article} ${line} ${claimant.name} ${quote}`;

/** The sentences that say one thing: the first to be read at once, the rest on request. */
export function Citations({ site, citations }: Props) {
  const unique = [...new Map(citations.map((citation) => [keyOf(citation), citation])).values()];
  const [first, ...rest] = unique;
  if (!first) return null;
  return (
    <>
      <Citation site={site} citation={first} />
      {rest.length > 0 && (
        <details class="fold more-citations">
          <summary>{site.say("citation.more", { n: rest.length })}</summary>
          {rest.map((citation) => <Citation key={keyOf(citation)} site={site} citation={citation} />)}
        </details>
      )}
    </>
  );
}
