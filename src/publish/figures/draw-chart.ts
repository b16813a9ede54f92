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

/** Writes a chart as a file of its own, on paper and in ink, whatever opens it. */
export function svgFile(chart: SVGSVGElement | HTMLElement, name: string): string {
  const ground = document.createElement("rect");
  for (const [key, value] of Object.entries({ width: "100%", height: "100%", fill: "#fffefb" })) ground.setAttribute(key, value);
  chart.prepend(ground);
  return `${writeSvg(chart, { "xmlns": "http://www.w3.org/2000/svg", "color": "#1d1c19", "role": "img", "aria-label": name })}\n`;
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
