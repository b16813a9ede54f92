import { compareText } from "../publish/compare-text.ts";
import type { Copy, ReadArticle } from "../record.ts";
import { addDays } from "./add-days.ts";

/** Words in a shingle: five in a row are shared by reprints and hardly ever by two reporters. */
const shingleLength = 5;

/** Names and figures in a shingle of what a paraphrase leaves as it was. */
const anchorLength = 3;

/** Of this share of the shingles (one in four) candidates are found; similarity is taken over all. */
const sampleEvery = 4;

/**
 * Of shingles shared by a half, one in eight of all is sampled. Texts that share less than half of that are
 * not compared: a stock phrase in each of 10,000 articles would have every one compared with hundreds.
 */
const worthComparing = 16;

/** A text is compared with the first so many that print a shingle, so that a story in 1,000 papers stays linear. */
const comparedWith = 8;

/** Of the shingles of both together: a credit line more or less costs a brief of 100 words a tenth. */
const sameTextFrom = 0.8;

/**
 * Of the shorter text's shingles found in the longer. Two reporters who quote the same statement at length
 * stay below a half; an abridged wire story lies above it. A paraphrase keeps most names and figures.
 */
const syndicatedFrom = 0.5;
const paraphraseFrom = 0.6;

/** Texts with fewer shingles than this are too short to be told from one another. */
const fewestShingles = 8;

/** Copies are printed within days: the same words a season later are house style. */
const printedWithin = 31;

/**
 * Finds which articles print the same report. Abridged copies are found by containment: a quarter of a
 * story stands wholly in the story, though the two have little in common as wholes.
 */
export function findCopies(articles: readonly ReadArticle[]): Copy[] {
  const inOrder = articles.toSorted((a, b) =>
    compareText(a.masthead.published?.day ?? "9", b.masthead.published?.day ?? "9") || compareText(a.file, b.file));
  const words = inOrder.map(wordsOf);
  const verbatim = compare(inOrder, words.map((list) => shinglesOf(list.map((word) => word.toLowerCase()), shingleLength)), (a, b, share, jaccard) =>
    share < syndicatedFrom ? undefined : jaccard >= sameTextFrom ? "same-text" : "syndicated");
  const found = new Set(verbatim.map(({ files }) => files.join("\n")));
  const rewritten = inOrder.some((article) => article.rewritten) ? compareRewritten(inOrder, words) : [];
  return [...verbatim, ...rewritten.filter(({ files }) => !found.has(files.join("\n")))]
    .sort((a, b) => compareText(a.files.join("\n"), b.files.join("\n")));
}

/** One of the two is a paraphrase: only what stands in some paraphrase is looked for. */
function compareRewritten(articles: readonly ReadArticle[], words: readonly string[][]): Copy[] {
  const anchors = words.map((list) => shinglesOf(anchorsOf(list), anchorLength));
  const wanted = new Set<number>();
  articles.forEach(({ rewritten }, index) => {
    if (rewritten) for (const shingle of anchors[index]!) wanted.add(shingle);
  });
  return compare(articles, anchors, (a, b, share) => (share < paraphraseFrom || !(a.rewritten || b.rewritten) ? undefined : "paraphrase"), wanted);
}

type Judge = (a: ReadArticle, b: ReadArticle, share: number, jaccard: number) => Copy["relation"] | undefined;

function compare(articles: readonly ReadArticle[], shingles: readonly Uint32Array[], judge: Judge, wanted?: ReadonlySet<number>): Copy[] {
  const copies: Copy[] = [];
  // Nearly all shingles stand in one article only: a list for each would be most of what the run keeps in memory.
  const printers = new Map<number, number | number[]>();
  articles.forEach((article, index) => {
    const own = shingles[index]!;
    if (own.length < fewestShingles) return;
    const sampled = new Map<number, number>();
    for (const shingle of own) {
      if (shingle % sampleEvery !== 0 || wanted?.has(shingle) === false) continue;
      const known = printers.get(shingle);
      if (known === undefined) {
        printers.set(shingle, index);
        continue;
      }
      const others = typeof known === "number" ? [known] : known;
      for (const other of others) sampled.set(other, (sampled.get(other) ?? 0) + 1);
      if (others.length < comparedWith) others.push(index);
      if (others !== known) printers.set(shingle, others);
    }
    for (const [other, hits] of sampled) {
      const earlier = articles[other]!;
      const theirs = shingles[other]!;
      if (hits * worthComparing < Math.min(own.length, theirs.length) || !printedTogether(earlier, article)) continue;
      const shared = countShared(own, theirs);
      const share = shared / Math.min(own.length, theirs.length);
      const relation = judge(earlier, article, share, shared / (own.length + theirs.length - shared));
      if (!relation) continue;
      const files = [earlier.file, article.file].sort(compareText) as [string, string];
      copies.push({ files, relation, similarity: Math.round(share * 100) / 100 });
    }
  });
  return copies;
}

function printedTogether(a: ReadArticle, b: ReadArticle): boolean {
  const [first, second] = [a.masthead.published, b.masthead.published];
  if (first?.basis !== "stated" || second?.basis !== "stated") return true;
  const [earlier, later] = [first.day, second.day].sort() as [string, string];
  return later <= addDays(earlier, printedWithin);
}

/** Counts what two rising lists share. */
function countShared(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let left = 0, right = 0; left < a.length && right < b.length;) {
    const [one, other] = [a[left]!, b[right]!];
    if (one === other) shared += 1;
    if (one <= other) left += 1;
    if (other <= one) right += 1;
  }
  return shared;
}

// "Zelensky", "1,212", "Russia’s" as "Russia" and "s". Not "—", "…".
const word = /[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*/gu;

function wordsOf({ paragraphs, roles }: ReadArticle): string[] {
  return paragraphs.flatMap(({ text }, index) => (roles[index] === "body" ? text.match(word) ?? [] : []));
}

// "Kursk", "2022", "POWs". Not "kursk", "the".
const anchor = /^(?:\p{Lu}|\p{N})/u;

/** A paraphrase swaps words for their synonyms and keeps names and figures, in their order. */
function anchorsOf(words: readonly string[]): string[] {
  return words.filter((one) => anchor.test(one) && one.length > 1);
}

/** Lists the hashes of all runs of so many words, each once, in rising order. */
function shinglesOf(words: readonly string[], length: number): Uint32Array {
  const hashes = words.map(hashOf);
  const shingles = new Uint32Array(Math.max(0, hashes.length - length + 1));
  for (let at = 0; at < shingles.length; at += 1) {
    let shingle = 0;
    for (let step = 0; step < length; step += 1) shingle = (Math.imul(shingle, 0x01000193) ^ hashes[at + step]!) >>> 0;
    shingles[at] = scatter(shingle);
  }
  shingles.sort();
  let kept = 0;
  for (const shingle of shingles) if (kept === 0 || shingles[kept - 1] !== shingle) shingles[kept++] = shingle;
  return shingles.slice(0, kept);
}

/** FNV-1a, 32 bits: among the shingles of two articles a collision is one in millions. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Spreads the low bits, by which shingles are sampled (the last steps of MurmurHash3). */
function scatter(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
