// Keeps pages that were read for times without a network; when the reader is still (the message), the guidance that they
// lead to as well. A kept page says so and of which day it is: the notice is in every page, hidden. Nothing is kept from
// one deployment to the next: VERSION is a hash of all files of the site.
const own = `minhbach ${registration.scope} `;
const store = own + "VERSION";

const keep = async (page, withGuidance) => {
  const cache = await caches.open(store);
  const text = await page.clone().text();
  // What was asked for in the address is nobody's business.
  await cache.put(page.url.split("?")[0], page);
  for (const [, asset, help, fallback] of text.matchAll(/="([^"]*assets\/[^"]*)"|="([^"]*)" rel="help"|data-fallback="([^"]*)"/g)) {
    if (!asset && !withGuidance) continue;
    const address = new URL(asset ?? help ?? fallback, page.url);
    if (await cache.match(address)) continue;
    // What the page itself has just loaded isn't asked for twice.
    const answer = await fetch(address, { cache: "force-cache" }).catch(() => {});
    if (answer?.ok) await cache.put(address, answer);
  }
};
const asKept = async (page) => {
  const text = await page.text();
  const day = new Date(page.headers.get("date")).toLocaleDateString([text.match(/lang="(.*?)"/)[1], "vi"]);
  return new Response(text.replace(/(id="_offline") hidden(.*?<b>)/, (_, start, end) => start + end + day), page);
};
// The page that says that a page isn't kept, in the language of the folder that it is in.
const fallbackFor = async (url, cache) => (await cache.keys()).map((request) => request.url)
  .filter((each) => each.endsWith("?kept") && url.startsWith(each.replace(/[^/]*\/\?kept$/, "")))
  .sort((one, other) => other.length - one.length)[0];
const answer = async (event) => {
  const { request } = event;
  const cache = await caches.open(store);
  const kept = await cache.match(request, { ignoreSearch: true });
  if (kept && request.url.includes("/assets/")) return kept;
  const isPage = request.mode === "navigate";
  try {
    // Without a network, what the browser itself still has would come as if it were new.
    const answer = await (isPage ? fetch(request.url, { cache: "no-cache", redirect: "manual" }) : fetch(request));
    if (answer.ok && isPage) event.waitUntil(keep(answer.clone()));
    else if (answer.ok && /\/(assets|search|compare)\/.*\./.test(request.url)) cache.put(request, answer.clone());
    return answer;
  } catch (error) {
    if (kept) return isPage ? asKept(kept) : kept;
    const fallback = isPage && await fallbackFor(request.url, cache);
    if (!fallback) throw error;
    return Response.redirect(`${fallback}#${request.url}`);
  }
};

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith(own) && name !== store) await caches.delete(name);
  await clients.claim();
})()));
addEventListener("message", (event) => {
  event.waitUntil((async () => keep(await fetch(event.source.url, { cache: "force-cache" }), event.data))());
});
addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(registration.scope)) event.respondWith(answer(event));
});
