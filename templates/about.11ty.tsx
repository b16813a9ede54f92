import { sitePath } from "../src/publish/site-path.ts";
import { Layout } from "./components/layout.tsx";

export const data = { permalink: "/about/index.html" };

const kinds = [
  ["Exchange", "People of both sides are handed over, at the same time or in stages."],
  ["Release", "People of one side only are let go."],
  ["Return of bodies", "The dead are handed over, by one side or by both."],
  ["Agreement", "The sides agree to an exchange or a return. What is carried out under it stands as events of its own."],
] as const;

const statuses = [
  ["Carried out", "It took place. Not said on the timeline, since it is the rule."],
  ["Planned", "Somebody announced it; no report says that it took place."],
  ["Put off", "A side says that it will take place later."],
  ["Failed", "It was tried, and nothing was handed over. Each side’s account is kept."],
] as const;

const bases = [
  ["Stated in full", "A report gives day, month and year."],
  ["Counted from a report’s date", "A report says “on Tuesday”, “4 July” or “earlier this month”; the day is counted from the day on which it was published, in the outlet’s own time zone."],
  ["Inferred from other reports", "The report alone does not give the day. Other reports leave exactly one: a third group between a dated second and a dated fourth, a weekday, an agreement that is named. The event’s page says from what."],
  ["Set by an editor", "A person has set it, and says why."],
  ["No report dates it", "Nothing leads to a day. The event is listed without one."],
] as const;

const files = [
  ["events.json", "all events with every claim and its sentence"],
  ["events.csv", "the same events, one line each, for a spreadsheet"],
  ["articles.json", "all reports: outlet, time, text, what was left out and why"],
  ["sources.json", "outlets, agencies and carriers"],
  ["events.schema.json", "JSON Schema of events.json"],
  ["articles.schema.json", "JSON Schema of articles.json"],
  ["sources.schema.json", "JSON Schema of sources.json"],
] as const;

function Terms({ terms }: { terms: readonly (readonly [string, string])[] }) {
  return <dl class="terms">{terms.map(([name, meaning]) => <div key={name}><dt>{name}</dt><dd>{meaning}</dd></div>)}</dl>;
}

export default function AboutPage() {
  return (
    <Layout title="About" description="How the timeline is made: where its dates and claims come from, and its data files." section="/about/">
      <header class="page-head">
        <h1>How this timeline is made</h1>
        <p class="lead">News reports go in as they were found. A program with fixed rules reads them, without a language model and without asking anybody else; every record that it makes can be followed back to the words it was made from.</p>
      </header>
      <div class="prose">
        <section aria-labelledby="claims">
          <h2 id="claims">Claims</h2>
          <p>A figure is always somebody’s. “Returned to Ukraine: 1,212” stands under the side or the person that said so, with the sentence that says it. Figures of different sides are neither added nor averaged, and a total for all sides is never divided between them.</p>
          <p>Three silences are told apart. <b>Not disclosed</b>: a side, or a report of it, says that there is no figure. <b>Gives no figure</b>: it speaks of the event and leaves the figure out. <b>Says nothing</b>: no report here quotes it.</p>
        </section>
        <section aria-labelledby="kinds"><h2 id="kinds">Kinds of event</h2><Terms terms={kinds} /></section>
        <section aria-labelledby="statuses"><h2 id="statuses">What became of it</h2><Terms terms={statuses} /></section>
        <section aria-labelledby="dates">
          <h2 id="dates">Dates</h2>
          <p>Each event says how its day is known. Where reports leave several days, all of them are shown, and the event is listed at the first.</p>
          <Terms terms={bases} />
        </section>
        <section aria-labelledby="origins">
          <h2 id="origins">Outlets and origins</h2>
          <p>Ten outlets that print the same wire report are ten outlets and one origin. Events say both. The site that carried a report is kept apart from the outlet that wrote it.</p>
        </section>
        <section aria-labelledby="texts">
          <h2 id="texts">The reports</h2>
          <p>A report’s page marks the sentences that events rest on, and lists each line of the file that was left out of the text with the reason. A digest retells a report in this site’s own words and links to the original.</p>
        </section>
        <section aria-labelledby="data">
          <h2 id="data">Data</h2>
          <p>Everything on these pages, to load and to cite. Fields may be added; a renamed or dropped one raises <code>schemaVersion</code>.</p>
          <ul>{files.map(([name, what]) => <li key={name}><a href={sitePath(`/data/${name}`)}>{name}</a>: {what}</li>)}</ul>
        </section>
      </div>
    </Layout>
  );
}
