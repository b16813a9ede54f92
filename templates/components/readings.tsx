import type { Article } from "../../src/record.ts";
import { Foreign } from "./foreign.tsx";

/** How the text was read: the dates found in it, and what an editor should look at. */
export function Readings({ article }: { article: Article }) {
  if (article.timexes.length === 0 && article.messages.length === 0) return null;
  return (
    <section aria-labelledby="readings">
      <h2 id="readings">How it was read</h2>
      {article.timexes.length > 0 && (
        <details class="fold">
          <summary>{article.timexes.length === 1 ? "1 date" : `${article.timexes.length} dates`} in the text</summary>
          <section class="scroll" aria-label="Dates in the text" tabIndex={0}>
            <table class="readings">
              <thead><tr><th scope="col">Words</th><th scope="col">Value</th><th scope="col">Basis</th><th scope="col">Line</th></tr></thead>
              <tbody>
                {article.timexes.map((timex) => (
                  <tr key={`${timex.line}:${timex.column}`}>
                    <td><Foreign text={timex.text} /></td><td><Foreign text={timex.value} /></td><td>{timex.basis}</td><td>{timex.line}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </details>
      )}
      {article.messages.length > 0 && (
        <details class="fold">
          <summary>{article.messages.length === 1 ? "1 note" : `${article.messages.length} notes`} for the editor</summary>
          <ul class="messages">
            {article.messages.map((message) => (
              <li key={`${message.line}:${message.column} ${message.ruleId} ${message.reason}`}>Line {message.line}, {message.severity}: <Foreign text={message.reason} /></li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
