// The commune of the reader: chosen in the list of the first page, remembered on the device only, offered first next time.
{
  const list = byId("_choose");
  const link = (slug) => all("a", list).find(({ href }) => href.endsWith(`/${slug}/`) || href.endsWith(`/${slug}/index.html`));
  const remembered = (() => { try { return localStorage.minhbachPlace; } catch {} })();
  const own = list && remembered && link(remembered);
  if (own) {
    const line = document.createElement("p");
    line.append(`${list.dataset.mine} `, own.cloneNode(true));
    list.before(line);
  }
  if (list) on(list, "click", ({ target }) => {
    const [, slug] = target.href?.match(/([^/]+)\/(index\.html)?$/) ?? [];
    try { if (slug && target.closest("ul")) localStorage.minhbachPlace = slug; } catch {}
  });
}
