import type { Heading, Image, ImageReference, Link, LinkReference, Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import remarkHtml from "remark-html";
import { unified } from "unified";
import { type Mark, textBlocks, textLeaves } from "./locate-evidence.ts";

/** A link from a marked sentence to the event that it supports. */
export interface EventNote {
  number: number;
  href: string;
  label: string;
}

type HtmlOptions = NonNullable<Parameters<typeof remarkHtml>[0]>;
type Handler = NonNullable<NonNullable<HtmlOptions["handlers"]>["paragraph"]>;
type Properties = NonNullable<NonNullable<PhrasingContent["data"]>["hProperties"]>;

// Everything that an article's page may hold. No image (a picture on another host tells that host who
// reads), no id but ours, and a link only to the web or to a mailbox.
const sanitize: Exclude<HtmlOptions["sanitize"], boolean | null | undefined> = {
  tagNames: ["p", "br", "em", "strong", "a", "mark", "sup", "span", "blockquote", "ul", "ol", "li", "h3", "pre", "code", "hr"],
  attributes: {
    a: ["href", "rel", "ariaLabel", ["className", "note"]],
    mark: ["id"],
    ol: ["start"],
    span: [["className", "picture"]],
    p: ["dir"],
  },
  protocols: { href: ["http", "https", "mailto"] },
  clobber: [],
  strip: ["script", "style"],
};

// Absolute addresses only: "https://…", "mailto:…". Not "/etc", "#top", "javascript:…".
const outside = /^(?:https?:\/\/|mailto:)/i;

const paragraph: Handler = (state, node: Paragraph) => element("p", { dir: "auto" }, state.all(node));
// The page's own headings are h1 and h2; an article's are one below, whatever level they were typed at.
const heading: Handler = (state, node: Heading) => element("h3", {}, state.all(node));
const picture: Handler = (_state, node: Image | ImageReference) =>
  element("span", { className: ["picture"] }, [{ type: "text", value: node.alt ? `[picture: ${node.alt}]` : "[picture]" }]);
const link: Handler = (state, node: Link) => anchor(node.url, state.all(node));
const linkReference: Handler = (state, node: LinkReference) =>
  anchor(state.definitionById.get(node.identifier.toUpperCase())?.url ?? "", state.all(node));

type Children = ReturnType<Parameters<Handler>[0]["all"]>;
const element = (tagName: string, properties: Properties, children: Children) =>
  ({ type: "element", tagName, properties, children }) as unknown as ReturnType<Handler>;
const anchor = (href: string, children: Children) =>
  outside.test(href) ? element("a", { href, rel: ["external", "nofollow", "noreferrer"] }, children) : children;

const toHtml = unified()
  .use(remarkHtml, { sanitize, handlers: { paragraph, heading, image: picture, imageReference: picture, link, linkReference } })
  .freeze();

/** An element that Markdown has no node for, as mdast-util-to-hast takes it. */
function node(tagName: string, properties: Properties, children: PhrasingContent[]): PhrasingContent {
  return { type: "emphasis", children, data: { hName: tagName, hProperties: properties } };
}

/** Splits the leaves of a block at a mark's ends, and puts the pieces between them into `<mark>`. */
function markBlock(block: Paragraph | Heading, marks: Mark[], note: (event: string) => EventNote): void {
  for (const mark of [...marks].reverse()) {
    let at = 0;
    let id: string | undefined = mark.id;
    const walk = (children: PhrasingContent[]): PhrasingContent[] =>
      children.flatMap((child) => {
        if ("children" in child) {
          child.children = walk(child.children) as typeof child.children;
          return [child];
        }
        const [leaf] = textLeaves([child]);
        const start = at;
        at += leaf?.value.length ?? 0;
        if (child.type !== "text" || mark.start >= at || mark.end <= start) return [child];
        const [from, to] = [Math.max(mark.start - start, 0), Math.min(mark.end, at) - start];
        const properties = id === undefined ? {} : { id };
        id = undefined;
        return [
          { type: "text", value: child.value.slice(0, from) },
          node("mark", properties, [{ type: "text", value: child.value.slice(from, to) }]),
          { type: "text", value: child.value.slice(to) },
        ].filter((piece) => piece.type !== "text" || (piece as { value: string }).value !== "") as PhrasingContent[];
      });
    block.children = walk(block.children) as typeof block.children;
    insertAfter(block, mark.end, mark.events.map(note));
  }
}

/** Puts the numbers behind the marked words, never into a link or an emphasis that ends with them. */
function insertAfter(block: Paragraph | Heading, end: number, notes: EventNote[]): void {
  let at = 0;
  const index = block.children.findIndex((child) => {
    at += textLeaves([child]).reduce((length, leaf) => length + leaf.value.length, 0);
    return at >= end;
  });
  const links = notes.map(({ number, href, label }) =>
    node("a", { href, className: ["note"], ariaLabel: `${number}: ${label}` }, [{ type: "text", value: String(number) }]));
  block.children.splice(index + 1, 0, ...(links as typeof block.children));
}

/**
 * Renders an article's body with its evidence marked.
 *
 * The text comes from anywhere, so it is data to the last: raw HTML is dropped by remark-html's
 * sanitiser, pictures become their description, and only addresses outside this site stay links.
 */
export function renderArticle(body: Root, marks: Mark[], note: (event: string) => EventNote): string {
  const tree = structuredClone(body);
  for (const [index, block] of textBlocks(tree).entries()) {
    const here = marks.filter((mark) => mark.place.kind === "body" && mark.place.index === index);
    if (here.length > 0) markBlock(block, here, note);
  }
  return toHtml.stringify({ ...tree, children: tree.children as RootContent[] });
}
