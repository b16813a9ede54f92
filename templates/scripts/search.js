/**
 * Searches the events and reports with Pagefind, whose index is loaded when the first word is typed. The words
 * stand in the address; results are put on the page as text, since they come from articles.
 */
import { readPhrases } from "./phrases.js";

/** @typedef {{ url: string, meta: Record<string, string>, excerpt: string }} Found */
/** @typedef {{ options(options: object): Promise<void>, search(words: string): Promise<{ results: { data(): Promise<Found> }[] }> }} Pagefind */

const step = 20;

const form = document.getElementById("search");
const results = document.getElementById("search-results");
const status = document.getElementById("search-status");
if (form instanceof HTMLFormElement && results && status) start(form, results, status);

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement} results
 * @param {HTMLElement} status
 */
function start(form, results, status) {
  const say = readPhrases(form);
  const root = form.dataset["root"] ?? "/";
  const box = /** @type {HTMLInputElement} */ (form.elements.namedItem("q"));
  /** @type {Promise<Pagefind> | undefined} */
  let engine;
  const load = () => (engine ??= import(`${root}pagefind/pagefind.js`).then(async (/** @type {Pagefind} */ pagefind) => {
    await pagefind.options({ baseUrl: root, excerptLength: 24 });
    return pagefind;
  }));
  const more = document.createElement("button");
  more.type = "button";
  more.textContent = say("more");
  more.hidden = true;
  results.after(more);

  /** Counts the searches, so that a slow answer to an earlier one is dropped. */
  let turn = 0;
  let limit = step;

  async function search() {
    const now = ++turn;
    const q = box.value.trim();
    if (q === "") {
      results.replaceChildren();
      status.textContent = "";
      more.hidden = true;
      return;
    }
    if (status.textContent === "") status.textContent = say("loading");
    try {
      const { results: all } = await (await load()).search(q);
      const shown = await Promise.all(all.slice(0, limit).map((result) => result.data()));
      if (now !== turn) return;
      results.replaceChildren(...shown.map((found) => resultItem(found, say)));
      more.hidden = shown.length === all.length;
      status.textContent = all.length === 0 ? say("nothing", { q }) : say("found", { n: all.length, q });
    } catch {
      engine = undefined;
      if (now === turn) status.textContent = say("failed");
    }
  }

  /** @param {"push" | "replace"} how */
  function keep(how) {
    const q = box.value.trim();
    const address = q === "" ? location.pathname : `?${new URLSearchParams({ q })}`;
    if (how === "push" && address !== location.search) history.pushState(null, "", address);
    if (how === "replace") history.replaceState(null, "", address);
  }

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      limit = step;
      keep("replace");
      void search();
    }, 150);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    limit = step;
    keep("push");
    void search();
  });
  more.addEventListener("click", async () => {
    const last = results.children.length;
    limit += step;
    await search();
    results.children[last]?.querySelector("a")?.focus();
  });
  const readAddress = () => {
    box.value = new URLSearchParams(location.search).get("q") ?? "";
    limit = step;
    void search();
  };
  addEventListener("popstate", readAddress);
  readAddress();
}

/**
 * @param {Found} found
 * @param {ReturnType<typeof readPhrases>} say
 */
function resultItem(found, say) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = found.url;
  link.textContent = found.meta["title"] ?? found.url;
  const note = document.createElement("p");
  note.className = "event-line-note";
  note.textContent = [say(found.meta["type"] === "report" ? "type.report" : "type.event"), found.meta["day"]].filter(Boolean).join(" · ");
  const excerpt = document.createElement("p");
  excerpt.className = "search-excerpt";
  const parsed = new DOMParser().parseFromString(found.excerpt, "text/html");
  for (const node of parsed.body.childNodes) {
    const marked = node.nodeName === "MARK" ? document.createElement("mark") : undefined;
    if (marked) marked.textContent = node.textContent;
    excerpt.append(marked ?? node.textContent ?? "");
  }
  item.append(link, note, excerpt);
  return item;
}
