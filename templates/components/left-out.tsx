import type { Site } from "../../src/publish/site.ts";
import type { Article } from "../../src/record.ts";
import { EvidenceText } from "./evidence-text.tsx";
import { Foreign } from "./foreign.tsx";

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
  const groups = [...metadataRanges(article.metadataLines), ...article.removed].sort((a, b) => a.startLine - b.startLine).filter(({ startLine, endLine }) => lines(startLine, endLine).length > 0);
  if (groups.length === 0) return <p>Nothing: the whole file is the report.</p>;

  const count = groups.reduce((sum, { startLine, endLine }) => sum + lines(startLine, endLine).length, 0);
  return (
    <details class="fold" open={cited}>
      <summary>{count === 1 ? "1 line" : `${count} lines`} of the file, each with its reason</summary>
      <dl class="left-out">
        {groups.map(({ startLine, endLine, reason }) => (
          <div key={startLine}>
            <dt>{startLine === endLine ? `Line ${startLine}` : `Lines ${startLine}–${endLine}`}: <Foreign text={reason} /></dt>
            {lines(startLine, endLine).map(([line, text]) => {
              const marks = evidence.marks.filter((mark) => mark.place.kind === "line" && mark.place.index === line);
              const long = marks.length === 0 && text.length > shown;
              return (
                <dd key={line} dir="auto">
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
function metadataRanges(lines: number[]): Article["removed"] {
  const ranges: Article["removed"] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.endLine === line - 1) last.endLine = line;
    else ranges.push({ startLine: line, endLine: line, reason: "read as headline, byline, outlet or date" });
  }
  return ranges;
}
