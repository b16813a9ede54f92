import { describe, expect, test } from "vitest";
import { countsIn, eventsIn, figuresIn } from "./read-text.ts";

// Whose number a figure is, and of which event: wordings that real reports use, each beside what it must not be taken for.
const rows: [what: string, text: string, published: string, counts: string[]][] = [
  ["an aircraft that brings people to a side's capital", "Armenia and Azerbaijan exchanged prisoners on Monday. Armenia's deputy prime minister said that a Russian aircraft had brought 44 people to Yerevan.", "2020-12-15", ["AM prisoners 44 by Armenian Deputy Prime Minister"]],
  ["people who are flown to a side", "Yemen and the Houthis exchanged prisoners on Friday. Twelve captives were flown to Sanaa.", "2023-04-14", ["houthis prisoners 12"]],
  ["not whom a side moves about", "Russia and Ukraine exchanged prisoners on Friday. Russia took 50 prisoners of war to Moscow in June.", "2025-06-14", []],
  ["not between the ends of a flight", "An exchange of prisoners in Yemen's war began on Friday, the Red Cross said. Yemen freed 20 prisoners held in Aden and the Houthis 12. Planes will take prisoners between Saudi Arabia and Sanaa, held by the Houthis.", "2023-04-14", ["YE prisoners 12", "houthis prisoners 20"]],
  ["not a state to which another frees its own", "Belarus has freed 52 prisoners, and they have crossed into Lithuania, the Lithuanian president said Thursday. More than 1,000 political prisoners still remain in Belarusian prisons.", "2025-09-11", []],
  ["not a state where rebels without a name sit", "Kurdish rebels in northern Iraq freed eight captives on Wednesday. The rebels fight Turkey. They handed over six Turkish soldiers.", "2013-03-13", ["TR prisoners 6", "TR prisoners 8"]],
  ["the nationals among those of several nations", "Iraq freed 35 prisoners of war, including 15 Americans, on Tuesday and handed them over to the Red Cross. The United States had held Iraqis.", "1991-03-06", ["US prisoners 15"]],
  ["soldiers of a nation among its own", "Russia and Ukraine exchanged prisoners on Tuesday. Russia freed 35 prisoners of war, including 15 Ukrainian officers.", "2025-06-11", ["UA prisoners 35"]],
  ["what the other side says in a relative clause", "Ukraine said 100 soldiers had been freed on Thursday in an exchange with Russia, which said that 101 of its men were coming home.", "2023-02-16", ["RU prisoners 101 by Russia", "UA prisoners 100 by Ukraine"]],
  ["what its ministry says there", "Ukraine swapped prisoners on Thursday with Russia, whose defence ministry said 101 of its soldiers had been freed.", "2023-02-16", ["RU prisoners 101 by Russian Defence Ministry"]],
  ["the halves of more than so many", "Kyiv and Moscow on Monday freed more than 200 prisoners in a swap: 100 Ukrainians and 106 Russians.", "2023-04-10", ["RU prisoners 106", "UA prisoners 100", "all prisoners >=200"]],
  ["an exchange to which mediation led", "The United Arab Emirates said on Saturday that its mediation had led to an exchange of 206 captives between Russia and Ukraine, 103 from each side.", "2024-09-14", ["RU prisoners 103 by United Arab Emirates", "UA prisoners 103 by United Arab Emirates", "all prisoners 206 by United Arab Emirates"]],
  ["not one to which talks may lead", "Russia and Ukraine held talks on Saturday that could lead to an exchange of 206 captives.", "2024-09-14", []],
  ["a swap that ended", "The prisoner swap between Russia and Ukraine ended on Sunday with 303 soldiers for each side.", "2025-05-25", ["RU prisoners 303", "UA prisoners 303"]],
  ["not all since a war began", "Iran freed 882 Iraqi prisoners of war on Tuesday. The Red Cross has supervised the return of nearly 97,000 prisoners of war of both sides since the conflict between Iran and Iraq began in 1980.", "2003-03-19", ["IQ prisoners 882"]],
  ["not those of the first exchange", "Hamas freed four Israeli soldiers on Saturday in return for 200 Palestinian prisoners.\n\nIt is the second exchange since a ceasefire took effect. In the first, three Israeli civilians were released by Hamas for 90 Palestinian prisoners.", "2025-01-25", ["IL prisoners 4", "hamas prisoners 200"]],
  ["regime forces are the state's", "The Assad regime and the Syrian opposition exchanged prisoners on Tuesday. Regime forces released 55 prisoners, and the rebels released 54 in exchange.", "2017-02-08", ["SY prisoners 54", "syrian-opposition prisoners 55"]],
  ["an army that gets its own dead back", "The Syrian Democratic Forces received the bodies of 40 of their fighters on Wednesday. The exchange with the Syrian National Army took place near a bridge.", "2025-03-27", ["sdf bodies 40"]],
  ["a nation's people who let others go", "Russia and Ukraine exchanged prisoners on Friday. An agency reported that the Ukrainians had released 60 prisoners.", "2025-06-13", ["RU prisoners 60"]],
  ["a nation's people who were let go", "Russia and Ukraine exchanged prisoners on Friday. An agency reported that the Ukrainians had been released from captivity.", "2025-06-13", []],
  ["not where both land", "Yemen and the Houthis exchanged prisoners on Friday. Five planes carried 352 prisoners to airports in Yemen.", "2020-10-16", []],
  ["a go-between that counts all", "Yemen and the Houthis exchanged prisoners on Friday. By dusk 318 people had been flown home, the Red Cross said.", "2023-04-14", ["all prisoners 318 by International Committee of the Red Cross"]],
  ["not a sum of several days", "Yemen and the Houthis exchanged prisoners on Friday. Over the three days 706 Houthi prisoners were let go.", "2023-04-14", []],
  ["not what a swap of several days is to come to", "Friday was the start of a three-day exchange of close to 900 prisoners between Yemen and the Houthis. The exchange of prisoners began on Friday.", "2023-04-14", []],
  ["the other half, told with before", "Hamas handed over three hostages on Thursday. Israel held the buses back for three hours before it let 110 Palestinian prisoners go in return.", "2025-01-30", ["IL prisoners 3", "hamas prisoners 110"]],
  ["agents without the verb", "Mali and Tuareg rebels swapped prisoners on Friday. Thirty-one rebels were freed by the Malian government and 16 soldiers by the rebels.", "2015-10-03", ["ML prisoners 16", "azawad-rebels prisoners 31"]],
  ["not somebody unknown with a number", "Kiev and Donetsk separatists exchanged prisoners on Friday. Kiev freed 306 people and the volunteers 74.", "2017-12-27", ["donetsk-pr prisoners 306"]],
  ["not prisoners whom somebody wants free", "Yemen and the Houthis exchanged prisoners on Saturday. In their lists both sides name some 7,000 prisoners of war whom they want free.", "2016-06-18", []],
  ["prisoners of a faith", "Hezbollah and Israel exchanged prisoners on Sunday. Israel let 45 Shiite prisoners go.", "1996-07-22", ["hezbollah prisoners 45"]],
  ["guerrillas of a people, and no state's", "Serbia and the KLA exchanged prisoners on Saturday. Nine ethnic Albanian guerrillas were freed by the Serbian authorities.", "1999-01-24", ["kla prisoners 9"]],
  ["a number, an adjective and a nation", "Five elderly Serbs who had been taken as hostages were released by the KLA on Saturday.", "1999-01-24", ["RS prisoners 5"]],
  ["not the number of a unit", "Russia and Ukraine exchanged prisoners on Friday. Men of the 36 Marine Brigade soldiers' families met them.", "2025-06-14", []],
  ["not those freed by a month that is over", "Darfur rebels handed over 14 Sudanese soldiers on Saturday. In March the Red Cross helped with the handover of 31 civilians freed by the Sudan Liberation Army.", "2013-04-14", ["SD prisoners 14"]],
  ["those freed in the month of the news", "In April 2013, on Saturday, Darfur rebels handed over 14 Sudanese soldiers captured by the Sudan Liberation Army.", "2013-04-14", ["SD prisoners 14"]],
  ["a rebel leader is no president", "Communist rebels of the NPA on Monday freed two Philippine soldiers, a rebel leader said.", "2025-06-10", ["PH prisoners 2 by Rebel leader"]],
  ["a deputy is not the governor", "Armed men freed ten villagers in Nigeria on Monday, the deputy governor said.", "2025-06-10", ["NG civilians 10 by deputy governor"]],
  ["a church leader is no president", "Bandits released 32 students in Nigeria on Monday, a church leader said.", "2025-06-10", ["NG civilians 32 by Church leader"]],
  ["the whole of which a bracket names parts", "Russia and Ukraine exchanged prisoners on Monday. Kyiv stated that 189 Ukrainian prisoners, including servicemen, border guards and two civilians, were freed.", "2024-12-31", ["UA prisoners 189 by Ukraine"]],
  ["a bracket of parts, and the other side's", "Russia and Ukraine exchanged prisoners on Monday: 90 Ukrainians, including servicemen, and 90 Russians were freed.", "2024-12-31", ["RU prisoners 90", "UA prisoners 90"]],
  ["no silence about why numbers differ", "Russia and Ukraine exchanged prisoners on Monday. Zelensky said 189 Ukrainians had come home. It is not clear why the two numbers differ.", "2024-12-31", ["UA prisoners 189 by Volodymyr Zelensky"]],
  ["a silence about when and how many", "Russia and Ukraine exchanged prisoners on Monday. Moscow did not say when or how many Russians had come home.", "2024-12-31", ["RU prisoners ? by Russia"]],
  ["not reporters who had gone to the rebels", "Rebels freed 150 hostages in Indonesia's Aceh province on Monday. Seven Indonesian reporters who had gone to the rebels' camp to seek the release of a cameraman had returned.", "2004-05-18", ["ID prisoners 150"]],
  ["soldiers who had fought and were freed", "Armenia and Azerbaijan exchanged prisoners on Monday. Seven Armenian soldiers who had fought in Karabakh returned.", "2020-12-15", ["AM prisoners 7"]],
  ["one of those released is no number of a handover", "Ukraine and separatist rebels exchanged prisoners on Wednesday. A spokeswoman said that one of the 74 prisoners released by the rebels said she would stay in Donetsk.", "2017-12-27", ["UA prisoners 74 by spokesperson"]],
  ["some of those held", "Rebels in Haiti freed two of the 17 missionaries on Sunday.", "2021-11-22", []],
  ["prison staff", "The New People's Army on Thursday released two jail officers whom it had kidnapped in the Philippines.", "2015-05-22", ["PH prisoners 2"]],
  ["talks to have others released", "Pakistan on Thursday released 145 Indian fishermen. Faisal Edhi said that talks to have 140 more Indian prisoners released are under way.", "2017-12-28", ["IN civilians 145"]],
  ["whom mediators managed to have exchanged", "Armenia and Azerbaijan fought for years. Mediators managed to have 26 prisoners exchanged on Monday between Armenia and Azerbaijan.", "2025-06-10", ["all prisoners 26"]],
  ["efforts to get others freed", "Pakistan on Thursday released 145 Indian fishermen. Efforts to get 140 more Indian prisoners freed go on.", "2017-12-28", ["IN civilians 145"]],
  ["prisoners of a group in a state", "Saudi Arabia released on Saturday 183 prisoners of Yemen's rebel Houthi movement in a prisoner exchange.", "2023-04-15", ["houthis prisoners 183"]],
  ["soldiers of a state's army", "Saudi Arabia released on Saturday 183 soldiers of Yemen's army in a prisoner exchange with Yemen.", "2023-04-15", ["YE prisoners 183"]],
  ["not what has been helped since a year", "Russia has returned six children to Ukraine with the help of mediators. Since July 2023, Qatar has helped bring back scores of Ukrainian children.", "2024-05-22", ["UA civilians 6"]],
  ["for maps of mines", "Azerbaijan's Foreign Ministry said 15 captured Armenian servicemen had returned to Armenia on Saturday in exchange for maps of 97,000 anti-personnel and anti-tank mines.", "2021-06-12", ["AM prisoners 15 by Azerbaijani Foreign Ministry"]],
  ["behind a dateline in small letters", "Villavicencio, Colombia - Colombia's FARC rebels on Sunday handed over four hostages to a humanitarian delegation.", "2009-02-02", ["CO prisoners 4"]],
  ["not what a side has come to by now", "Russia and Ukraine exchanged prisoners on Wednesday. Currently, Ukraine has managed to bring home 2,828 defenders.", "2024-01-04", []],
  ["what it managed that day", "Russia and Ukraine exchanged prisoners on Wednesday. Ukraine managed to bring home 230 defenders.", "2024-01-04", ["UA prisoners 230"]],
  ["not a side's own, sent to its land that rebels hold", "Ukraine and Russian-backed separatists exchanged prisoners on Wednesday. Ukraine sent 230 prisoners to the rebel-controlled Donetsk region for 74 of their own.", "2017-12-28", ["UA prisoners 74", "donbas-separatists prisoners 230"]],
  ["not a side's, of whose war they are prisoners", "More than 1,000 prisoners of the Yemen civil war were released on Thursday in a swap between the Houthis and the government of Yemen.", "2020-10-17", ["all prisoners >=1000"]],
  ["not a mediator's, between two others", "Ukraine and Russia swapped prisoners on Wednesday. Saudi Arabia says that it secured the release of 10 prisoners of war through mediation with Russia and Ukraine.", "2022-09-22", ["all prisoners 10 by Saudi Arabia"]],
  ["what a side was able to do", "Russia and Ukraine exchanged prisoners on Wednesday. In this exchange, Ukraine was able to return 207 of its defenders home.", "2024-01-31", ["UA prisoners 207"]],
  ["not what it is able to do", "Russia and Ukraine exchanged prisoners on Wednesday. Ukraine is able to return 207 Russians.", "2024-01-31", []],
  ["whom a plane has aboard", "Sudan released prisoners of war on Monday. An aircraft of the Red Cross landed in Juba that day with five South Sudanese ex-prisoners of war aboard.", "2013-02-11", ["SS prisoners 5"]],
  ["not whom others helped home in an older month", "Sudan released five South Sudanese prisoners of war on Monday. In April 2012, the Red Cross helped repatriate 13 Sudanese prisoners of war, and in September it helped repatriate 19 South Sudanese prisoners of war.", "2013-02-11", ["SS prisoners 5"]],
  ["not those of an exchange between others", "Russia and Ukraine exchanged prisoners on Thursday. It follows another successful mediation in December 2022 that led to the release and exchange of two prisoners between the United States and Russia.", "2024-02-09", []],
  ["of an exchange between the two", "Russia and Ukraine exchanged prisoners on Thursday. The Emirates mediated an exchange of 200 prisoners between Ukraine and Russia.", "2024-02-09", ["all prisoners 200"]],
  ["not a formula whose halves differ", "Ukraine and the Donetsk rebels exchanged prisoners on Thursday by the formula of 9 for 11.", "2015-10-29", []],
];

// What is to come, was asked for or only spoken of, and what was freed for nothing.
const events: [what: string, text: string, published: string, events: string[]][] = [
  ["going to release is a plan", "The Taliban are going to release 20 prisoners of the Kabul government on Monday. The spokesman gave no place.", "2020-04-12", ["main release planned 2020-04-13"]],
  ["without anything in return is no exchange", "Yemen's Houthis freed 153 prisoners of war on Saturday without anything in return, the Red Cross said. A prisoner exchange took place in 2023.", "2025-01-25", ["main release completed 2025-01-25"]],
  ["a list that is released frees nobody", "Iran holds French prisoners. The list, released on Monday, names the director of a prison and three judges.", "2025-04-15", []],
  ["what is to come is not the day of what was", "# Rebels free hostages\n\nRebels in Colombia have freed two hostages, which brings the number freed this week to three.\n\nThe rebels say they will free two more captives on Sunday.", "2011-02-13", ["main release completed 2011-02-12/2011-02-13", "main release planned 2011-02-13"]],
  ["what stands under a line of background has its own day", "Another 1,245 bodies of fallen Ukrainians have been brought back to Ukraine.\n\nBackground:\n\nAnother 1,200 bodies were returned on 14 June.\n\nOn 15 June another 1,200 bodies were brought back to Ukraine.", "2025-06-16", ["background repatriation completed 2025-06-14", "background repatriation completed 2025-06-15", "main repatriation completed 2025-06-15/2025-06-16"]],
  ["as has what a reminder tells", "Ukraine brought 84 prisoners home from Russia.\n\nAs a reminder, 205 prisoners returned to Ukraine in the previous exchange on 6 June.", "2025-06-10", ["background exchange completed 2025-06-06", "main release completed 2025-06-09/2025-06-10"]],
  ["but not the line below it", "Ukraine brought 84 prisoners home from Russia.\n\nReminder:\n\nTalks were held in Istanbul.\n\nDetails:\n\nThe 84 prisoners returned to Ukraine on 9 June.", "2025-06-10", ["main release completed 2025-06-09"]],
  ["an exchange of another day, below the return of bodies", "The bodies of 1,200 soldiers were returned to Ukraine on Friday, its headquarters said.\n\nThe bodies were returned by Russia.\n\nThe first stage of the large exchange, which was agreed in Istanbul, took place on June 9.", "2025-06-13", ["background exchange completed 2025-06-09", "main repatriation completed 2025-06-13"]],
  ["an exchange of bodies and the one before", "Russia and Ukraine exchanged the bodies of soldiers on Friday. Ukraine got back 1,200.\n\nThe previous exchange took place on June 9.", "2025-06-13", ["background repatriation completed 2025-06-09", "main repatriation completed 2025-06-13"]],
  ["what was achieved in an older month", "The sides of Yemen's war, the government and the Houthis, met in Amman.\n\nThe talks did not come to what was achieved last September, which led to the release of 1,056 detainees, the UN envoy said.", "2021-02-22", []],
  ["a month, told of the war's largest exchange", "Yemen's government and the Houthis made no progress in talks on prisoners.\n\nThe sides held the largest prisoner exchange of the war in October and freed more than 1,000 detainees.", "2021-02-22", []],
  ["a release on which nobody agreed", "Yemen's government and the Houthis held talks on prisoners. The sides did not agree on a release of prisoners in this round.", "2021-02-22", []],
  ["what went to him is told with its own day", "Communist rebels of the NPA freed two Philippine soldiers to the mayor on Tuesday (May 3). The group had released five policemen to him on Monday last week (April 25).", "2016-05-04", ["background release completed 2016-04-25", "main release completed 2016-05-03"]],
  ["the day of a welcome is not the day of the exchange", "The Libyan National Army and the government of Libya exchanged 48 prisoners on Friday.\n\nOn Saturday, the United Nations welcomed the exchange of 48 prisoners.", "2020-12-27", ["main exchange completed 2020-12-25"]],
  ["what others praise was that day or the day before", "The UN secretary-general welcomed the exchange of 230 Ukrainian prisoners of war for 248 Russian prisoners of war, his spokeswoman said Thursday.", "2024-01-04", ["main exchange completed 2024-01-03/2024-01-04"]],
  ["or on the day that the praise names", "The UN chief on Sunday welcomed Saturday's exchange of prisoners between Russia and Ukraine.", "2019-09-09", ["main exchange completed 2019-09-07"]],
  ["or on which its own clause puts it", "The UN chief welcomed on Sunday the exchange of prisoners between Russia and Ukraine that took place on Saturday.", "2019-09-09", ["main exchange completed 2019-09-07"]],
  ["yesterday's, praised on Sunday, was on Saturday", "The UN chief welcomed on Sunday, yesterday's exchange of prisoners between Russia and Ukraine.", "2019-09-09", ["main exchange completed 2019-09-07"]],
  ["what began to happen on Thursday is no plan", "Prisoners began to be released on Thursday in a swap between the Houthis and the government of Yemen.", "2020-10-17", ["main exchange completed 2020-10-15"]],
  ["a day behind the second of two verbs is of both", "Twenty-six prisoners were exchanged and transported on Thursday to their countries in a prisoner swap between Russia and Ukraine.", "2024-08-02", ["main exchange completed 2024-08-01"]],
  ["a few days ago is not yesterday", "A few days ago Russia and Ukraine carried out a prisoner exchange.", "2022-07-02", ["main exchange completed 2022-06-25/2022-06-30"]],
  ["a spy swap is one of people, and no war of the past has its weekday", "Russia and the United States completed their biggest spy swap since the Cold War on Friday.", "2010-07-10", ["main exchange completed 2010-07-09"]],
  ["but a truce may have been agreed on that day", "Russia and Ukraine have exchanged prisoners for the first time since the truce agreed on Friday.", "2010-07-13", ["main exchange completed 2010-07-09/2010-07-13"]],
  ["the day of the operation, not of the statement on it", "The Red Cross said on Thursday that the FARC rebels of Colombia had released two soldiers.\n\nThe operation took place on Dec. 31, its head of delegation said.", "2022-01-06", ["main release completed 2021-12-31"]],
  ["not that of another operation", "The Red Cross said on Thursday that the FARC rebels of Colombia had released two soldiers.\n\nA military operation took place on Dec. 31.", "2022-01-06", ["main release completed 2022-01-06"]],
  ["a quoted tonight is not the day of the report", "Five Americans left Iran in a prisoner swap on Monday. \"Five innocent Americans are coming home tonight,\" President Joe Biden said.", "2023-09-19", ["main exchange completed 2023-09-18"]],
];

describe("how many went home", () => {
  test.each(events)("%s", (_, text, published, expected) => {
    expect(eventsIn(text, published)).toEqual(expected);
  });

  test.each(rows)("%s", (_, text, published, counts) => {
    expect(countsIn(text, published)).toEqual([...counts].sort());
  });

  test("what a formula in the present tells below a plan is to come", () => {
    expect(figuresIn("On December 27 Kiev and the Donetsk rebels will exchange prisoners, the rebels said on Monday. Under the formula Kiev hands over 306 people and gets 74 in return.", "2017-12-25")).toEqual(["UA prisoners 74", "donetsk-pr prisoners 306"]);
  });
});
