import type { Count } from "../../record.ts";
import type { Mention } from "../mentions/mention.ts";

// Ranks, services, units and states of health by which a report sorts those who came home; not "soldiers", "prisoners", "people".
const sorts = /\b(?:officers?|sergeants?|privates|commanders?|women|servicewomen|men|marines|sailors|pilots|border guards|national guards|guardsmen|guards|police(?:men)?|defenders of \p{Lu}\S+|members of|(?:wounded|injured|ill|sick) \w+)\b/u;

// A word by which a number comes on top of what was told: "another 20", "20 more", "also", "separately".
const adds = /\b(?:another|more|further|additional(?:ly)?|also|too|besides|separately|plus|as well|in addition|then|later|earlier|before|second|next|other|rest|remaining|apart)\b/i;

/**
 * Leaves out the numbers of some of those told of before: "Ukraine brought home 303 soldiers. Seventy defenders of Mariupol
 * came home." Not "Another 70 defenders", nor 70 that somebody else gives.
 */
export function withoutShares(mentions: readonly Mention[]): Count[] {
  const counts = mentions.flatMap((mention) => mention.counts);
  if (counts.length < 2) return counts;
  const told = mentions.filter((mention) => mention.counts.length > 0).sort((a, b) => a.sentence - b.sentence);
  const shares = new Set<Count>();
  for (const [index, mention] of told.entries()) {
    if (index === 0 || mention.role !== "body" || mention.days.length > 0 || adds.test(mention.quote.text)) continue;
    for (const count of mention.counts) {
      if (count.value === null || count.returnedTo === null || !sorts.test(mention.quote.text.slice(mention.quote.text.indexOf(count.wording)).slice(0, count.wording.length + 24))) continue;
      const whole = told.slice(0, index).some((before) => before.sentence < mention.sentence && before.counts.some((one) => one.value !== null && one.value > count.value! && one.of === count.of && one.returnedTo === count.returnedTo && !sorts.test(one.wording) && (count.claimant.party === null || count.claimant.name === one.claimant.name)));
      if (whole) shares.add(count);
    }
  }
  return shares.size > 0 ? counts.filter((count) => !shares.has(count)) : counts;
}
