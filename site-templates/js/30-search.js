// The search: takes titles and addresses from the list from A to Z, and from a server which words stand on which pages.
{
  const form = document.getElementById("search");
  const list = document.getElementById("all-pages");
  if (form && list) startSearch(form, list, form.dataset);
}

function startSearch(form, list, words) {
  const field = form.elements.q;
  const status = document.getElementById("search-status");
  const results = document.getElementById("search-results");
  const hits = results.querySelector("ol");
  const more = results.querySelector("button");
  const entries = [...list.querySelectorAll("li")].filter((item) => !item.closest("nav"));
  const step = 20;
  const files = new Map();
  let titlesOnly = false;
  let order = [];
  let latest = 0;

  const get = async (name, unpack) => {
    if (location.protocol === "file:") throw name;
    const answer = await fetch(words.index + name + ".json", { cache: "no-cache" });
    if (!answer.ok) throw name;
    return unpack(await answer.json());
  };
  // A file that didn't come is asked for again at the next letter.
  const load = (name, unpack = (file) => file) => {
    if (!files.has(name)) {
      const file = get(name, unpack);
      file.catch(() => files.delete(name));
      files.set(name, file);
    }
    return files.get(name);
  };
  const known = (word, pages) => ({ word, folded: fold(word), pages });
  const unpack = (file) => Object.entries(file).map(([word, steps]) => {
    let page = 0;
    return known(word, steps.map((step) => (page += step)));
  });

  // The words of the site that begin as a word does.
  const vocabulary = async (folded) => {
    try {
      const start = folded.replace(/[^a-z0-9]/gu, "-");
      const names = (await load("index")).words;
      const longest = names.filter((name) => start.startsWith(name)).pop() ?? "";
      const needed = names.filter((name) => name === longest || name.startsWith(start));
      return (await Promise.all(needed.map((name) => load("words/" + name, unpack)))).flat();
    } catch {
      titlesOnly = true;
      return entries.flatMap((entry, page) => wordsOf(entry.textContent).map((word) => known(word, [page << 2])));
    }
  };

  const isWithin = (part, whole) => {
    let place = 0;
    for (const sign of whole) if (sign === part[place]) place += 1;
    return place === part.length;
  };
  // Marks that were typed count; marks that weren't may be anything.
  const likeness = (typed, other) => {
    if (!other.folded.startsWith(typed.folded)) return 0;
    const whole = other.folded === typed.folded ? 1 : 0.6;
    if (typed.folded === typed.word) return whole;
    const [own, others] = [toneLast(typed.word), toneLast(other.word)];
    return whole * (own === others ? 1 : isWithin(own, others) ? 0.8 : 0.3);
  };
  // One letter wrong, missing or too many, or two exchanged.
  const isSlip = (typed, other) => {
    let same = 0;
    while (same < typed.length && typed[same] === other[same]) same += 1;
    const rest = (word, skipped) => word.slice(same + skipped);
    return rest(typed, 1) === rest(other, 1) || rest(typed, 1) === rest(other, 0) || rest(typed, 0) === rest(other, 1)
      || (typed[same] === other[same + 1] && typed[same + 1] === other[same] && rest(typed, 2) === rest(other, 2));
  };
  const weights = [8, 6, 3, 1];
  const pagesWith = async (typed) => {
    const others = await vocabulary(typed.folded);
    const pages = new Map();
    const add = (other, likeness) => {
      for (const place of other.pages) {
        const score = weights[place & 3] * likeness;
        if (score > (pages.get(place >> 2) ?? 0)) pages.set(place >> 2, score);
      }
    };
    for (const other of others) add(other, likeness(typed, other));
    if (!pages.size && typed.folded.length > 3) {
      for (const other of others) if (isSlip(typed.folded, other.folded)) add(other, 0.3);
    }
    return pages;
  };
  // More for titles that say little else, and for those that say it in one piece.
  const closeness = (page, typed) => {
    const title = wordsOf(entries[page].querySelector("a").textContent).map(fold);
    const said = title.filter((word) => typed.some((other) => word.startsWith(other.folded))).length;
    const piece = [" ", ...title].join(" ").includes(["", ...typed.map((word) => word.folded)].join(" "));
    return 1 + said / title.length + (piece ? 1 : 0);
  };
  const find = async (typed) => {
    const found = await Promise.all(typed.map(pagesWith));
    const scored = entries.map((_, page) => ({ page, scores: found.map((pages) => pages.get(page) ?? 0) }));
    const whole = scored.filter(({ scores }) => scores.every((score) => score > 0));
    const chosen = whole.length ? whole : scored.filter(({ scores }) => scores.some((score) => score > 0));
    const ranked = chosen.map(({ page, scores }) => ({
      page, score: scores.reduce((sum, score) => sum + score) * closeness(page, typed),
    }));
    ranked.sort((one, other) => other.score - one.score || one.page - other.page);
    return { order: ranked.map(({ page }) => page), isPartial: !whole.length };
  };

  const summarize = async (page, item) => {
    try {
      const size = (await load("index")).summaries;
      const summary = (await load("summaries/" + Math.floor(page / size)))[page % size];
      const [language, text] = Array.isArray(summary) ? summary : ["", summary];
      if (!text) return;
      const line = item.appendChild(document.createElement("p"));
      line.textContent = text;
      if (language) line.lang = language;
    } catch { /* A result without a summary is still a result. */ }
  };
  const show = () => {
    for (const page of order.slice(hits.children.length, hits.children.length + step)) {
      summarize(page, hits.appendChild(entries[page].cloneNode(true)));
    }
    more.hidden = hits.children.length >= order.length;
  };
  const search = async () => {
    const run = (latest += 1);
    const text = field.value.trim();
    const typed = wordsOf(text).map((word) => known(word));
    titlesOnly = false;
    const found = typed.length ? await find(typed) : { order: [] };
    if (run !== latest) return;
    order = found.order;
    hits.replaceChildren();
    show();
    results.hidden = !order.length;
    list.hidden = order.length > 0;
    const count = order.length ? `${found.isPartial ? words.some : words.found} ${order.length}` : words.nothing;
    try {
      history.replaceState(null, "", text ? "?q=" + encodeURIComponent(text) : location.pathname);
    } catch { /* Some browsers keep the address of a file. */ }
    status.textContent = typed.length ? (titlesOnly ? words.titles + " " : "") + count : "";
  };

  let pause;
  field.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(search, 150);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(pause);
    search();
  });
  more.addEventListener("click", () => {
    const next = hits.children.length;
    show();
    hits.children[next].querySelector("a").focus();
  });
  // Arrows go from the field into the results and back.
  const move = (event) => {
    const stops = [field, ...hits.querySelectorAll("a")];
    const place = stops.indexOf(document.activeElement);
    const target = { ArrowDown: stops[place + 1], ArrowUp: stops[place - 1], Escape: place > 0 && field }[event.key];
    if (place < 0 || !target) return;
    event.preventDefault();
    target.focus();
  };
  form.addEventListener("keydown", move);
  results.addEventListener("keydown", move);

  field.value = new URLSearchParams(location.search).get("q") ?? field.value;
  if (field.value) search();
}
