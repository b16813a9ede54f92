import { sayVoice } from "../../src/publish/say-claim.ts";
import type { Site } from "../../src/publish/site.ts";
import { type FigureCell, tabulateFigures } from "../../src/publish/tabulate-figures.ts";
import type { Event } from "../../src/record.ts";
import { Foreign } from "./foreign.tsx";
import { Recorded } from "./recorded.tsx";

interface Props {
  site: Site;
  event: Event;
}

/** What each side says next to what the other says, its silence too: figures to compare across, accounts below. */
export function SideBySide({ site, event }: Props) {
  const accounts = event.evidence.filter(({ field }) => field === "account");
  // Nobody gives figures of what only was agreed, or did not take place: that says nothing of anybody.
  const hasFigures = event.counts.length > 0 || (event.kind !== "agreement" && event.status === "completed");
  if (!hasFigures && accounts.length === 0) return null;
  const { voices, rows } = tabulateFigures(site, event);
  return (
    <div class="sides">
      {hasFigures && <table>
        <caption class="hidden">{site.say("claims.title")}</caption>
        <thead>
          <tr><td></td>{voices.map(({ voice, name }, column) => <th scope="col" class={`voice-${column + 1}`} key={voice}><Foreign text={name} /></th>)}</tr>
        </thead>
        <tbody>
          {rows.map(({ name, full, cells }, row) => (
            <tr key={full}>
              <th scope="row"><Foreign text={name} /></th>
              {voices.map(({ voice, silence }, column) => {
                const at = `voice-${column + 1}`;
                if (silence === undefined) return <td key={voice} class={at}><Figures site={site} figures={cells[column]!} /></td>;
                // A silence holds for the voice, not for one row.
                return row > 0 ? null : <td key={voice} class={`saying-silent ${at}`} rowSpan={rows.length > 1 ? rows.length : undefined}>{silence}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>}
      {accounts.map(({ value, claimant, ...citation }) => (
        <p class="saying-account" key={`${citation.article} ${value}`}>
          <b><Foreign text={claimant.party === null ? claimant.name : sayVoice(site, claimant.party)} /></b> “<Recorded site={site} text={value} />”
        </p>
      ))}
    </div>
  );
}

function Figures({ site, figures }: { site: Site; figures: FigureCell }) {
  if (figures.length === 0) return <><span aria-hidden="true">–</span><span class="hidden">{site.say("claims.noFigure")}</span></>;
  return <>{figures.map(({ text, withheld }) => <b key={text} class={withheld ? "figure figure-withheld" : "figure"}><Foreign text={text} /></b>)}</>;
}
