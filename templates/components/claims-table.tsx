import { sayClaim, sayRow, sayVoice } from "../../src/publish/say-claim.ts";
import type { Site } from "../../src/publish/site.ts";
import { type Claim, type Voice, tabulateClaims } from "../../src/publish/tabulate-claims.ts";
import type { Event } from "../../src/record.ts";
import { Citations } from "./citations.tsx";
import { Foreign } from "./foreign.tsx";

interface Props {
  site: Site;
  event: Event;
}

/** Each thing claimed in a row, each side's claims in a column: agreement and silence show alike. */
export function ClaimsTable({ site, event }: Props) {
  const { voices, rows } = tabulateClaims(event);
  if (rows.length === 0) return <p>{site.say("claims.none")}</p>;
  const speaks = voices.map((_, index) => rows.some(({ cells }) => cells[index]!.length > 0));
  const head = (voice: Voice) => (voice === "others" ? site.say("side.othersSay") : site.say("side.says", { side: sayVoice(site, voice) }));
  return (
    <table class="claims">
      <caption class="hidden">{site.say("claims.title")}</caption>
      <thead>
        <tr><th scope="col">{site.say("claims.what")}</th>{voices.map((voice) => <th scope="col" key={voice}><Foreign text={head(voice)} /></th>)}</tr>
      </thead>
      <tbody>
        {rows.map(({ subject, cells }) => (
          <tr key={sayRow(site, event, subject)}>
            <th scope="row">{sayRow(site, event, subject)}<Range site={site} claims={cells.flat()} /></th>
            {cells.map((claims, index) => (
              <td key={voices[index]} class={claims.length > 0 ? undefined : voices[index] === "others" ? "claims-none" : "claims-silent"}>
                <span class="claims-voice" aria-hidden="true">{head(voices[index]!)}</span>
                {/* A side's silence is told; nobody expects a third party to speak. */}
                {claims.length === 0 ? voices[index] !== "others" && site.say(subject.type === "count" && speaks[index] ? "claims.noFigure" : "claims.silent") : groupClaims(site, claims).map(([figure, its]) => (
                  <div class="claim" key={figure}>
                    {!its.some((claim) => claim.says.quote.includes(figure) && figure.length > 40) && <p class="claim-figure"><Foreign text={figure} /></p>}
                    <Citations site={site} citations={its.map((claim) => claim.says)} />
                  </div>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How far apart the exact figures of all who give one are; nothing where they agree. */
function Range({ site, claims }: { site: Site; claims: Claim[] }) {
  const values = claims.flatMap((claim) => (claim.type === "count" && claim.says.value !== null ? [claim.says.value] : []));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least < most ? <span class="why">{site.say("claims.range", { least, most })}</span> : null;
}

/** Puts together what one sentence says, then what several sentences say alike, in the order in which it comes. */
function groupClaims(site: Site, claims: Claim[]): [string, Claim[]][] {
  const bySentence = new Map<string, { words: string[]; claim: Claim }>();
  for (const claim of claims) {
    const { article, line, quote } = claim.says;
    const words = sayClaim(site, claim);
    const key = `${article} ${line} ${quote} ${claim.type === "count" ? words : ""}`;
    const known = bySentence.get(key);
    if (!known) bySentence.set(key, { words: [words], claim });
    else if (!known.words.includes(words)) known.words.push(words);
  }
  const groups = new Map<string, Claim[]>();
  for (const { words, claim } of bySentence.values()) {
    const all = words.join(", ");
    groups.set(all, [...(groups.get(all) ?? []), claim]);
  }
  return [...groups];
}
