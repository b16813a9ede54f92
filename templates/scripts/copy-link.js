/**
 * Puts a button beside each permalink that copies its address. Where the browser gives pages no clipboard
 * (an address without https), the link alone stays.
 */
const words = document.querySelector("[data-copy]");
const copy = words instanceof HTMLElement ? words.dataset["copy"] : undefined;
const copied = words instanceof HTMLElement ? words.dataset["copied"] : undefined;

/** @param {ParentNode} part */
export function addCopyButtons(part) {
  if (!navigator.clipboard || !copy || !copied) return;
  for (const link of part.querySelectorAll("a.permalink")) {
    if (!(link instanceof HTMLAnchorElement) || link.nextElementSibling?.matches(".copy")) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = copy;
    button.id = link.id.replace(/^p-/, "c-");
    button.setAttribute("aria-labelledby", `${button.id} ${link.id.replace(/^p-/, "e-")}`);
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(link.href);
      button.textContent = copied;
      setTimeout(() => (button.textContent = copy), 2000);
    });
    link.after(button);
  }
}

addCopyButtons(document);
