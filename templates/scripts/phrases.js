/** @typedef {string | { one?: string, few?: string, many?: string, other: string }} Phrase */

/**
 * Reads the phrases that a page gives its script in `data-phrases`, in the page's own language.
 *
 * @param {HTMLElement} element
 * @returns {(key: string, values?: Record<string, string | number>) => string}
 */
export function readPhrases(element) {
  /** @type {Record<string, Phrase>} */
  const phrases = JSON.parse(element.dataset["phrases"] ?? "{}");
  const plurals = new Intl.PluralRules(document.documentElement.lang);
  return (key, values = {}) => {
    const phrase = phrases[key] ?? "";
    const n = values["n"];
    const category = typeof n === "number" ? plurals.select(n) : "other";
    const form = typeof phrase === "string" ? phrase : ((category === "one" || category === "few" || category === "many" ? phrase[category] : undefined) ?? phrase.other);
    return form.replace(/\{(\w+)\}/g, (_all, name) => String(values[name] ?? ""));
  };
}
