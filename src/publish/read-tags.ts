/** A start tag of a page. */
export interface Tag {
  name: string;
  attributes: Map<string, string>;
}

// A start tag as the two page renderers write it: lower-case name, values in double quotes or none. `<` is
// escaped in text but not in every attribute, so a tag is taken whole, with its values.
const startTag = /<([a-z][a-z0-9]*)((?:\s[a-zA-Z][\w:-]*(?:="[^"]*")?)*)\s?\/?>/g;
const attribute = /\s([a-zA-Z][\w:-]*)(?:="([^"]*)")?/g;

const named: Record<string, string> = { quot: '"', amp: "&", lt: "<", gt: ">" };
const unescape = (text: string) => text.replace(/&(?:#x([0-9A-Fa-f]{1,6})|(quot|amp|lt|gt));/g, (_all, hex: string | undefined, name: string) =>
  hex === undefined ? named[name]! : String.fromCodePoint(Number.parseInt(hex, 16)));

/** Reads the tags of a page, and nothing that only looks like one: articles write `href="…"` too. */
export function readTags(html: string): Tag[] {
  return [...html.matchAll(startTag)].map(([, name, attributes]) => ({
    name: name!,
    attributes: new Map([...attributes!.matchAll(attribute)].map(([, key, value]) => [key!, unescape(value ?? "")])),
  }));
}
