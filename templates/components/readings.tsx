import type { Site } from "../../src/publish/site.ts";
import type { Article } from "../../src/record.ts";
import { Foreign } from "./foreign.tsx";
import { Recorded } from "./recorded.tsx";

/** How the text was read: the dates found in it, and what an editor should look at. */
export function Readings({ site, article }: { site: Site; article: Article }) {
  if (article.timexes.length === 0 && article.messages.length === 0) return null;
  return (
    <section aria-labelledby="readings" data-pagefind-ignore>
      <h2 id="readings">{site.say("article.readings")}</h2>
      {article.timexes.length > 0 && (
        <details class="fold">
          <summary>{site.say("article.dates", { n: article.timexes.length })}</summary>
          <section class="scroll" aria-label={site.say("article.dates.label")} tabIndex={0}>
            <table class="readings">
              <thead><tr><th scope="col">{site.say("article.dates.words")}</th><th scope="col">{site.say("article.dates.value")}</th><th scope="col">{site.say("article.dates.basis")}</th><th scope="col">{site.say("article.dates.rule")}</th><th scope="col">{site.say("article.dates.from")}</th><th scope="col">{site.say("article.dates.line")}</th></tr></thead>
              <tbody>
                {article.timexes.map((timex) => (
                  <tr key={`${timex.line}:${timex.column}`}>
                    <td><Foreign text={timex.text} lang={article.language} /></td><td><Foreign text={timex.value} /></td><td>{site.say(`timex.${timex.basis}`)}</td><td><Foreign text={timex.rule} lang="en" /></td><td><Foreign text={timex.reference ?? ""} /></td><td>{timex.line}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </details>
      )}
      {article.messages.length > 0 && (
        <details class="fold">
          <summary>{site.say("article.notes", { n: article.messages.length })}</summary>
          <ul class="messages">
            {article.messages.map((message) => (
              <li key={`${message.line}:${message.column} ${message.ruleId} ${message.reason}`}>{site.say("article.note", { line: String(message.line), severity: site.say(`severity.${message.severity}`) })} <Recorded site={site} text={message.reason} /></li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
