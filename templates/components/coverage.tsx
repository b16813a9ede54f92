import { formatDay } from "../../src/publish/format-day.ts";
import type { Site } from "../../src/publish/site.ts";
import type { Article } from "../../src/record.ts";

interface Props {
  site: Site;
  articles: Article[];
}

const step = 32;
const unit = 12;
const height = 60;

/** How many reports a source gave in each month of the timeline, drawn and as a table. */
export function Coverage({ site, articles }: Props) {
  const numbers = new Map<string, number>();
  for (const { published } of articles) {
    const month = published?.value.slice(0, 7);
    if (month !== undefined) numbers.set(month, (numbers.get(month) ?? 0) + 1);
  }
  const months = monthsBetween([...site.months, ...numbers.keys()]);
  const most = Math.max(...numbers.values());
  const peak = months.find((month) => numbers.get(month) === most);
  if (peak === undefined) return null;
  const reports = (n: number) => site.say("count.reports", { n });
  const sentence = site.say("source.coverage.sentence", { reports: reports(most), month: formatDay(peak, site.language) });
  const scale = Math.min(unit, (height - 4) / most);
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">{site.say("source.coverage")}</h2>
      <p>{sentence}</p>
      <div class="coverage">
        <svg viewBox={`0 0 ${months.length * step} ${height}`} width={months.length * step} height={height} aria-hidden="true" focusable="false">
          <path class="coverage-line" d={`M0 ${height - 0.5}h${months.length * step}`} />
          {months.map((month, index) => {
            const tall = (numbers.get(month) ?? 0) * scale;
            return tall > 0 && <rect key={month} class="bar" x={index * step + 8} y={Math.round((height - 1 - tall) * 100) / 100} width="16" height={Math.round(tall * 100) / 100} />;
          })}
        </svg>
        <p class="coverage-ends"><span>{formatDay(months[0]!, site.language)}</span><span>{formatDay(months.at(-1)!, site.language)}</span></p>
      </div>
      <details class="strip-table">
        <summary>{site.say("source.coverage.table")}</summary>
        <table>
          <caption class="hidden">{site.say("source.coverage")}</caption>
          <thead><tr><th scope="col">{site.say("strip.month")}</th><th scope="col">{site.say("sources.reports")}</th></tr></thead>
          <tbody>
            {months.filter((month) => numbers.has(month)).map((month) => (
              <tr key={month}><th scope="row">{formatDay(month, site.language)}</th><td>{numbers.get(month)}</td></tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

/** Every month from the first to the last of these, those without a report too. */
function monthsBetween(some: string[]): string[] {
  const sorted = [...some].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const numberOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  return Array.from({ length: numberOf(last) - numberOf(first) + 1 }, (_, index) => {
    const at = numberOf(first) + index;
    return `${String(Math.floor(at / 12)).padStart(4, "0")}-${String((at % 12) + 1).padStart(2, "0")}`;
  });
}
