/**
 * Makes the lists of features a filter whose choices can be combined: any of the values within one feature, all
 * of the features together. What is chosen stands in the address, so that it can be kept, sent and gone back to.
 * The links stay what they are for readers without a script.
 */
import { addCopyButtons } from "./copy-link.js";
import { readPhrases } from "./phrases.js";

/** @typedef {{ id: string, page: string, in: Record<string, string[]> }} Listed */
/** @typedef {{ facets: Record<string, [slug: string, name: string, count: number][]>, events: Listed[] }} Index */

/** How many cards are shown at a time. */
const step = 40;

const panel = document.getElementById("facets");
const list = document.getElementById("events");
if (panel instanceof HTMLDetailsElement && list) start(panel, list);

/**
 * @param {HTMLDetailsElement} panel
 * @param {HTMLElement} list
 */
function start(panel, list) {
  const say = readPhrases(panel);
  const root = panel.dataset["root"] ?? "/";
  const boxes = makeBoxes(panel);

  const bar = document.createElement("div");
  bar.className = "facet-bar";
  bar.hidden = true;
  const status = document.createElement("p");
  status.className = "facet-status";
  status.setAttribute("role", "status");
  const chips = document.createElement("ul");
  chips.className = "facet-chips";
  const reset = document.createElement("button");
  reset.type = "button";
  reset.className = "facet-reset";
  reset.textContent = say("reset");
  bar.append(status, chips, reset);

  const found = document.createElement("div");
  found.id = "found";
  found.hidden = true;
  const more = document.createElement("button");
  more.type = "button";
  more.className = "facet-more";
  more.textContent = say("more");
  more.hidden = true;
  panel.after(bar);
  list.before(found, more);

  /** @type {Promise<Listed[]> | undefined} */
  let index;
  const readIndex = () => (index ??= fetch(`${root}facets.json`).then((answer) => answer.json()).then((/** @type {Index} */ { facets, events }) => {
    for (const box of addRest(panel, facets)) {
      boxes.push(box);
      box.addEventListener("change", commit);
    }
    return list.dataset["order"] === "oldest" ? [...events].reverse() : events;
  }));
  const readCards = cardReader(root, list);
  /** Counts the changes, so that what is still loading for an earlier one is dropped. */
  let change = 0;
  let limit = step;

  const chosen = () => {
    /** @type {Map<string, Set<string>>} */
    const values = new Map();
    for (const box of boxes) if (box.checked) values.set(box.name, new Set(values.get(box.name)).add(box.value));
    return values;
  };

  async function show() {
    const now = ++change;
    const values = chosen();
    if (values.size === 0) {
      bar.hidden = found.hidden = more.hidden = true;
      list.hidden = false;
      found.replaceChildren();
      setCounts(boxes, undefined, values);
      return;
    }
    bar.hidden = false;
    status.textContent = say("loading");
    makeChips(chips, boxes, say("remove"), (box) => {
      commit();
      (panel.open ? box : reset).focus();
    });
    try {
      const events = await readIndex();
      const matching = events.filter((/** @type {Listed} */ event) => fits(event, values));
      const shown = matching.slice(0, limit);
      const cards = await readCards(shown);
      if (now !== change) return;
      found.replaceChildren(...groupCards(shown, cards));
      addCopyButtons(found);
      found.hidden = false;
      list.hidden = true;
      more.hidden = shown.length === matching.length;
      status.textContent = matching.length === 0 ? say("none") : say("shown", { n: matching.length, all: events.length });
      setCounts(boxes, events, values);
    } catch {
      index = undefined;
      if (now === change) status.textContent = say("failed");
    }
  }

  /** After a reader's choice: a step in the history, then the list. */
  function commit() {
    limit = step;
    const query = new URLSearchParams();
    for (const box of boxes) if (box.checked) query.append(box.name, box.value);
    const search = query.toString();
    history.pushState(null, "", search === "" ? location.pathname : `?${search}`);
    void show();
  }

  async function readAddress() {
    const query = new URLSearchParams(location.search);
    // The index has values for which the page has no box.
    if (query.size > 0) await readIndex().catch(() => (index = undefined));
    for (const box of boxes) box.checked = query.getAll(box.name).includes(box.value);
    limit = step;
    await show();
  }

  for (const box of boxes) box.addEventListener("change", commit);
  reset.addEventListener("click", () => {
    for (const box of boxes) box.checked = false;
    commit();
    panel.querySelector("summary")?.focus();
  });
  more.addEventListener("click", async () => {
    const last = found.querySelectorAll("li[data-event]").length;
    limit += step;
    await show();
    const next = found.querySelectorAll("li[data-event]")[last]?.querySelector("a");
    next?.focus();
  });
  addEventListener("popstate", () => void readAddress());
  panel.addEventListener("toggle", () => panel.open && void readIndex().catch(() => (index = undefined)));
  if (location.search !== "") void readAddress();
}

/**
 * Puts a box in each link's place.
 *
 * @param {HTMLElement} panel
 * @returns {HTMLInputElement[]}
 */
function makeBoxes(panel) {
  return [...panel.querySelectorAll("[data-value]")].flatMap((item) => {
    const facet = item.closest("[data-facet]");
    const link = item.querySelector("a");
    if (!(item instanceof HTMLElement) || !(facet instanceof HTMLElement) || !link) return [];
    facet.setAttribute("role", "group");
    return [putBox(item, facet.dataset["facet"] ?? "", item.dataset["value"] ?? "", [...link.childNodes, " ", ...item.querySelectorAll(".facet-count")])];
  });
}

/**
 * @param {HTMLElement} item
 * @param {string} facet
 * @param {string} value
 * @param {(Node | string)[]} words
 */
function putBox(item, facet, value, words) {
  const box = document.createElement("input");
  box.type = "checkbox";
  box.name = facet;
  box.value = value;
  const label = document.createElement("label");
  label.append(box, ...words);
  item.replaceChildren(label);
  return box;
}

/**
 * Adds boxes for the rarer values that the page leaves to the index.
 *
 * @param {HTMLElement} panel
 * @param {Index["facets"]} facets
 * @returns {HTMLInputElement[]}
 */
function addRest(panel, facets) {
  return [...panel.querySelectorAll(".facet-rest")].flatMap((rest) => {
    const facet = rest.closest("[data-facet]");
    const list = rest.parentElement;
    if (!(facet instanceof HTMLElement) || !list) return [];
    const name = facet.dataset["facet"] ?? "";
    const known = new Set([...list.querySelectorAll("input")].map((box) => box.value));
    rest.remove();
    return (facets[name] ?? []).filter(([slug]) => !known.has(slug)).map(([slug, words, count]) => {
      const item = document.createElement("li");
      const text = document.createElement("bdi");
      text.textContent = words;
      const number = document.createElement("span");
      number.className = "facet-count";
      number.textContent = String(count);
      list.append(item);
      return putBox(item, name, slug, [text, " ", number]);
    });
  });
}

/**
 * @param {Listed} event
 * @param {Map<string, Set<string>>} values
 */
function fits(event, values) {
  return [...values].every(([facet, wanted]) => event.in[facet]?.some((value) => wanted.has(value)));
}

/**
 * Beside each value, how many events a reader would see who chose it too; within one feature, choices widen.
 *
 * @param {HTMLInputElement[]} boxes
 * @param {Listed[] | undefined} events
 * @param {Map<string, Set<string>>} values
 */
function setCounts(boxes, events, values) {
  for (const box of boxes) {
    const count = box.parentElement?.querySelector(".facet-count");
    if (!(count instanceof HTMLElement)) continue;
    count.dataset["all"] ??= count.textContent ?? "";
    if (events === undefined) {
      count.textContent = count.dataset["all"];
      box.parentElement?.classList.remove("facet-empty");
      continue;
    }
    const others = new Map(values);
    others.set(box.name, new Set([box.value]));
    const number = events.filter((event) => fits(event, others)).length;
    count.textContent = String(number);
    box.parentElement?.classList.toggle("facet-empty", number === 0 && !box.checked);
  }
}

/**
 * @param {HTMLElement} chips
 * @param {HTMLInputElement[]} boxes
 * @param {string} remove
 * @param {(box: HTMLInputElement) => void} removed
 */
function makeChips(chips, boxes, remove, removed) {
  chips.replaceChildren(...boxes.filter((box) => box.checked).map((box) => {
    const name = box.parentElement?.querySelector("bdi")?.textContent ?? box.value;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = name;
    button.setAttribute("aria-label", `${remove}: ${name}`);
    button.addEventListener("click", () => {
      box.checked = false;
      removed(box);
    });
    const item = document.createElement("li");
    item.append(button);
    return item;
  }));
}

/**
 * Finds cards on this page, or fetches the page of the month on which they stand.
 *
 * @param {string} root
 * @param {HTMLElement} list
 * @returns {(events: Listed[]) => Promise<Map<string, Element>>}
 */
function cardReader(root, list) {
  /** @type {Map<string, Element>} */
  const cards = new Map();
  /** @type {Map<string, Promise<void>>} */
  const pages = new Map();
  /** @param {ParentNode} part */
  const take = (part) => {
    for (const card of part.querySelectorAll("li[data-event]")) {
      if (card instanceof HTMLElement && !cards.has(card.dataset["event"] ?? "")) cards.set(card.dataset["event"] ?? "", card);
    }
  };
  take(list);
  /** @param {string} page */
  const fetchPage = async (page) => {
    const answer = await fetch(`${root}${page}/`);
    if (!answer.ok) throw new Error(`${page}: ${answer.status}`);
    take(new DOMParser().parseFromString(await answer.text(), "text/html"));
  };
  return async (events) => {
    for (const { id, page } of events) {
      if (cards.has(id) || pages.has(page)) continue;
      pages.set(page, fetchPage(page).catch((error) => {
        pages.delete(page);
        throw error;
      }));
    }
    await Promise.all(pages.values());
    return cards;
  };
}

/**
 * Copies the cards under the headings of their months.
 *
 * @param {Listed[]} events
 * @param {Map<string, Element>} cards
 */
function groupCards(events, cards) {
  /** @type {HTMLElement[]} */
  const sections = [];
  let page = "";
  for (const event of events) {
    const card = cards.get(event.id);
    if (!card) continue;
    if (event.page !== page || sections.length === 0) {
      page = event.page;
      const section = document.createElement("section");
      section.className = "month";
      const heading = card.closest(".month")?.querySelector(".month-name")?.cloneNode(true);
      const items = document.createElement("ol");
      items.className = "events";
      if (heading instanceof HTMLElement) {
        heading.id = `found-${heading.id}`;
        section.setAttribute("aria-labelledby", heading.id);
        section.append(heading);
      }
      section.append(items);
      sections.push(section);
    }
    const copy = document.importNode(card, true);
    if (copy instanceof Element) {
      for (const button of copy.querySelectorAll(".copy")) button.remove();
      renameIds(copy);
    }
    sections.at(-1)?.querySelector("ol")?.append(copy);
  }
  return sections;
}

/**
 * The copy stands on the page beside the hidden card it was made from: its ids must be its own.
 *
 * @param {Element} part
 */
function renameIds(part) {
  for (const element of part.querySelectorAll("[id]")) element.id = element.id.replace(/^(\w)-/, "$1-found-");
  for (const element of part.querySelectorAll("[aria-labelledby]")) {
    element.setAttribute("aria-labelledby", (element.getAttribute("aria-labelledby") ?? "").replace(/(^| )(\w)-/g, "$1$2-found-"));
  }
}
