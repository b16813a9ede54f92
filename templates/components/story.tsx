import { formatDay } from "../../src/publish/format-day.ts";
import { sitePath } from "../../src/publish/site-path.ts";
import type { Site } from "../../src/publish/site.ts";
import { tellStory } from "../../src/publish/tell-story.ts";
import type { Event } from "../../src/record.ts";
import { Recorded } from "./recorded.tsx";

interface Props {
  site: Site;
  event: Event;
}

/** How an event became known, report by report. */
export function Story({ site, event }: Props) {
  const chapters = tellStory(site, event);
  if (chapters.length < 2) return null;
  return (
    <section aria-labelledby="story">
      <h2 id="story">{site.say("event.story")}</h2>
      <p class="why">{site.say("event.story.lead")}</p>
      <ol class="story">
        {chapters.map(({ article, day, news }) => (
          <li key={article.id}>
            <p class="story-day">{day === null ? site.say("story.undated") : <time dateTime={day}>{formatDay(day, site.language)}</time>}</p>
            <ul>
              {news.map(({ text, citation }, index) => {
                const words = text.map((piece) => (typeof piece === "string" ? piece : <Recorded site={site} text={piece.recorded} />));
                return <li key={index}>{citation ? <a href={sitePath(site.sentencePath(citation))}>{words}</a> : words}</li>;
              })}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
