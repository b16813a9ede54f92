import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";

/** A document for the chart library to draw in; nothing of it is kept. */
const { document } = parseHTML("<!doctype html><body></body>");

/** Draws a chart without a browser. Every colour is the text's own, so that light and dark pages both show it. */
export function plot(options: Plot.PlotOptions): SVGSVGElement | HTMLElement {
  return Plot.plot({ document, style: { fontSize: "12px" }, ...options });
}

/**
 * Writes a chart as SVG markup for a page: without styles, which the page's policy forbids, with a name, and without
 * names inside, which nobody could reach in a picture.
 */
export function inlineSvg(chart: SVGSVGElement | HTMLElement, name: string): string {
  return writeSvg(chart, { "role": "img", "aria-label": name });
}

/** What a chart needs beside itself once it has left its page. */
export interface Surroundings {
  title: string;
  /** How to read its marks. */
  notes: readonly string[];
  /** Where it comes from. */
  source: string;
  lang: string;
}

const ink = "#1d1c19";
const paper = "#fffefb";
const [margin, titleSize, textSize, lineHeight] = [16, 18, 12, 17];
/** Width of a letter of the sans serif that whatever opens the file may have, as a share of its size. */
const letterWidth = 0.56;

/** Writes a chart as a file of its own, on paper and in ink, with its title, the key to its marks and its source. */
export function svgFile(chart: SVGSVGElement | HTMLElement, { title, notes, source, lang }: Surroundings): string {
  const [width, height] = ["width", "height"].map((side) => Number(chart.getAttribute(side))) as [number, number];
  const wrap = (text: string, size: number) => wrapText(text, Math.floor(width / (size * letterWidth)));
  const head = wrap(title, titleSize);
  const foot = [...notes, source].flatMap((text) => wrap(text, textSize));
  const top = margin + head.length * (titleSize + 6) + 8;
  const whole = { width: width + 2 * margin, height: top + height + foot.length * lineHeight + 2 * margin };

  const file = element("svg", { ...whole, "viewBox": `0 0 ${whole.width} ${whole.height}`, "color": ink, "font-family": "system-ui, sans-serif", "xml:lang": lang });
  const heads = head.map((line, index) => element("text", { "x": margin, "y": margin + (index + 1) * (titleSize + 4), "font-size": titleSize, "font-weight": 600, "fill": ink }, line));
  const feet = foot.map((line, index) => element("text", { "x": margin, "y": top + height + margin + (index + 1) * lineHeight, "font-size": textSize, "fill": "#5b574f" }, line));
  chart.setAttribute("font-size", String(textSize));
  chart.setAttribute("x", String(margin));
  chart.setAttribute("y", String(top));
  file.append(element("rect", { width: "100%", height: "100%", fill: paper }), ...heads, chart, ...feet);
  return `${writeSvg(file as SVGSVGElement, { "xmlns": "http://www.w3.org/2000/svg", "role": "img", "aria-label": title })}\n`;
}

function element(name: string, attributes: Record<string, string | number>, text?: string): Element {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

/** Breaks a text into lines between words. */
function wrapText(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

// "113.22000000000001". Not "2025", "40.5".
const longFraction = /(\d\.\d)\d+/g;

function writeSvg(chart: SVGSVGElement | HTMLElement, attributes: Record<string, string>): string {
  for (const style of chart.querySelectorAll("style")) style.remove();
  for (const element of chart.querySelectorAll("*")) {
    for (const attribute of ["aria-label", "aria-hidden", "class", "style"]) element.removeAttribute(attribute);
    for (const { name, value } of [...element.attributes]) element.setAttribute(name, value.replace(longFraction, "$1"));
  }
  for (const attribute of ["class", "style"]) chart.removeAttribute(attribute);
  chart.setAttribute("font-size", "12");
  for (const [key, value] of Object.entries(attributes)) chart.setAttribute(key, value);
  return chart.outerHTML;
}
