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
      .append(copier(link, () => canonical.href.split("#")[0] + location.hash));
  }
}

// A chart's file as a picture of points, for those whose programs know no drawings. Browsers draw no files of a disk.
whenShown((root) => {
  if (location.protocol === "file:") return;
  for (const link of all("[data-png]", root)) {
    link.after(" ", button(link.dataset.png, async () => {
      const image = Object.assign(new Image(), { src: link.href });
      await image.decode();
      const [width, height] = [2 * image.naturalWidth, 2 * image.naturalHeight];
      const canvas = Object.assign(document.createElement("canvas"), { width, height });
      canvas.getContext("2d").drawImage(image, 0, 0, width, height);
      canvas.toBlob((points) => Object.assign(document.createElement("a"), {
        href: URL.createObjectURL(points), download: link.download.replace(/svg$/, "png"),
      }).click());
    }));
  }
});
