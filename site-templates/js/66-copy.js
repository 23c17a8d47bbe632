// A button beside each text that is meant to be taken along, and one for the address of the page.
const button = (text, action) => {
  const made = Object.assign(document.createElement("button"), { type: "button", className: "copy", textContent: text });
  on(made, "click", () => action(made));
  return made;
};
if (navigator.clipboard) {
  const { copy, copied, link } = byId("_main").dataset;
  const copier = (name, text) => button(name, async (made) => {
    await navigator.clipboard.writeText(text());
    made.textContent = copied;
  });
  for (const text of all(".citation, pre")) text.after(" ", copier(copy, () => text.textContent.trim()));
  const canonical = all("[rel=canonical]")[0];
  if (canonical) {
    add(byId("_main"), "p", { className: "screen-only" })
      .append(copier(link, () => canonical.href + location.hash));
  }
}

// Browsers draw no files of a disk.
if (location.protocol !== "file:") {
  whenShown((root) => {
    for (const link of all("[data-png]", root)) {
      const { png, what } = link.dataset;
      const made = button(png, async () => (await import("./js/later/points.js")).savePoints(link));
      made.setAttribute("aria-label", `${png}: ${what}`);
      link.after(" ", made);
    }
  });
}
