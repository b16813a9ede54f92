import type { Count } from "../../record.ts";
import type { Mention } from "../mentions/mention.ts";
import type { People } from "../people/people.ts";
import type { Sentence } from "../sentences/read-sentences.ts";

/**
 * Reads a sentence that says again in parts who was freed: "Forty-one Ukrainians came home. Twenty-eight are in the military
 * and 13 are civilians". Only parts that add up to the number told right before, and that tell soldiers and civilians apart.
 */
export function partsToldApart(people: readonly People[], before: readonly Mention[], { paragraph, chunks }: Sentence, { text, quote }: { text: string; quote: Count["quote"] }): Mention | undefined {
  const told = people.filter(({ quantity }) => quantity?.value);
  // "The 30 Ukrainians include five officers and 17 soldiers, plus eight civilians": the whole opens the sentence.
  const total = told.reduce((all, { quantity }) => all + quantity!.value!, 0);
  const parts = told.length > 2 && 2 * told[0]!.quantity!.value! === total && chunks.slice(told[0]!.to + 1, told[1]!.from).some(({ lower }) => includes.test(lower)) ? told.slice(1) : told;
  if (parts.length < 2 || (parts.length > 2 && parts.length === told.length) || new Set(parts.map(({ of }) => of)).size !== 2 || !parts.some(({ of }) => of === "civilians") || parts.some(({ of }) => of === "bodies")) return undefined;
  const sum = parts.reduce((all, { quantity }) => all + quantity!.value!, 0);
  const news = before.findLast(({ kind, status, cumulative, counts }) => kind !== "agreement" && (status === "completed" || status === "planned") && !cumulative && counts.some(({ value, of }) => value === sum && of === "prisoners"));
  const wholes = news?.counts.filter(({ value, of }) => value === sum && of === "prisoners") ?? [];
  const [whole] = wholes;
  if (!news || !whole?.returnedTo || wholes.length > 1 || paragraph > whole.quote.paragraph + 1) return undefined;
  const counts = [...new Set(parts.map(({ of }) => of))].map((of): Count => {
    const some = parts.filter((one) => one.of === of);
    return { ...whole, of, value: some.reduce((all, { quantity }) => all + quantity!.value!, 0), wording: text.slice(chunks[some[0]!.from]!.start, chunks[some.at(-1)!.to]!.end), quote };
  });
  return { ...news, segment: { from: 0, to: chunks.length, role: "plain" }, strong: false, counts, ordinals: [], quote };
}

// Takes "include", "comprised", "are"; not "30 Ukrainians and 12 others".
const includes = /^(?:includ(?:e[ds]?|ing)|compris(?:e[ds]?|ing)|are|were|consist(?:s|ed)?)$/;
