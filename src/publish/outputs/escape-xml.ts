// Every character outside XML 1.0's Char production (https://www.w3.org/TR/xml/#charsets): U+000B, U+FFFE, half a
// surrogate pair. Not tab, line feed, an emoji.
const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Writes text for an XML element or attribute; what XML cannot hold at all becomes a visible mark. */
export function escapeXml(text: string): string {
  return text.replace(illegal, "\uFFFD").replace(/[&<>"']/g, (sign) => entities[sign]!);
}
