import { escapeXml } from "./escape-xml.ts";

/** An element with its attributes and what is in it: text, elements, or nothing. Undefined attributes are left out. */
export type XmlElement = [name: string, attributes: Record<string, string | undefined>, ...content: (XmlElement | string | undefined)[]];

/** Writes an XML document. Elements with text stand on one line, since space in text counts. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${element(root, "")}`;
}

function element([name, attributes, ...content]: XmlElement, indent: string): string {
  const given = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeXml(value)}"`])).join("");
  const inside = content.filter((child) => child !== undefined);
  if (inside.length === 0) return `${indent}<${name}${given}/>\n`;
  if (inside.every((child) => typeof child === "string")) return `${indent}<${name}${given}>${inside.map(escapeXml).join("")}</${name}>\n`;
  const children = inside.map((child) => (typeof child === "string" ? escapeXml(child) : element(child, `${indent}  `))).join("");
  return `${indent}<${name}${given}>\n${children}${indent}</${name}>\n`;
}
