import { describe, expect, it } from "vitest";
import { loadTimeline } from "../../src/load-timeline.ts";
import type { Event, FileMessage, Timeline } from "../../src/record.ts";
import { contentFolder, runCommand } from "../run-command.ts";

const content = contentFolder();

const records = (): Timeline & { messages: FileMessage[] } => loadTimeline(content.path);

const article = (outlet: string, published: string, text: string) => `---\noutlet: ${outlet}\npublished: ${published}\n---\n\n${text}\n`;
const thursday = "2025-06-12-exchange-ru-ua";
const mondayId = "2025-06-16-exchange-ru-ua";

/** An exchange of Thursday in two reports, and one of Monday in another. */
function dropReports(): void {
  content.drop("articles/reuters.md", article("Reuters", "2025-06-13", "Russia and Ukraine exchanged prisoners of war on Thursday, 40 from each side, the Russian Defence Ministry said."));
  content.drop("articles/tass.md", article("TASS", "2025-06-12", "Russia and Ukraine exchanged prisoners of war on Thursday. Ukraine returned 30 Russian servicemen, the Russian Defence Ministry said."));
  content.drop("articles/monday.md", article("BBC News", "2025-06-17", "Russia and Ukraine exchanged prisoners of war on Monday, 51 from each side, the Russian Defence Ministry said."));
}

const decide = (lines: string, note = "") => content.drop(`events/${thursday}.md`, `---\n${lines}\n---\n${note}`);
const eventOf = ({ events }: Timeline, id = thursday): Event => events.find((event) => event.id === id)!;
const told = (messages: readonly FileMessage[]) => messages.map(({ file, line, column, severity, ruleId }) => `${file}:${line}:${column} ${severity} ${ruleId}`);
const articlesOf = (event: Event | undefined) => event?.reports.map((report) => report.article);

describe("an editor's decision", () => {
  it("sets day, kind, status, title and summary, keeps the address, and says what it overrode", () => {
    dropReports();
    decide("date: 2025-06-11?\nkind: release\nstatus: failed\ntitle: Forty home\nsummary: |\n  In the editor's words.", "\nThe ministry **corrected** itself, see [its site](https://example.org).\n");
    const all = JSON.parse(runCommand("src/records.ts", ["--content", content.path]).stdout) as ReturnType<typeof records>;
    const event = eventOf(all);
    expect(told(all.messages)).toEqual([]);
    expect(event).toMatchObject({ url: `/events/${thursday}/`, kind: "release", status: "failed", title: "Forty home", summary: "In the editor's words." });
    expect(event.date).toMatchObject({ edtf: "2025-06-11?", start: "2025-06-11", end: "2025-06-11", basis: "editor" });
    expect(event.date.why).toMatch(/^An editor set it\. The reports were read to give 12 June 2025: /);
    expect(event.overrides.map(({ field, was, now, basis, file, line }) => [field, was, now, basis, file, line])).toEqual([
      ["date", "2025-06-12", "2025-06-11?", "editor", `events/${thursday}.md`, 2],
      ["kind", "exchange", "release", "editor", `events/${thursday}.md`, 3],
      ["status", "completed", "failed", "editor", `events/${thursday}.md`, 4],
      ["title", expect.stringContaining("Russia and Ukraine"), "Forty home", "editor", `events/${thursday}.md`, 5],
      ["summary", expect.stringContaining("12 June 2025".replace("12", "11")), "In the editor's words.", "editor", `events/${thursday}.md`, 6],
    ]);
    expect(event.note).toBe("The ministry **corrected** itself, see [its site](https://example.org).");
  });

  it("puts one report's figure right, keeps whose it is and its sentence, and leaves the others", () => {
    dropReports();
    decide("counts:\n  - { returnedTo: RU, of: prisoners, value: 31, article: tass }");
    const event = eventOf(records());
    const figures = event.counts.map((count) => `${count.article} ${count.returnedTo} ${count.value} ${count.claimant.name} ${count.basis ?? ""}`.trim());
    expect(figures.sort()).toEqual(["reuters RU 40 Russian Defence Ministry", "reuters UA 40 Russian Defence Ministry", "tass RU 31 Russian Defence Ministry editor"]);
    expect(event.counts.find(({ basis }) => basis)?.quote).toContain("Ukraine returned 30 Russian servicemen");
    expect(event.overrides).toMatchObject([{ field: "counts", was: "RU: 30 prisoners (Russian Defence Ministry)", now: "RU: 31 prisoners (Russian Defence Ministry)", line: 3 }]);
    expect(event.disagreements).toMatchObject([{ field: "counts RU prisoners", values: [{ value: "40" }, { value: "31" }] }]);
  });

  it("takes a figure out, adds one that was overlooked, and gives bounds", () => {
    dropReports();
    decide(["counts:", "  - { returnedTo: RU, of: prisoners, value: none, article: tass }", "  - { returnedTo: UA, of: civilians, min: 3, article: reuters, claimant: Kyiv, party: UA }"].join("\n"));
    const event = eventOf(records());
    expect(event.counts.some(({ article: id }) => id === "tass")).toBe(false);
    expect(event.counts.find(({ of }) => of === "civilians")).toMatchObject({ value: null, min: 3, wording: "at least 3 civilians", claimant: { name: "Kyiv", party: "UA" }, article: "reuters", line: 6, basis: "editor" });
    expect(event.overrides.map(({ was, now }) => [was, now])).toEqual([["RU: 30 prisoners (Russian Defence Ministry)", null], [null, "UA: at least 3 civilians (Kyiv)"]]);
  });

  it("counts an article of another event to this one, which keeps its address", () => {
    dropReports();
    decide("same: [monday]");
    const all = records();
    expect(all.events.map(({ id }) => id)).toEqual([thursday]);
    expect(articlesOf(all.events[0])).toEqual(["monday", "reuters", "tass"]);
    expect(all.events[0]!.reports.map(({ why }) => why)).toEqual(["An editor counts it to this event.", "The other reports are compared with this one.", "It tells of the same day, kind and sides."]);
    expect(all.events[0]!.overrides).toMatchObject([{ field: "same", was: "2025-06-16-exchange-ru-ua", now: "monday" }]);
  });

  it("takes a whole event in by its id", () => {
    dropReports();
    decide("same: [2025-06-16-exchange-ru-ua]");
    expect(articlesOf(records().events[0])).toEqual(["monday", "reuters", "tass"]);
  });

  it("parts two reports, and the larger part keeps the address", () => {
    dropReports();
    content.drop("articles/unian.md", article("UNIAN", "2025-06-13", "Russia and Ukraine exchanged prisoners of war on Thursday, Ukrainian President Volodymyr Zelensky said."));
    decide("not-same:\n  - [reuters, tass]\n  - [unian, tass]");
    const all = records();
    expect(articlesOf(eventOf(all))).toEqual(["reuters", "unian"]);
    const other = all.events.find((event) => articlesOf(event)!.includes("tass"))!;
    expect(other.id).not.toBe(thursday);
    expect(other.date.edtf).toBe("2025-06-12");
    expect(other.nearest).toEqual({ event: thursday, why: "An editor keeps them apart." });
    expect(eventOf(all).overrides).toMatchObject([{ field: "not-same", was: "reuters, tass", now: null }, { field: "not-same", was: "unian, tass", now: null }]);
  });

  describe("on an agreement", () => {
    const [second, third, swap] = ["2025-06-02-agreement-ru-ua", "2025-06-03-agreement-ru-ua", "2025-06-12-exchange-ru-ua"];
    const dropAgreements = () => {
      content.drop("articles/second.md", article("Reuters", "2025-06-03", "Russia and Ukraine agreed on Monday in Istanbul to exchange all seriously wounded prisoners of war, Russian negotiator Vladimir Medinsky said."));
      content.drop("articles/third.md", article("TASS", "2025-06-03", "Russia and Ukraine agreed on Tuesday in Istanbul to exchange prisoners of war under 25, the Russian Defence Ministry said."));
      content.drop("articles/swap.md", article("BBC News", "2025-06-13", "Russia and Ukraine exchanged prisoners of war on Thursday, 40 from each side, under the agreement reached in Istanbul on June 3, the Russian Defence Ministry said."));
    };
    const eventsNow = (all: Timeline) => all.events.map((event) => `${event.id}: ${articlesOf(event)!.join(" ")}`);

    it("takes what an article says of it, and the exchange goes with the agreement that it names", () => {
      dropAgreements();
      content.drop(`events/${second}.md`, "---\nsame: [swap]\n---\n");
      const all = records();
      expect(told(all.messages)).toEqual([]);
      expect(eventsNow(all)).toEqual([`${second}: second swap`, `${third}: third`, `${swap}: swap`]);
      expect(eventOf(all, swap).agreement).toBe(second);
      expect(eventOf(all, second).date.edtf).toBe("2025-06-02");
      expect(eventOf(all, second).reports.map(({ why }) => why)).toEqual(["It names the day of the agreement.", "An editor counts it to this event."]);
      expect(eventOf(all, second).overrides).toMatchObject([{ field: "same", was: third, now: "swap", basis: "editor", line: 2 }]);
    });

    it("takes in another one by its id", () => {
      dropAgreements();
      content.drop(`events/${second}.md`, `---\nsame: [${third}]\n---\n`);
      const all = records();
      expect(eventsNow(all)).toEqual([`${second}: second third swap`, `${swap}: swap`]);
      expect(eventOf(all, second).overrides).toMatchObject([{ field: "same", was: third, now: third }]);
    });

    it("parts two that were taken for one", () => {
      dropAgreements();
      content.drop(`events/${third}.md`, "---\nnot-same: [[third, swap]]\n---\n");
      const all = records();
      const parted = all.events.find(({ id, kind }) => kind === "agreement" && id !== second && id !== third)!;
      expect(eventsNow(all).sort()).toEqual([`${second}: second`, `${parted.id}: swap`, `${third}: third`, `${swap}: swap`].sort());
      expect(parted.nearest).toEqual({ event: third, why: "An editor keeps them apart." });
      expect(eventOf(all, swap).agreement).toBe(parted.id);
      expect(eventOf(all, third).overrides).toMatchObject([{ field: "not-same", was: "third, swap", now: null }]);
    });

    it("takes nothing of another kind, and an exchange takes no agreement", () => {
      dropAgreements();
      content.drop(`events/${second}.md`, `---\nsame: [${swap}]\n---\n`);
      content.drop(`events/${swap}.md`, `---\nsame: [${third}, "second:6"]\n---\n`);
      const { messages } = records();
      expect(told(messages)).toEqual([`events/${second}.md:2:8 warning decision-unmatched`, `events/${swap}.md:2:8 warning decision-unmatched`, `events/${swap}.md:2:36 warning decision-unmatched`]);
      expect(messages.map(({ reason }) => reason)).toEqual([expect.stringMatching(/no agreement, expected one/), expect.stringMatching(/an agreement, expected an exchange, a release or a return/), expect.stringMatching(/tells of no exchange, release or return in that line, expected another article/)]);
    });
  });

  it("hides an event from every record", () => {
    dropReports();
    decide("hide: true");
    const all = records();
    expect(all.events.map(({ id }) => id)).toEqual(["2025-06-16-exchange-ru-ua"]);
    expect(all.articles.flatMap(({ events }) => events.map(({ event }) => event))).toEqual(["2025-06-16-exchange-ru-ua"]);
    expect(all.events[0]!.nearest).toBeNull();
  });

  it("names the event by its key where the file has another name", () => {
    dropReports();
    content.drop("events/forty-each.md", `---\nevent: ${thursday}\ntitle: Forty each\n---\n`);
    expect(eventOf(records()).title).toBe("Forty each");
  });
});

describe("a decision that finds nothing to decide on is a message", () => {
  it.each<[string, string, string, RegExp]>([
    ["date: 2025-06-12", "2:7 info decision-needless", "a date that the reports give", /which the reports give too/],
    ["kind: exchange", "2:7 info decision-needless", "a kind that the reports give", /which the reports give too/],
    ["same: [reuters]", "2:8 info decision-needless", "an article that is of the event already", /of this event already/],
    ["hide: false", "2:7 info decision-needless", "an event that is not hidden anyway", /expected true/],
    ["title: Russia and Ukraine exchange prisoners", "2:8 info decision-needless", "the title that it has", /that the event has anyway/],
    ["same: [gone]", "2:8 warning decision-unmatched", "an article that is not there", /Unexpected article “gone”/],
    ["same:\n  - monday:4", "3:5 warning decision-unmatched", "a line that tells of nothing", /expected one of its lines 6 \(exchange, 16 June 2025\)/],
    ["not-same: [[reuters, monday]]", "2:12 warning decision-unmatched", "a pair that is not of this event", /Unexpected “monday”/],
    ["counts:\n  - { returnedTo: UA, of: prisoners, value: 2, article: monday }", "3:5 warning decision-unmatched", "a figure of an article of another event", /expected one that reports the event/],
    ["counts:\n  - { returnedTo: IL, of: prisoners, value: 2, article: tass }", "3:5 warning decision-unmatched", "a figure of a side that is none", /Unexpected side “IL”, expected RU, UA, all/],
    ["counts:\n  - { returnedTo: RU, of: prisoners, value: 2 }", "3:5 warning decision-unmatched", "a figure of nobody", /expected the one whose figure is put right: reuters, tass/],
    ["counts:\n  - { returnedTo: UA, of: bodies, value: none, article: tass }", "3:5 warning decision-unmatched", "the removal of no figure", /Unexpected removal of a figure that no report gives/],
  ])("%s: %s (%s)", (lines, expected, _about, words) => {
    dropReports();
    decide(lines);
    const { messages, events } = records();
    expect(told(messages)).toEqual([`events/${thursday}.md:${expected}`]);
    expect(messages[0]!.reason).toMatch(words);
    expect(events.flatMap(({ overrides }) => overrides)).toEqual([]);
  });

  it("names a file whose event is not there", () => {
    dropReports();
    content.drop("events/2024-01-01-exchange-ru-ua.md", "---\ntitle: Nothing\n---\n");
    content.drop("events/x.md", "---\ntitle: Nothing\nevent: no-such-event\n---\n");
    expect(told(records().messages)).toEqual(["events/2024-01-01-exchange-ru-ua.md:1:1 warning decision-unmatched", "events/x.md:3:8 warning decision-unmatched"]);
  });
});

describe("a decision that is not understood is a message, and the rest of the file holds", () => {
  it.each<[string, string, RegExp]>([
    ["title: Kept\ndate: next week", "3:7", /Unexpected value of “date”, expected a day \(2025-06-12\)/],
    ["title: Kept\nkind: swap", "3:7", /expected one of exchange, release, repatriation, agreement/],
    ["title: Kept\nhide: maybe", "3:7", /expected true or false/],
    ["title: Kept\ncolour: red", "3:1", /Unexpected key “colour”/],
    ["title: Kept\nsame: [\"a b\"]", "3:8", /expected the ids of articles/],
    ["title: Kept\ncounts:\n  - { returnedTo: RU, of: goats, value: 2 }", "4:5", /Unexpected value of “counts”/],
    ["title: Kept\ndate:", "3:1", /Unexpected value of “date”/],
  ])("%j", (lines, place, words) => {
    dropReports();
    decide(lines);
    const all = records();
    expect(told(all.messages)).toEqual([`events/${thursday}.md:${place} error decision`]);
    expect(all.messages[0]!.reason).toMatch(words);
    expect(eventOf(all).title).toBe("Kept");
  });

  it("takes nothing from a file without front matter, with bad YAML, of another type, or that is a second one", () => {
    dropReports();
    content.drop("events/a.md", "Only a note.\n");
    content.drop("events/b.md", "---\ntitle: One: two\n---\n");
    content.drop("events/b2.md", "---\nevent: No Such!\ntitle: x\n---\n");
    content.drop("events/c.txt", "x");
    content.drop("events/d.md", `---\nevent: ${thursday}\ntitle: First\n---\n`);
    content.drop("events/f.md", `---\nevent: ${mondayId}\n---\n`);
    content.drop("events/e.md", `---\nevent: ${thursday}\ntitle: Second\n---\n`);
    const all = records();
    expect(told(all.messages).sort()).toEqual(["events/a.md:1:1 error decision", "events/b.md:2:8 error decision", "events/b2.md:2:8 error decision", "events/c.txt:1:1 error unsupported-file-type", "events/e.md:2:8 error decision", "events/f.md:1:1 warning decision"]);
    expect(eventOf(all).title).toBe("First");
  });
});
