// Without a network: the pages that the device has kept, and the way back to the one that was asked for.
const listKept = async (list) => {
  // Only a page of this site: whoever sends such a link may write anything behind the sign.
  const asked = location.hash.slice(1);
  if (asked.startsWith(`${location.origin}/`)) byId("_again").href = asked;
  const found = [];
  for (const store of await caches.keys()) {
    const cache = await caches.open(store);
    for (const { url } of await cache.keys()) {
      const [, title] = /\/$|\.html$/.test(url) && url !== location.href.split("#")[0]
        && (await (await cache.match(url)).text()).match(/<h1[^>]*>(.*?)<\/h1>/s) || [];
      if (title) found.push({ href: url, textContent: title.replace(/<[^>]*>/g, "") });
    }
  }
  if (found[0]) list.replaceChildren();
  for (const page of found) add(add(list, "li"), "a", page);
};
if (byId("_kept")) listKept(byId("_kept")).catch(() => {});
