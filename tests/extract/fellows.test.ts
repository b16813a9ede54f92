import { describe, expect, test } from "vitest";
import { eventsIn } from "./read-text.ts";

// People of two states come free side by side. Whether one state freed the other's is another matter.
const together: [text: string, published: string, day: string][] = [
  ["Two Senegalese soldiers and a Togolese policeman were freed by rebels in Darfur on Sunday, the mission said. The peacekeepers had been abducted a week ago.", "2012-05-22", "2012-05-20"],
  ["A Swiss couple and an Italian engineer held hostage in the Sahara were freed on Friday. Their kidnappers had asked for a ransom.", "2014-05-03", "2014-05-02"],
  ["Pirates have freed the crew of a ship, 11 Indian and nine Ukrainian sailors, who had been held hostage off Somalia. The Indian and Ukrainian crewmen were released on Thursday.", "2010-09-10", "2010-09-09"],
  ["Three French aid workers and two Germans were released by gunmen on Monday after a month in captivity, both embassies said.", "2009-10-20", "2009-10-19"],
];

const against: [text: string, published: string, event: string][] = [
  ["Pakistan handed over an Indian constable on Wednesday whom its border guards had captured while militants crossed the line. India released a Pakistani ranger at the same time. The Indian constable and the Pakistani ranger had been held for three weeks.", "2025-05-15", "main exchange completed 2025-05-14"],
  ["Israel released five Lebanese prisoners on Tuesday. They had been accused of abducting a soldier. Four Lebanese and an Israeli have been freed since.", "2025-03-12", "main release completed 2025-03-11"],
  ["Turkey freed 12 Syrian soldiers on Friday whom rebels had handed to it. The Syrian captives crossed at Cilvegozu.", "2019-07-06", "main release completed 2019-07-05"],
];

describe("people of two states, freed together", () => {
  test.each(together)("by captors of neither, are no exchange: %s", (text, published, day) => {
    expect(eventsIn(text, published)).toEqual([`main release completed ${day}`]);
  });

  test.each(against)("or one by the other: %s", (text, published, event) => {
    expect(eventsIn(text, published)).toEqual([event]);
  });
});
