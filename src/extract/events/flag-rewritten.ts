import { compileNames } from "../../lexicon/find-names.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";

/**
 * Compiles a test of whether a text was put through a paraphrasing machine. Synonyms swapped word by word leave
 * phrases that no newsroom writes ("Protection Ministry", "prisoner trade"); one may be an accident, two
 * different ones are not.
 */
export function compileRewrittenTest(lexicon: Lexicon): (texts: readonly string[]) => boolean {
  const find = compileNames<string>(lexicon.paraphrases.map(({ says }) => ({ form: says, entry: says })), { ignoreCase: true });
  return (texts) => {
    const seen = new Set<string>();
    for (const text of texts) {
      for (const { entries } of find(text)) for (const says of entries) seen.add(says);
      if (seen.size >= 2) return true;
    }
    return false;
  };
}
