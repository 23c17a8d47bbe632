// Without a network: the pages that the device has kept, and the way back to the one that was asked for.
const listKept = async (list) => {
  // Only a page of this site: whoever sends such a link may write anything behind the sign.
  const asked = location.hash.slice(1);
  if (asked.startsWith(`${location.origin}/`)) byId("_again").href = asked;
  for (const store of await caches.keys()) {
    const cache = await caches.open(store);
    for (const { url } of await cache.keys()) {
      const [, title] = /\/$|\.html$/.test(url) && url !== location.href.split("#")[0]
        && (await (await cache.match(url)).text()).match(/<h1[^>]*>(.*?)<\/h1>/s) || [];
      if (title) add(add(list, "li"), "a", { href: url, textContent: title.replace(/<[^>]*>/g, "") });
    }
  }
};
if (byId("_kept")) listKept(byId("_kept")).catch(() => {});
