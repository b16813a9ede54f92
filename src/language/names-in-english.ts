// "United States", "Houthis", "Syrian Democratic Forces", "Donetsk authorities". Not "Hamas", "Cyprus", "Belarus".
const commonNoun = /(?:^|[\s-])(?:States|Emirates|Kingdom|Republic|Federation|Nations|Netherlands|Philippines|Maldives|Houthis|Taliban|Forces?|Group|Army|Front|Party|Movement|Union|See|Vatican|Committee|Crescent|Cross|State|Government|Council|authorities|separatists|rebels|opposition)$/;

// "Russian Defence Ministry", "Coordination Headquarters". Not "Volodymyr Zelensky", "TASS", "Ukraine".
const office = /\b(?:Ministry|Headquarters|Service|Forces|Committee|Commission|Office|Centre|Center|Council|Army|Government|Presidency|Agency|Foreign Minister|Kremlin|White House|Forum|Commissioner|Ombudsman|Cross|States|Emirates)\b/;

// "The Moscow Times", "Both sides", "Officials", "An unnamed source". Not "A News".
const smallFirst = /^(?:The|Both|Officials?|An?(?= [a-z]))\b/;

/** Names a party as running English does: names made of common nouns take the article, others do not. */
export function partyInEnglish(name: string): string {
  return commonNoun.test(name) ? `the ${name}` : name;
}

/** Names who says something inside a sentence: "the Russian Defence Ministry", "an unnamed source". */
export function claimantInEnglish(name: string, party: string | null): string {
  if (party !== null && name === party.replace(/^the /, "")) return party;
  return office.test(name) && !/^the\b/i.test(name) ? `the ${name}` : name.replace(smallFirst, (word) => word.toLowerCase());
}
