import type { Count } from "../../record.ts";
import type { Mention } from "../mentions/mention.ts";
import type { People } from "../people/people.ts";
import type { Sentence } from "../sentences/read-sentences.ts";

/**
 * Reads a sentence that says again in parts who was freed: "Forty-one Ukrainians came home. Twenty-eight are in the military
 * and 13 are civilians". Only parts that add up to the number told right before, and that tell soldiers and civilians apart.
 */
export function partsToldApart(people: readonly People[], before: readonly Mention[], { paragraph, chunks }: Sentence, { text, quote }: { text: string; quote: Count["quote"] }): Mention | undefined {
  const parts = people.filter(({ quantity }) => quantity?.value);
  if (parts.length !== 2 || new Set(parts.map(({ of }) => of)).size !== 2 || !parts.some(({ of }) => of === "civilians") || parts.some(({ of }) => of === "bodies")) return undefined;
  const sum = parts[0]!.quantity!.value! + parts[1]!.quantity!.value!;
  const told = before.findLast(({ kind, status, cumulative, counts }) => kind !== "agreement" && status === "completed" && !cumulative && counts.some(({ value, of }) => value === sum && of === "prisoners"));
  const wholes = told?.counts.filter(({ value, of }) => value === sum && of === "prisoners") ?? [];
  const [whole] = wholes;
  if (!told || !whole?.returnedTo || wholes.length > 1 || paragraph > whole.quote.paragraph + 1) return undefined;
  const counts = parts.map((one): Count => ({ ...whole, of: one.of, value: one.quantity!.value!, wording: text.slice(chunks[one.from]!.start, chunks[one.to]!.end), quote }));
  return { ...told, segment: { from: 0, to: chunks.length, role: "plain" }, strong: false, counts, ordinals: [], quote };
}
