/**
 * The closed word classes of English by which clauses are told apart: a fact of the language, not of the world, and so
 * not in the lexicon. Source: the word lists of R. Quirk et al., A Comprehensive Grammar of the English Language (1985).
 */

/** A list of words to look up: many times as fast as a pattern of the same words, where each word of a text is asked. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Asks a pattern of each word once: the words of news recur, and to look an answer up is faster than to find it again. */
export function ofWord(pattern: RegExp): Pick<RegExp, "test"> {
  const known = new Map<string, boolean>();
  return {
    test(word) {
      let answer = known.get(word);
      if (answer === undefined) {
        // No text can fill the memory.
        if (known.size === 20_000) known.clear();
        known.set(word, (answer = pattern.test(word)));
      }
      return answer;
    },
  };
}

export const beForms = words("is are was were be been being am");
/** Those that can be the whole of a clause's verb. */
export const copulas = words("is are was were be been");
export const haveForms = words("has have had having");
export const doForms = words("do does did");
/** Modals that tell of what is to come, and those that tell of what may or ought to be. */
export const futureModals = words("will would shall 'll");
export const openModals = words("may might can could should must ought cannot");
export const negations = words("not n't never hardly cannot didn't hasn't haven't hadn't wasn't weren't won't doesn't don't isn't aren't no");

/** Words that may stand inside a verb group: "had also been", "were later safely returned", "has so far not". */
export const midVerbAdverbs = words(
  "last also already now then since just recently finally later jointly reportedly all both again still soon only even first previously earlier initially eventually immediately allegedly apparently officially separately successfully simultaneously today currently formally mutually voluntarily unilaterally safely subsequently actually thus so far quietly briefly yet either therefore indeed once ever largely mostly each likewise",
);

export const prepositions = words(
  "of in on at by to from with for into onto over under about against between during through via within without near inside outside across towards toward among amid upon beneath per behind beyond along around despite following including involving concerning regarding throughout alongside besides except as",
);

/** Conjunctions that open a clause with its own subject and verb. */
export const subordinators = words("after before while whereas although though because since unless until once when if as whether where wherever lest");
export const relativePronouns = words("who whom whose which that where");
export const determiners = words("the a an this that these those its their his her our your my each every any some no both all another such several many few other more most what");
export const subjectPronouns = words("it they he she we who which i you this these those");

/** Past and present forms of verbs that do not end in "-ed", beside those that the triggers list. */
export const irregularVerbs = words(
  "began begun became become broke broken brought built came caught chose chosen cut drew drawn drove driven fell fallen felt fought found flew flown forgot gave given got gotten grew grown had heard held hit kept knew known laid led left lent lost made meant met paid put read ran rose risen saw seen sent set shot showed shown shut spent spoke spoken stood stole stolen struck swore sworn took taken taught thought threw thrown understood went gone won wore wrote written sat sought sold bore borne lay says say comes come goes go takes take makes make gives give sees see gets get shows show calls call remains remain includes include follows follow means mean wants want expects expect helps help brings bring leads lead holds hold keeps keep lets let leave leaves stands stand becomes seems seem think thinks believe believes know knows counts need needs",
);

/** Nouns in "-ed" and "-ing" and adjectives that look like verbs. */
export const notVerbs = words(
  "united hundred indeed speed need seed feed bed red wed wounded injured armed unarmed fallen aged so-called disabled related detailed morning evening building during including involving concerning regarding following according king thing nothing something anything everything spring string being wing ring fighting outgoing ongoing incoming remaining missing existing leading warring neighboring neighbouring beijing housing meeting hearing briefing beginning ceasefire sacred naked talented seasoned unprecedented limited alleged suspected",
);

/** A determiner or adverb between a preposition and its noun. */
export const isFiller = ({ lower }: { lower: string }): boolean => determiners.has(lower) || /ly$/.test(lower);
