/** `npm run ledger`: writes down the addresses of all events, articles and sources; `-- --check` only compares. */
import { lstatSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { plainText } from "../check/plain-text.ts";
import { reportProgress } from "../check/report-progress.ts";
import { loadTimeline } from "../load-timeline.ts";
import { runCommand } from "../run-command.ts";
import { formatLedger } from "./format-ledger.ts";
import { joinLedgers } from "./join-ledgers.ts";
import { missingAddresses } from "./missing-addresses.ts";
import { ledgerFile } from "./read-ledger.ts";
import { recordAddresses } from "./record-addresses.ts";

const usage = `Usage: npm run ledger -- [--check] [--on DAY] [--content DIR]

Writes content/${ledgerFile}: the address of each event, article and source, so that it stays when a date, a title or a
file name is put right. Run it before you publish, and commit the file with the content.

  --check         writes nothing; fails where an address that would be published is not in the ledger
  --on DAY        the day under which corrections are listed (today)
  --content DIR   the content folder (CONTENT_DIR, or else content)
  --help          prints this

Ends with 0, with 1 where --check fails or the ledger is damaged, with 2 where the command was not understood.`;

interface Options {
  check: boolean;
  on: string;
}

function updateLedger({ check, on }: Options, content: string): number {
  const place = path.join(content, ledgerFile);
  if (!check) joinVersions(place);
  const timeline = loadTimeline(content, reportProgress());
  const damage = timeline.messages.filter(({ ruleId }) => ruleId === "ledger-damaged");
  for (const { file, line, column, reason } of damage) console.error(plainText(`${content}/${file}:${line}:${column} error ${reason}`));
  if (damage.length > 0) return 1;

  const { ledger } = timeline;
  const missing = missingAddresses(ledger, timeline);
  if (check) {
    for (const address of missing) console.error(`${address} is not in the ledger`);
    console.log(missing.length === 0 ? "The ledger knows every address." : `${missing.length} not in the ledger: run npm run ledger and commit ${content}/${ledgerFile}`);
    return missing.length === 0 ? 0 : 1;
  }
  const text = formatLedger(recordAddresses(ledger, timeline, on));
  if (ledger && readFileSync(place, "utf8").replaceAll("\r\n", "\n") === text) {
    console.log("The ledger knows every address; nothing to write.");
    return 0;
  }
  write(place, text);
  const count = `${missing.length}${ledger ? " new" : ""} ${missing.length === 1 ? "address" : "addresses"} in ${place}`;
  console.log(plainText(ledger ? `${count}; commit it with the content` : `There was no ledger: ${count}. If the site was published before, this one knows no moved page: rather restore the old one (git checkout -- ${place}). Else commit it with the content`));
  return 0;
}

/** Joins the two versions that a merge left in the ledger, if it did, and says so. */
function joinVersions(place: string): void {
  if (!lstatSync(place, { throwIfNoEntry: false })?.isFile()) return;
  const text = readFileSync(place, "utf8");
  const joined = /^<{7} /m.test(text) ? joinLedgers(text) : undefined;
  if (!joined) return;
  write(place, formatLedger(joined));
  console.log(plainText(`Joined the two versions that git left in ${place}: every address of either is kept`));
}

function write(place: string, text: string): void {
  writeFileSync(`${place}.new`, text);
  renameSync(`${place}.new`, place);
}

runCommand({
  usage,
  flags: { check: { type: "boolean", default: false }, on: { type: "string" } },
  read({ check, on: given }): Options {
    // eslint-disable-next-line no-restricted-syntax -- the day on which somebody corrects something; no build asks for it
    const on = given ?? new Date().toISOString().slice(0, 10);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(on) || Number.isNaN(Date.parse(on))) throw new Error(`Unexpected --on ${on}, expected a day such as 2025-06-12`);
    return { check, on };
  },
  run: updateLedger,
});
