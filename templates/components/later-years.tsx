import { sitePath } from "../../src/publish/site-path.ts";
import type { Site } from "../../src/publish/site.ts";

interface Props {
  site: Site;
  words: string;
}

/** Where the events are that a page has no room for. */
export function LaterYears({ site, words }: Props) {
  return (
    <p class="more">
      {words} {site.years.map((year) => <a key={year} href={sitePath(`/${year}/`)}>{year}</a>)}
      {site.undated.length > 0 && <a href={sitePath("/undated/")}>{site.say("undated.title")}</a>}
    </p>
  );
}
