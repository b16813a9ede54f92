import type { Event } from "../../record.ts";
import { dayText } from "../format-day.ts";
import { saySide, sayVoice } from "../say-claim.ts";
import type { Site } from "../site.ts";
import { tabulateClaims } from "../tabulate-claims.ts";
import type { PictureBox } from "./draw-picture.ts";

/** The size that networks crop least (1.91 to 1). */
export const shareWidth = 1200;
export const shareHeight = 630;

const paper = "#f8f6f1";
const sheet = "#fffefb";
const ink = "#1d1c19";
const soft = "#5b574f";
const line = "#a9a295";

/** More columns than this would be too narrow to read in a preview. */
const mostSides = 3;

/** A longer title takes three lines, a longer figure more than a column, each at the larger size. */
const longTitle = 64;
const longFigure = 12;

/** What the rail and the margins leave. */
const contentWidth = 990;

/** Addresses an event's picture, or the site's own. */
export function sharePath(event?: Event): string {
  return event === undefined ? "/share.png" : `${event.url}share.png`;
}

/** Lays out what a preview of an event shows: day, title, and what each side says. */
export function eventPicture(site: Site, event: Event): PictureBox {
  const isLong = event.title.length > longTitle;
  const sides = tabulateClaims(event).voices.flatMap((voice) => {
    const sayings = saySide(site, event, voice);
    return voice === "others" && sayings.every(({ type }) => type === "silent") ? [] : [{ name: sayVoice(site, voice), sayings: sayings.slice(0, isLong ? 1 : 2) }];
  });
  return frame(site, [
    text(dayText(event.date, site.language), { fontSize: 34, color: soft }),
    text(event.title, { fontSize: isLong ? 48 : 58, fontWeight: 700, lineHeight: 1.15, marginTop: 14, lineClamp: 3 }),
    box({ marginTop: 30, gap: 20 }, sides.slice(0, mostSides).map(({ name, sayings }) => box(
      { flexDirection: "column", flex: 1, padding: "18px 24px", background: sheet, border: `2px solid ${line}`, borderRadius: 8 },
      [
        text(name, { fontSize: 24, color: soft, lineClamp: 1 }),
        ...sayings.flatMap(({ type, figure, text: words }) => [
          ...(figure === "" ? [] : [text(figure, { fontSize: figure.length > longFigure ? 28 : 36, fontWeight: 700, lineClamp: 1, marginTop: 4 })]),
          text(type === "account" ? `“${words}”` : words, { fontSize: 21, lineHeight: 1.25, lineClamp: type === "account" ? 3 : 2 }),
        ]),
      ],
    ))),
  ]);
}

/** Lays out the preview of every page that is not an event's. */
export function sitePicture(site: Site): PictureBox {
  return frame(site, [text(site.description.subject, { fontSize: 72, fontWeight: 700, lineHeight: 1.15, lineClamp: 4 })]);
}

/** The timeline's rail with a mark on it, the content beside it, the site's name below. */
function frame(site: Site, content: PictureBox[]): PictureBox {
  return box({ width: "100%", height: "100%", background: paper, color: ink, padding: "0 70px 0 60px" }, [
    box({ width: 44, height: "100%", position: "relative", justifyContent: "center", marginRight: 36 }, [
      box({ width: 4, height: "100%", background: line }, []),
      box({ position: "absolute", top: 66, left: 4, width: 36, height: 36, borderRadius: 18, background: ink }, []),
    ]),
    box({ width: contentWidth, flexDirection: "column", justifyContent: "space-between", padding: "52px 0 40px" }, [
      box({ flexDirection: "column" }, content),
      text(site.description.title, { fontSize: 30, fontWeight: 700, color: soft, lineClamp: 1 }),
    ]),
  ]);
}

function box(style: PictureBox["props"]["style"], children: PictureBox[]): PictureBox {
  return { type: "div", props: { style: { display: "flex", ...style }, children } };
}

function text(words: string, style: PictureBox["props"]["style"]): PictureBox {
  // Signs that only steer the direction of text would be drawn as empty boxes.
  return { type: "div", props: { style: { display: "block", ...style }, children: words.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "") } };
}
