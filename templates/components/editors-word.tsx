import { sitePath } from "../../src/publish/site-path.ts";
import { renderNote } from "../../src/publish/render-note.ts";
import { sayOverride, sayOverrideField } from "../../src/publish/say-override.ts";
import type { Site } from "../../src/publish/site.ts";
import type { Event } from "../../src/record.ts";
import { Foreign } from "./foreign.tsx";
import { RawHtml } from "./raw-html.tsx";

/** An editor's note on an event, and what the editor set in the place of what the reports were read to give. */
export function EditorsWord({ site, event: { note, overrides } }: { site: Site; event: Event }) {
  if (note === null && overrides.length === 0) return null;
  return (
    <section aria-labelledby="editor">
      <h2 id="editor">{site.say(note === null ? "editor.set" : "editor.note")}</h2>
      {note !== null && <div class="prose"><RawHtml html={renderNote(note)} lang={null} /></div>}
      {overrides.length > 0 && (
        <dl class="facts">
          {overrides.map((override) => (
            <div key={`${override.file} ${override.line} ${override.field} ${override.now ?? ""}`}>
              <dt>{sayOverrideField(site, override.field)}</dt>
              <dd><Foreign text={sayOverride(site, override)} /></dd>
            </div>
          ))}
        </dl>
      )}
      <p class="why"><a href={sitePath("/corrections/")}>{site.say("corrections.all")}</a></p>
    </section>
  );
}
