import { type Saying, saySide, sayVoice } from "../../src/publish/say-claim.ts";
import type { Site } from "../../src/publish/site.ts";
import { tabulateClaims } from "../../src/publish/tabulate-claims.ts";
import type { Event } from "../../src/record.ts";
import { Foreign } from "./foreign.tsx";
import { Recorded } from "./recorded.tsx";

interface Props {
  site: Site;
  event: Event;
}

/** What each side says, next to what the other says, its silence too. */
export function SideBySide({ site, event }: Props) {
  const { voices } = tabulateClaims(event);
  const heard = voices.filter((voice) => voice !== "others" || saySide(site, event, voice).some((saying) => saying.type !== "silent"));
  if (event.kind === "agreement" && !event.counts.length) return null;
  return (
    <dl class="sides">
      {heard.map((voice) => (
        <div class="side" key={voice}>
          <dt><Foreign text={sayVoice(site, voice)} /></dt>
          {saySide(site, event, voice).map((saying) => <SayingLine key={`${saying.figure} ${saying.text}`} site={site} saying={saying} />)}
        </div>
      ))}
    </dl>
  );
}

function SayingLine({ site, saying }: { site: Site; saying: Saying }) {
  const { figure, text } = saying;
  if (saying.type === "silent") return <dd class="saying-silent">{text}</dd>;
  if (saying.type === "account") return <dd class="saying-account">“<Recorded site={site} text={text} />”</dd>;
  return <dd><b class={saying.type === "figure" ? "figure" : "figure figure-withheld"}><Foreign text={figure} /></b> {text}</dd>;
}
