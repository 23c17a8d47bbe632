// Another period of an indicator takes the place of the one that is shown, so that maps are seen to change; arrows lead from
// period to period. Without this, and from a disk, each period is a page of its own.
on(document, "click", async (event) => {
  const link = event.target.closest?.(".periods a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || location.protocol === "file:") return;
  event.preventDefault();
  try {
    const page = new DOMParser().parseFromString(await (await fetch(link.href)).text(), "text/html");
    for (const name of ["h1", ".now", ".of-period"]) {
      const [mine, theirs] = [document, page].map((root) => all(name, root)[0]);
      for (const other of all("a", theirs)) other.setAttribute("href", new URL(other.getAttribute("href"), link.href));
      all("details", theirs).forEach((details, place) => (details.open = all("details", mine)[place]?.open));
      mine.replaceWith(theirs);
    }
    document.title = page.title;
    history.replaceState(null, "", link.href);
    for (const work of works) work(all(".of-period")[0]);
    all(".periods [aria-current]")[0].focus({ preventScroll: true });
  } catch {
    location = link.href;
  }
});
on(document, "keydown", ({ key, target }) => {
  const way = { ArrowRight: "nextElementSibling", ArrowLeft: "previousElementSibling" }[key];
  if (way && target.closest(".periods")) target.closest("li")[way]?.firstChild.click();
});
