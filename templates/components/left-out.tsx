import type { Site } from "../../src/publish/site.ts";
import type { Article } from "../../src/record.ts";
import { EvidenceText } from "./evidence-text.tsx";
import { Reason } from "./reason.tsx";

/** A rail can hold whole other articles; their beginning is enough to see that they were rightly left out. */
const shown = 160;

interface Props {
  site: Site;
  article: Article;
}

/** Every line of the file that is not in the body above, and why. */
export function LeftOut({ site, article }: Props) {
  const evidence = site.evidence(article);
  const cited = evidence.marks.some((mark) => mark.place.kind === "line");
  const lines = (from: number, to: number) => [...evidence.lines].filter(([line]) => from <= line && line <= to);
  const masthead = site.say("article.masthead");
  const groups = [...metadataRanges(article.metadataLines, masthead), ...article.removed].sort((a, b) => a.startLine - b.startLine).filter(({ startLine, endLine }) => lines(startLine, endLine).length > 0);
  if (groups.length === 0) return <p>{site.say("article.nothingLeftOut")}</p>;

  const count = groups.reduce((sum, { startLine, endLine }) => sum + lines(startLine, endLine).length, 0);
  return (
    <details class="fold" open={cited}>
      <summary>{site.say("article.lines", { n: count })}</summary>
      <dl class="left-out">
        {groups.map(({ startLine, endLine, reason }) => (
          <div key={startLine}>
            <dt>{startLine === endLine ? site.say("article.line", { line: String(startLine) }) : site.say("article.lineRange", { first: String(startLine), last: String(endLine) })}: {reason === masthead ? reason : <Reason site={site} text={reason} />}</dt>
            {lines(startLine, endLine).map(([line, text]) => {
              const marks = evidence.marks.filter((mark) => mark.place.kind === "line" && mark.place.index === line);
              const long = marks.length === 0 && text.length > shown;
              return (
                <dd key={line} dir="auto" lang={article.language ?? undefined}>
                  {long ? `${text.slice(0, shown).replace(/\p{Cs}$/u, "")} …` : <EvidenceText site={site} article={article} text={text} marks={marks} />}
                </dd>
              );
            })}
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Joins neighbouring lines of a masthead: front matter is one block to a reader. */
function metadataRanges(lines: number[], reason: string): Article["removed"] {
  const ranges: Article["removed"] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.endLine === line - 1) last.endLine = line;
    else ranges.push({ startLine: line, endLine: line, reason });
  }
  return ranges;
}
