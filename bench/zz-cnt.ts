// @ts-nocheck
/**
 * Times the stages behind the dates: `npm run bench`. The limits are issue 4's: 3 ms for extraction and merge of 5 kB of
 * warm text, and time for 2n below three times that for n on a text built to be slow. Fails above them with `--strict`.
 */
import { unified } from "unified";
import { VFile } from "vfile";
import { tagTimexes } from "/work/wt-speed/src/date/tag-timexes.ts";
import { compileExtractor } from "/work/wt-speed/src/extract/extract-statements.ts";
import { readLexicon } from "/work/wt-speed/src/lexicon/read-lexicon.ts";
import { dateArticles } from "/work/wt-speed/src/merge/date-articles.ts";
import { mergeStatements } from "/work/wt-speed/src/merge/merge-statements.ts";
import { parseArticle } from "/work/wt-speed/src/parse/parse-article.ts";
import type { Masthead, Paragraph, ParagraphRole, ReadArticle } from "/work/wt-speed/src/record.ts";
import { stripArticle } from "/work/wt-speed/src/strip/strip-article.ts";
import { medianTime } from "/work/wt-speed/bench/median-time.ts";

const { lexicon } = readLexicon();
const extract = compileExtractor(lexicon);
const reference = "2025-06-10";
const masthead: Masthead = { rendition: "full", metadataLines: [], published: { value: reference, day: reference, basis: "stated", why: "It stands above the text." } };

// Written for this file: a report's mixture of figures, voices, background and plain prose.
const sentences = [
  "Russia and Ukraine exchanged 84 prisoners of war each on Monday, the third handover in a week, both ministries said.",
  "Zelensky wrote on Telegram that 33 soldiers and 51 civilians had come home, most of them after more than three years in captivity.",
  "Buses with drawn curtains reached the hospital shortly after noon, where families held up photographs of men who are still missing.",
  "Russia's Defence Ministry said that its servicemen had been taken to Belarus, where they were being given medical help.",
  "The exchange was carried out under an agreement reached in Istanbul on June 2, with the mediation of the Emirates.",
  "“Nobody told us where we were going,” said Danylo, a driver of 29, before his mother pulled him away.",
  "Moscow had handed over the bodies of 1,212 Ukrainian soldiers on May 25 and received 27 of its own.",
  "More than 5,000 people have been freed in 65 exchanges since 2022, and the next one is expected later this month.",
];

const report = (size: number, join: string): string => {
  let text = "";
  for (let at = 0; text.length < size; at += 1) text += (text ? join : "") + sentences[at % sentences.length]!;
  return text.slice(0, size);
};

/** Sentences without end: each piece opens a clause, a list or a quotation that nothing closes. */
const adversarial = (size: number): string => {
  const piece = "after Russia, who said “that 84 prisoners and bodies of the same number of Ukrainians, which, including 3 of whom freed to exchange and Kyiv handing over ";
  return piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
};

const paragraphsOf = (text: string): Paragraph[] => {
  let offset = 0;
  return text.split("\n\n").map((block, index) => {
    const start = offset;
    offset += block.length + 2;
    return { text: block, line: 2 * index + 1, endLine: 2 * index + 1, offsets: [{ at: 0, offset: start, line: 2 * index + 1, column: 1 }] };
  });
};

function read(text: string) {
  const paragraphs = paragraphsOf(text);
  const roles = paragraphs.map((): ParagraphRole => "body");
  const { timexes } = tagTimexes(paragraphs, roles, { reference });
  return { paragraphs, roles, timexes };
}

const text = report(5000, "\n\n");
const { paragraphs, roles, timexes } = read(text);
const extraction = () => extract(paragraphs, roles, timexes, masthead);
const merge = () => {
  const article: ReadArticle = { file: "one.txt", masthead, paragraphs, roles, removed: [], body: { type: "root", children: [] }, timexes, statements: extraction(), rewritten: false, messages: [] };
  mergeStatements(dateArticles([article], [], (one, published) => tagTimexes(one.paragraphs, one.roles, { reference: published }).timexes).articles, []);
};
const processor = unified().use(parseArticle).use(stripArticle, lexicon);
const strip = () => {
  const file = new VFile({ path: "one.txt", value: text });
  processor.runSync(processor.parse(file), file);
};


for(let i=0;i<5;i++) merge();
globalThis.__on=true; merge(); globalThis.__on=false;
const list=[...globalThis.__cnt].sort((a,b)=>b[1].n-a[1].n);
const anchored=/^\^(?:\(\?:[^()[\]\\*+?.{}]*\)|[^()[\]\\*+?.{}|]*)\$$/;
let tot=0,anc=0; for(const [k,c] of list){tot+=c.n;if(anchored.test(k))anc+=c.n;}
console.log("total",tot,"anchored lists",anc,"patterns",list.length);
let cum=0; for(const [k,c] of list.slice(0,+(process.argv[2]??60))){cum+=c.n;console.log(c.n,(100*cum/tot).toFixed(0)+"%",anchored.test(k)?"L":"-",k.slice(0,150));}
