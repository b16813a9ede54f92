import type { Mark } from "../../src/publish/locate-evidence.ts";
import { noteOf } from "../../src/publish/note-event.ts";
import type { Site } from "../../src/publish/site.ts";
import type { Article } from "../../src/record.ts";

interface Props {
  site: Site;
  article: Article;
  text: string;
  marks: Mark[];
}

/** A line with its evidence marked, as the body has it. */
export function EvidenceText({ site, article, text, marks }: Props) {
  let at = 0;
  return (
    <>
      {marks.map((mark) => {
        const before = text.slice(at, mark.start);
        at = mark.end;
        return (
          <span key={mark.id}>
            {before}<mark id={mark.id}>{text.slice(mark.start, mark.end)}</mark>
            {mark.events.map((id) => {
              const { number, href, label } = noteOf(site, article, id);
              return <a key={id} class="note" href={href} aria-label={`${number}: ${label}`}>{number}</a>;
            })}
          </span>
        );
      })}
      {text.slice(at)}
    </>
  );
}
