/**
 * Words that English newsrooms shorten with a full stop, after the AP and Reuters style books' lists of
 * titles, months, states and company forms. Lower case, without the stop.
 */

/** A name or a figure follows, so the stop never ends a sentence: "Maj. Gen. Budanov", "No. 5", "Aug. 7". */
export const leading: ReadonlySet<string> = new Set([
  "adm", "amb", "brig", "capt", "cdr", "cmdr", "cmdre", "col", "cpl", "det", "dr", "ens", "fr", "gen", "gov", "hon",
  "insp", "lt", "maj", "messrs", "mgr", "mr", "mrs", "ms", "msgr", "mt", "no", "nos", "pfc", "pres", "prof", "pte",
  "pvt", "rep", "reps", "rev", "sen", "sens", "sgt", "snr", "spc", "st", "supt", "ft", "vs", "approx", "fig",
]);

/** May stand at the end of a sentence too: it ends there only if an opening word follows. */
export const either: ReadonlySet<string> = new Set([
  "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  "jr", "sr", "inc", "corp", "co", "cos", "ltd", "plc", "bros", "etc", "am", "pm", "ed", "est", "al", "dept", "ave", "blvd",
  "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md", "mass",
  "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "va", "vt", "wash", "wis", "wyo",
]);

/** Open a sentence far more often than they follow an abbreviation as part of a name. */
export const openers: ReadonlySet<string> = new Set([
  "a", "after", "all", "also", "although", "an", "and", "another", "as", "at", "before", "both", "but", "by", "despite",
  "during", "earlier", "he", "her", "his", "how", "however", "i", "if", "in", "it", "its", "last", "later", "many",
  "meanwhile", "more", "most", "neither", "no", "on", "one", "others", "our", "she", "since", "so", "some", "such",
  "that", "the", "their", "then", "there", "these", "they", "this", "those", "to", "we", "what", "when", "while",
  "who", "with", "yet", "you",
]);
