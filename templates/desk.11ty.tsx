import { type DeskFile, describeDesk } from "../src/edit/describe-desk.ts";
import { formatOrdinal } from "../src/publish/format-ordinal.ts";
import { sayField } from "../src/publish/say-claim.ts";
import { sitePath } from "../src/publish/site-path.ts";
import type { Site } from "../src/publish/site.ts";
import { EventLine } from "./components/event-line.tsx";
import { Foreign } from "./components/foreign.tsx";
import { Layout } from "./components/layout.tsx";

// Only while an editor works: what is wrong with a file is nobody else's business.
const serving = process.env["ELEVENTY_RUN_MODE"] === "serve" || process.env["ELEVENTY_RUN_MODE"] === "watch";

export const data = { permalink: serving ? "/desk/index.html" : false };

export default function DeskPage({ site }: { site: Site }) {
  const { files, disagreements, near, inferred, gaps } = describeDesk(site);
  const counted = (state: DeskFile["state"]) => files.filter((file) => file.state === state).length;
  return (
    <Layout site={site} title="Desk" description="What an editor has to look at.">
      <header class="page-head">
        <h1>Desk</h1>
        <p class="lead">{files.length} files: {counted("left out")} left out, {counted("look at it")} to look at, {counted("fine")} fine. This page is in the preview only, and follows each change.</p>
      </header>
      <section aria-labelledby="files">
        <h2 id="files">Files</h2>
        <table class="sources">
          <thead><tr><th scope="col">File</th><th scope="col">State</th><th scope="col">Missing</th><th scope="col">Inferred</th><th scope="col">What is said of it</th></tr></thead>
          <tbody>{files.map((file) => <FileRow key={file.file} {...file} />)}</tbody>
        </table>
      </section>
      <section aria-labelledby="gaps">
        <h2 id="gaps">Gaps in numbered series</h2>
        {gaps.length === 0 && <p>None.</p>}
        <ul class="plain">
          {gaps.map(({ of, parties, missing, before, after }) => (
            <li key={`${of} ${missing.join()} ${before.id}`}>
              No report of the {missing.map((value) => formatOrdinal(value, of)).join(", ")} ({parties.map((party) => site.partyName(party)).join(", ")}), between
              <ul class="plain"><li><EventLine site={site} event={before} /></li><li><EventLine site={site} event={after} /></li></ul>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="near">
        <h2 id="near">Nearly taken for one event</h2>
        {near.length === 0 && <p>None.</p>}
        <ul class="plain">
          {near.map(({ event, other, why }) => (
            <li key={`${event.id} ${other.id}`}><EventLine site={site} event={event} /><EventLine site={site} event={other} /><p class="why"><Foreign text={why} /></p></li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="disagreements">
        <h2 id="disagreements">Reports disagree</h2>
        {disagreements.length === 0 && <p>Nowhere.</p>}
        <ul class="plain">
          {disagreements.map((event) => (
            <li key={event.id}><EventLine site={site} event={event} note={event.disagreements.map(({ field }) => sayField(site, event, field)).join(", ")} /></li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="inferred">
        <h2 id="inferred">Days that no report states</h2>
        {inferred.length === 0 && <p>None.</p>}
        <ul class="plain">
          {inferred.map((event) => <li key={event.id}><EventLine site={site} event={event} /><p class="why"><Foreign text={event.date.why} /></p></li>)}
        </ul>
      </section>
    </Layout>
  );
}

function FileRow({ file, article, state, missing, inferred, messages }: DeskFile) {
  return (
    <tr>
      <th scope="row">{article ? <a href={sitePath(article.url)}><Foreign text={file} /></a> : <Foreign text={file} />}</th>
      <td>{state}</td>
      <td>{missing.join(", ")}</td>
      <td>{inferred.join(", ")}</td>
      <td>
        {messages.length > 0 && (
          <ul class="plain">{messages.map(({ line, column, reason, ruleId }) => <li key={`${line}:${column} ${ruleId} ${reason}`}>{line}:{column} <Foreign text={reason} /></li>)}</ul>
        )}
      </td>
    </tr>
  );
}
