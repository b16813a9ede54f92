import { renderToString } from "preact-render-to-string";
import type { Explanation } from "./explain-article.ts";
import { summarise } from "./summarise.ts";

const style = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark; }
table { border-collapse: collapse; width: 100%; } td { padding: .25rem .75rem; vertical-align: top; border-top: 1px solid #8884; }
.out { opacity: .65; } ul { margin: .25rem 0; padding-left: 1rem; font-size: .9em; } .number { text-align: right; }
`;

/** Renders an explanation as a page that stands by itself: it loads nothing and runs nothing. */
export function renderExplanation(shown: string, explanation: Explanation): string {
  return `<!doctype html>\n${renderToString(<ExplanationPage shown={shown} explanation={explanation} />)}\n`;
}

function ExplanationPage({ shown, explanation }: { shown: string; explanation: Explanation }) {
  const { lines } = explanation;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>{`${shown}, line by line`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <style>{style}</style>
      </head>
      <body>
        <h1><bdi>{shown}</bdi></h1>
        <ul>{summarise(explanation).map((line) => <li key={line}><bdi>{line}</bdi></li>)}</ul>
        <table>
          <thead><tr><th scope="col">Line</th><th scope="col">Part</th><th scope="col">Text, and what was read from it</th></tr></thead>
          <tbody>
            {lines.filter(({ part, readings }) => part !== "blank" || readings.length > 0).map(({ line, text, part, why, readings }) => (
              <tr key={line} id={`line-${line}`} class={part === "body" ? undefined : "out"}>
                <td class="number">{line}</td>
                <td>{part}{why === undefined ? "" : `: ${why}`}</td>
                <td>
                  <span dir="auto">{text}</span>
                  {readings.length > 0 && (
                    <ul>
                      {readings.map((reading, index) => (
                        <li key={index}><b>{reading.kind}</b> {reading.column}{reading.endColumn === undefined ? "" : `–${reading.endColumn}`}: <bdi>{reading.text}</bdi></li>
                      ))}
                    </ul>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </body>
    </html>
  );
}
