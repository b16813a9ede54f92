/**
 * Names and nouns beside which an English word for time is none, and places that name a clock. Sources: the mastheads and
 * titles themselves; designations of units after the US Army's glossary (ADP 1-02).
 */
export const names = {
  /** "Russia Today", "Black Friday", "the Sunday Times", "Theresa May", "night shift" */
  beforeToday: ["usa", "russia", "ukraine", "india", "japan", "psychology", "israel", "europe"],
  beforeWeekday: ["black", "bloody", "super", "blue", "cyber", "ash"],
  afterWeekday: ["times", "telegraph", "express", "mirror", "mail", "live", "herald", "post", "lights", "club", "football"],
  beforeMonth: ["theresa", "mrs", "ms", "mr", "minister", "president", "brian", "james", "long"],
  afterUnit: ["care", "job", "trip", "trips", "laborer", "laborers", "labourer", "shift", "shifts", "final", "finals", "finalist", "finalists"],
  /** What an ordinal counts, so that it is no day of a month: "24th Brigade", "65th exchange", "third round". */
  countedByOrdinals: [
    "brigade", "battalion", "regiment", "division", "corps", "army", "fleet", "squadron", "wing", "company", "circuit", "district", "amendment", "floor", "street",
    "avenue", "congress", "anniversary", "birthday", "place", "grade", "grader", "round", "stage", "time", "group", "exchange", "swap", "term", "person", "man", "woman",
  ],
  branches: [
    "separate", "guards", "special", "army", "motorized", "motorised", "mechanized", "mechanised", "infantry", "assault", "airborne", "tank", "armored", "armoured",
    "air", "marine", "naval", "artillery", "mountain", "cavalry", "fighter", "operational", "prisoner", "major",
  ],
  /** "Merry Christmas", "Father Christmas", "Holocaust Remembrance Day", "Old New Year's Eve" */
  beforeHoliday: ["merry", "happy", "father", "holocaust", "holodomor", "old"],
  /** "Easter week", "Christmas tree", "Easter truce", "New Year's exchange": about that time, and not on that day */
  afterHoliday: [
    "week", "weekend", "season", "card", "tree", "party", "shopping", "holiday", "holidays", "present", "presents", "egg", "parade", "sunday", "monday",
    "exchange", "exchanges", "swap", "swaps", "truce", "ceasefire", "amnesty", "pardon", "deal", "release", "greetings", "message", "address", "gift", "gifts", "spirit",
    "period", "break", "service", "services", "celebrations", "festivities",
  ],
  /** "Flight 1999", "Resolution 2025", "page 2024" */
  numbered: ["flight", "resolution", "bill", "route", "highway", "room", "page", "number", "decree", "law", "article", "$", "€", "£"],
  /** "Of 2025 bodies": who and what a figure counts behind "of" */
  counted: [
    "people", "persons", "men", "women", "children", "personnel", "prisoners", "pows", "captives", "detainees", "hostages", "internees", "soldiers", "servicemen", "servicewomen", "troops",
    "fighters", "defenders", "guards", "civilians", "bodies", "remains", "dead", "fallen", "victims", "families", "names", "voters", "patients", "cases", "households",
  ],
  /** "the March 23 Movement", "the October Revolution": what bears the name of a day */
  afterDay: ["movement", "alliance", "coalition", "brigade", "brigades", "organization", "organisation", "square", "street", "avenue", "bridge", "stadium", "university", "revolution"],
  /** "the four-month-old truce": what lasts */
  lasting: [
    "war", "conflict", "truce", "ceasefire", "siege", "blockade", "invasion", "offensive", "insurgency", "rebellion", "revolt", "uprising", "occupation", "strike", "crisis", "dispute",
    "feud", "standoff", "campaign", "embargo", "ban", "agreement", "deal", "pact", "treaty", "government", "fighting", "bombardment", "hostilities", "slump", "tradition",
  ],
  /** "10:00 Kyiv time" */
  zonePlaces: ["local", "kyiv", "kiev", "moscow", "eastern", "central", "pacific", "london", "beijing", "israeli", "ukrainian", "russian", "tokyo", "tehran"],
};
