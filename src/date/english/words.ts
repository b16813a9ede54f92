/**
 * The English words for time. Sources: TimeML annotation guidelines 1.2.1 (units, parts of the day, vague
 * references and their values), AP Stylebook (abbreviations of months), Unicode CLDR 47 `en` (names of months,
 * weekdays, quarters). A further language adds a folder with the same two files.
 */
import type { Words } from "../vocabulary.ts";

export const words: Words = {
  months: [
    ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"], ["june", "jun"],
    ["july", "jul"], ["august", "aug"], ["september", "sept", "sep"], ["october", "oct"], ["november", "nov"], ["december", "dec"],
  ],
  /** Names that are common words too: only with a capital, and alone only after one of `monthCues`. */
  ambiguousMonths: ["may", "march", "mar"],
  monthCues: [
    "in", "since", "until", "till", "by", "of", "from", "to", "through", "during", "last", "next", "this", "early", "late",
    "mid", "before", "after", "for", "and", "or", "between", "each", "every", "previous", "following", "around", "on",
  ],
  /** Before a figure they show that it is a year. */
  yearCues: [
    "in", "since", "by", "until", "till", "from", "of", "during", "before", "after", "through", "early", "late", "mid", "fiscal", "between", "year", "for", "throughout",
  ],
  weekdays: [
    ["monday", "mon"], ["tuesday", "tue", "tues"], ["wednesday", "wed"], ["thursday", "thu", "thur", "thurs"],
    ["friday", "fri"], ["saturday", "sat"], ["sunday", "sun"],
  ],
  seasons: { spring: "SP", summer: "SU", autumn: "FA", fall: "FA", winter: "WI", springtime: "SP", summertime: "SU", wintertime: "WI" },
  /** TIMEX3 parts of the day. */
  parts: { morning: "MO", afternoon: "AF", evening: "EV", night: "NI", nighttime: "NI", dawn: "MO", daybreak: "MO", sunrise: "MO", sunset: "EV", dusk: "EV", nightfall: "NI", daytime: "DT", lunchtime: "MI", midmorning: "MO", midafternoon: "AF" },
  clocks: { noon: "12:00", midday: "12:00", midnight: "24:00" },
  units: {
    second: "second", seconds: "second", minute: "minute", minutes: "minute", hour: "hour", hours: "hour", day: "day", days: "day",
    week: "week", weeks: "week", fortnight: "fortnight", fortnights: "fortnight", month: "month", months: "month",
    quarter: "quarter", quarters: "quarter", year: "year", years: "year", decade: "decade", decades: "decade",
    century: "century", centuries: "century", weekend: "weekend", weekends: "weekend",
    hr: "hour", hrs: "hour", mins: "minute", secs: "second", yr: "year", yrs: "year",
  },
  numbers: {
    zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
    thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30,
    forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100, thousand: 1000,
  },
  ordinals: {
    first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11,
    twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19,
    twentieth: 20, thirtieth: 30,
  },
  ordinalSuffixes: ["st", "nd", "rd", "th"],
  decades: { twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70, eighties: 80, nineties: 90 },
  /** Words for a number that is not told, and for one. */
  vagueNumbers: ["couple", "several", "some", "many", "few", "numerous", "dozens", "hundreds"],
  singular: ["a", "an"],
  /**
   * Feasts. Not here: Independence Day, which each country has for itself.
   * Sources: the countries' laws on public holidays; Ukraine's of 2023 for 1 October.
   */
  holidays: {
    "new year 's day": { month: 1, day: 1 }, "new year 's eve": { month: 12, day: 31 }, "new year 's": { month: 1, day: 1 },
    "christmas day": { month: 12, day: 25, julian: { month: 1, day: 7 } }, "christmas eve": { month: 12, day: 24, julian: { month: 1, day: 6 } },
    christmas: { month: 12, day: 25, julian: { month: 1, day: 7 } }, "catholic|western christmas": { month: 12, day: 25 }, "boxing day": { month: 12, day: 26 },
    "valentine 's day": { month: 2, day: 14 }, "st . patrick 's day": { month: 3, day: 17 }, "april fools ' day": { month: 4, day: 1 },
    "may day": { month: 5, day: 1 }, "victory day": { month: 5, day: 9 }, "bastille day": { month: 7, day: 14 },
    halloween: { month: 10, day: 31 }, "veterans day": { month: 11, day: 11 }, "armistice day": { month: 11, day: 11 },
    "election day": { month: 11, weekday: 2, after: 2 }, "thanksgiving day": { month: 11, weekday: 4, nth: 4 }, thanksgiving: { month: 11, weekday: 4, nth: 4 },
    "labor day": { month: 9, weekday: 1, nth: 1 }, "memorial day": { month: 5, weekday: 1, nth: -1 },
    "martin luther king day": { month: 1, weekday: 1, nth: 3 }, "presidents day": { month: 2, weekday: 1, nth: 3 },
    "mother 's day": { month: 5, weekday: 7, nth: 2 }, "father 's day": { month: 6, weekday: 7, nth: 3 }, "columbus day": { month: 10, weekday: 1, nth: 2 },
    easter: { easter: "either", offset: 0 }, "easter sunday": { easter: "either", offset: 0 }, "easter monday": { easter: "either", offset: 1 },
    "good friday": { easter: "either", offset: -2 }, "palm sunday": { easter: "either", offset: -7 }, "maundy thursday": { easter: "either", offset: -3 },
    "holy saturday": { easter: "either", offset: -1 }, "easter eve": { easter: "either", offset: -1 }, pentecost: { easter: "either", offset: 49 },
    "catholic easter": { easter: "western", offset: 0 }, "western easter": { easter: "western", offset: 0 },
    "orthodox easter": { easter: "orthodox", offset: 0 }, "orthodox easter sunday": { easter: "orthodox", offset: 0 },
    "orthodox easter monday": { easter: "orthodox", offset: 1 }, "orthodox good friday": { easter: "orthodox", offset: -2 }, "orthodox palm sunday": { easter: "orthodox", offset: -7 },
    "orthodox|coptic|julian christmas": { month: 1, day: 7 }, "orthodox|coptic|julian christmas eve": { month: 1, day: 6 },
    "eid ~ al|ul ~ fitr": { calendar: "islamic-umalqura", month: "10", day: 1, from: -1, to: 3 },
    "eid ~ al|ul ~ adha": { calendar: "islamic-umalqura", month: "12", day: 10, from: -1, to: 4 },
    ramadan: { calendar: "islamic-umalqura", month: "9", day: 1, from: -1, to: 30 },
    passover: { calendar: "hebrew", month: "Nisan", day: 15, from: -1, to: 7 }, hanukkah: { calendar: "hebrew", month: "Kislev", day: 25, from: -1, to: 7 },
    "rosh hashanah": { calendar: "hebrew", month: "Tishri", day: 1, from: -1, to: 1 }, "yom kippur": { calendar: "hebrew", month: "Tishri", day: 10, from: -1, to: 0 },
    nowruz: { calendar: "persian", month: "1", day: 1, from: -1, to: 0 },
    "u . s . independence day": { month: 7, day: 4 }, "fourth of july": { month: 7, day: 4 },
    "russia day": { month: 6, day: 12 }, "ukraine 's constitution day": { month: 6, day: 28 }, "defenders of ukraine day": { month: 10, day: 1 },
    "defender of the fatherland day": { month: 2, day: 23 }, "international women 's day": { month: 3, day: 8 }, "ve day": { month: 5, day: 8 },
    "remembrance day": { month: 11, day: 11 }, "anzac day": { month: 4, day: 25 },
  },
  /** After "today's" or "tomorrow's" they speak of the present or the future at large: "today's world". */
  timeless: [
    "world", "youth", "society", "generation", "generations", "standards", "children", "economy", "technology", "computers", "leaders", "realities", "politics",
    "women", "men", "age", "consumers", "students", "kids", "era", "terms", "life", "environment", "prices", "dollars", "money", "parents", "teenagers", "workers",
  ],
  zones: ["est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "gmt", "utc", "bst", "cet", "cest", "eet", "eest", "msk", "et", "pt", "jst", "ist"],
  /** Verb forms by which the tense of a clause is told; regular forms are told by their endings. */
  verbs: {
    past: [
      "was", "were", "had", "did", "said", "told", "began", "became", "broke", "brought", "came", "caught", "chose", "drew", "drove", "fell", "felt",
      "flew", "fought", "found", "gave", "got", "grew", "heard", "held", "hit", "kept", "knew", "led", "left", "lost", "made", "met", "met",
      "paid", "rose", "ran", "sank", "sat", "saw", "sent", "shook", "shot", "slid", "sold", "sought", "spent", "spoke", "stole", "stood", "struck",
      "swore", "threw", "took", "taught", "thought", "went", "won", "wore", "wrote", "been", "done", "gone", "taken", "given", "seen", "shown",
      "written", "spoken", "fallen", "known", "began", "withdrew", "flown", "sworn", "stolen", "laid", "dealt", "built", "cut", "put",
    ],
    /** Present forms that tell news when a day follows them: "Granma says Friday". */
    reporting: ["says", "reports", "quotes", "tells"],
    /** "opens Monday", "takes effect Friday": a timetable, so the day is ahead. */
    timetable: [
      "begins", "begin", "starts", "start", "opens", "open", "expires", "expire", "arrives", "arrive", "meets", "meet", "ends", "end", "resumes", "resume",
      "leaves", "leave", "returns", "falls", "votes", "visits",
    ],
    /** What is announced, after "to": "to meet Friday". A closed list, as "to death", "to work" end in no verb. */
    infinitive: [
      "meet", "hold", "discuss", "begin", "start", "open", "visit", "travel", "leave", "return", "arrive", "vote", "decide", "release", "free", "exchange", "swap",
      "transfer", "hand", "sign", "announce", "resume", "launch", "take", "go", "come", "make", "be", "have", "receive", "deliver", "face", "play", "fly", "attend",
      "address", "consider", "end", "expire", "close", "report", "issue", "hear", "review", "appear", "testify", "talk", "speak", "host", "join", "withdraw", "pay",
      "submit", "respond", "comply", "send", "bring", "conduct", "carry", "present", "continue", "land", "reach", "give", "swear", "step", "quit", "resign",
      "publish", "unveil", "reveal", "finish", "complete", "become", "get", "put", "run", "sell", "buy", "repatriate", "surrender", "implement", "gather",
      "convene", "debate", "spend", "stay", "stop", "tour", "brief", "depart", "move", "rule", "explain", "respond", "answer", "accept", "reject", "introduce", "reopen", "reconvene", "renew", "file", "turn",
    ],
    future: ["will", "ll", "shall", "wo", "would", "may", "might", "should", "must", "can"],
    /** Say that something lies ahead of the moment told. */
    planned: [
      "due", "scheduled", "slated", "set", "expected", "planned", "plan", "plans", "planning", "upcoming", "forthcoming", "deadline", "starting", "beginning",
      "effective", "expects", "hopes", "hoped", "intends", "hoping", "counting", "awaiting", "anticipated", "booked", "timed", "foreseen", "envisaged", "projected", "poised",
    ],
  },
  /** Beside a day they show that it is the day of a statement: "they said on Friday". */
  sayings: [
    "said", "says", "told", "wrote", "writes", "added", "announced", "stated", "posted", "tweeted", "reported", "reports", "confirmed", "declared", "noted", "claimed",
    "commented", "recalled", "explained", "statement", "interview", "address", "post", "briefing",
  ],
  /** Between a noun and a day they show that it took place then: "the talks were held on June 2". */
  occurrences: ["was", "were", "held", "took", "place", "happened", "occurred", "began", "started", "ended", "carried", "out", "conducted", "met", "spoke", "talked",
    "came", "home", "returned", "arrived", "crossed", "freed", "released", "exchanged", "swapped", "delivered", "brought"],
  /** After a figure they show that it counts nothing: "May 23 and 25 they were …" against "May 23 and 25 prisoners". */
  uncounted: [
    "i", "he", "she", "it", "we", "they", "you", "who", "which", "what", "a", "an", "his", "her", "its", "their", "our", "as", "with", "by", "to", "when", "where",
    "while", "but", "that", "has", "have", "is", "are", "after", "before", "until", "under", "between", "there", "then", "near", "through", "without", "against", "so",
  ],
  /** Prepositions and adverbs that may stand between a verb and its day. */
  links: ["on", "at", "in", "for", "from", "early", "late", "earlier", "later", "the", "of", "last", "next", "this", "and", "or", "around", "about", "as", "during", "over", "here", ","],
};
