import { sitePath } from "../../src/publish/site-path.ts";
import { renderNote } from "../../src/publish/render-note.ts";
import { sayOverride, sayOverrideField } from "../../src/publish/say-override.ts";
import type { Event } from "../../src/record.ts";
import { Foreign } from "./foreign.tsx";
import { RawHtml } from "./raw-html.tsx";

/** An editor's note on an event, and what the editor set in the place of what the reports were read to give. */
export function EditorsWord({ event: { note, overrides } }: { event: Event }) {
  if (note === null && overrides.length === 0) return null;
  return (
    <section aria-labelledby="editor">
      <h2 id="editor">{note === null ? "Set by an editor" : "Editor’s note"}</h2>
      {note !== null && <div class="prose"><RawHtml html={renderNote(note)} lang={null} /></div>}
      {overrides.length > 0 && (
        <dl class="facts">
          {overrides.map((override) => (
            <div key={`${override.file} ${override.line} ${override.field} ${override.now ?? ""}`}>
              <dt>{sayOverrideField(override.field)}</dt>
              <dd><Foreign text={sayOverride(override)} /></dd>
            </div>
          ))}
        </dl>
      )}
      <p class="why"><a href={sitePath("/corrections/")}>All corrections</a></p>
    </section>
  );
}
