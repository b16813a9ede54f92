import { inlineSvg } from "../../src/publish/figures/draw-chart.ts";
import type { Figure, FigureCell } from "../../src/publish/figures/figure.ts";
import { sitePath } from "../../src/publish/site-path.ts";
import type { Site } from "../../src/publish/site.ts";
import { Foreign } from "./foreign.tsx";
import { RawSvg } from "./raw-html.tsx";

/** Widths, in CSS pixels, at which a chart's words are as large as the page's small print: a telephone and a desk. */
const widths = { narrow: 340, wide: 760 } as const;

/** A chart with what it shows in a sentence, its data as a table, and both to take away. */
export function FigureSection({ site, figure }: { site: Site; figure: Figure }) {
  return (
    <section class="chart" aria-labelledby={figure.id}>
      <h2 id={figure.id}>{figure.title}</h2>
      <p class="chart-statement">{figure.statement}</p>
      {figure.rows.length > 0 && (
        <>
          <RawSvg name="chart-wide" svg={inlineSvg(figure.draw(widths.wide), figure.title)} />
          <RawSvg name="chart-narrow" svg={inlineSvg(figure.draw(widths.narrow), figure.title)} />
          {figure.notes.map((note) => <p class="chart-note" key={note}>{note}</p>)}
          <details class="fold">
            <summary>{site.say("strip.table")}</summary>
            <FigureTable figure={figure} />
          </details>
        </>
      )}
      <p class="chart-download">
        {site.say("figures.download")} <a href={sitePath(`/data/figures/${figure.id}.csv`)} download="">CSV</a>, <a href={sitePath(`/data/figures/${figure.id}.svg`)} download="">SVG</a>
      </p>
    </section>
  );
}

function FigureTable({ figure }: { figure: Figure }) {
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label={figure.title}>
      <table class="chart-table">
        <caption class="hidden">{figure.title}</caption>
        <thead><tr>{figure.columns.map(({ name, label }) => <th scope="col" key={name}>{label}</th>)}</tr></thead>
        <tbody>
          {figure.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (column === 0
                ? <th scope="row" key={column}><Cell cell={cell} /></th>
                : <td key={column}><Cell cell={cell} /></td>))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell }: { cell: FigureCell }) {
  if (typeof cell !== "object" || cell === null) return <>{cell}</>;
  const words = <Foreign text={cell.shown ?? String(cell.value ?? "")} />;
  return cell.event ? <a href={sitePath(cell.event.url)}>{words}</a> : words;
}
