// The search: takes titles and addresses from the list from A to Z, and from the server which words stand on which pages.
const startSearch = (form, list, words) => {
  const field = form.q;
  const results = byId("search-results");
  const status = byId("search-status");
  const meant = byId("search-meant");
  const kinds = byId("search-kinds");
  const more = byId("search-more");
  const first = 10;
  let chosen = "";
  const pages = all(".unit-list li", list);
  let titlesOnly;
  let latest = 0;
  let pause;

  // The words of the site that begin as a word does, each with the steps from one of its places to the next.
  const wordsLike = async (folded) => {
    try {
      const names = await load(words.index + "index");
      const start = folded.replace(/[^a-z0-9]/gu, "-");
      const longest = names.filter((name) => start.startsWith(name)).pop();
      const needed = names.filter((name) => name === longest || name.startsWith(start));
      const shards = await Promise.all(needed.map((name) => load(`${words.index}words/${name}`)));
      return shards.flatMap((shard) => Object.entries(shard));
    } catch {
      titlesOnly = true;
      return pages.flatMap((page, number) => wordsOf(page.textContent).map((word) => [word, [number << 2]]));
    }
  };
  // Marks that were typed count; marks that weren't may be anything.
  const agreement = (typed, word) => {
    const [own, others] = [toneLast(typed), toneLast(word)];
    return own === others ? 1 : RegExp([...own].join(".*")).test(others) ? 0.8 : 0.05;
  };
  // Words with one letter wrong, missing or too many, or two exchanged.
  const slips = (word) => RegExp(`^(${[...word].map((letter, place) => {
    const [before, after] = [word.slice(0, place), word.slice(place + 1)];
    return `${before}.?${after}|${before}.${letter}${after}|${before}${after[0]}${letter}${after.slice(1)}`;
  }).join("|")})$`);
  // The pages with a word, and how much it says about them.
  const pagesWith = async (typed) => {
    const start = fold(typed);
    const known = (await wordsLike(start)).map(([word, steps]) => ({ word, folded: fold(word), steps }));
    const scores = new Map();
    const score = (likeness) => {
      for (const other of known) {
        const like = likeness(other);
        let place = 0;
        for (const step of other.steps) {
          place += step;
          const best = Math.max(scores.get(place >> 2) ?? 0, like * [8, 6, 3, 1][place & 3]);
          if (like) scores.set(place >> 2, best);
        }
      }
    };
    score(({ word, folded }) => folded.startsWith(start)
      && (folded === start ? 1 : 0.6) * (typed === start ? 1 : agreement(typed, word)));
    if (!scores.size && start[2]) {
      const swapped = start[0] + start[2] + start[1];
      known.push(...(await wordsLike(start[3] ? start : swapped)).map(([word, steps]) => ({ word, folded: fold(word), steps })));
      // Of three letters nearly all words are a slip away: only two that were exchanged count.
      const isSlip = start[3] ? slips(start) : RegExp(`^(${swapped}|${start[1]}${start[0]}${start[2]})$`);
      score(({ folded }) => isSlip.test(folded) && 0.3);
      scores.meant = known.filter(({ folded }) => isSlip.test(folded));
    }
    return scores;
  };
  // More for titles that say little else, and for those that say it in one piece.
  const closeness = (page, typed) => {
    const title = wordsOf(page.querySelector("a").textContent).map(fold);
    const said = title.filter((word) => typed.some((start) => word.startsWith(start)));
    return 1 + said.length / title.length + ` ${title.join(" ")}`.includes(" " + typed.join(" "));
  };
  const find = async (typed) => {
    const found = await Promise.all(typed.map(pagesWith));
    const folded = typed.map(fold);
    const hits = pages.map((page, number) => {
      const scores = found.map((pages) => pages.get(number) ?? 0);
      const sum = scores.reduce((sum, score) => sum + score, 0);
      // A word that is hardly there counts more than one that is there twice.
      const least = Math.min(...scores.filter(Boolean));
      // Who asks wants to know how; guidance says it.
      const help = kindOf(page) === words.help ? 1.6 : 1;
      return { page, number, isWhole: scores.every(Boolean), score: sum && sum * least * help * closeness(page, folded) };
    }).filter((hit) => hit.score).sort((one, other) => other.score - one.score);
    const whole = hits.filter((hit) => hit.isWhole);
    // Pages with some of the words only: the nearest, no hundreds.
    return {
      hits: whole[0] ? whole : hits.slice(0, first), said: whole[0] ? words.found : hits[0] ? words.some : words.nothing,
      meant: whole[0] && found.some((pages) => pages.meant?.[0])
        && folded.map((word, place) => meantOn(whole[0].number, found[place].meant) ?? word).join(" "),
    };
  };
  // Of the words that may have been meant, the one that stands on a page.
  const meantOn = (number, words) => words?.find(({ steps }) => {
    let place = 0;
    return steps.some((step) => (place += step) >> 2 === number);
  })?.folded;
  const kindOf = (page) => page.querySelector(".meta")?.textContent.replace(/ \S*\d\S*$/, "") ?? "";
  // Marks the words that were typed, at the beginnings of words.
  const mark = (element, typed) => {
    const starts = typed.map(fold);
    const text = element.textContent;
    element.textContent = "";
    for (const part of text.split(/([\p{L}\p{M}\p{N}]+)/u)) {
      const folded = part && fold(part.normalize("NFC").toLowerCase());
      const isAsked = starts.some((start) => folded.startsWith(start) && (start[1] || folded === start));
      if (isAsked) add(element, "mark", { textContent: part });
      else element.append(part);
    }
  };
  // One button for each kind of page that was found; pressed, it shows that kind alone.
  const showKinds = () => {
    const names = [...new Set([...results.children].map(kindOf))].filter(Boolean);
    if (!names.includes(chosen)) chosen = "";
    kinds.replaceChildren();
    if (names[1]) for (const textContent of names) {
      const button = add(kinds, "button", { type: "button", textContent, className: "copy" });
      button.setAttribute("aria-pressed", chosen === textContent);
      on(button, "click", () => {
        chosen = chosen === textContent ? "" : textContent;
        for (const other of kinds.children) other.setAttribute("aria-pressed", chosen === other.textContent);
        show(first);
      });
    }
    show(first);
  };
  const show = (count) => {
    let shown = 0;
    for (const item of results.children) {
      const isKind = !chosen || kindOf(item) === chosen;
      item.hidden = !isKind || ++shown > count;
    }
    more.hidden = shown <= count;
  };

  const summarize = async ({ number }, item) => {
    const size = +words.summaries;
    const summaries = await load(`${words.index}summaries/${Math.floor(number / size)}`);
    const [textContent, lang = document.documentElement.lang] = [summaries[number % size]].flat();
    if (textContent) add(item, "p", { textContent, lang });
  };
  const search = async () => {
    const run = (latest += 1);
    // Codes are found with a space or a point in them: bd 03, T.05.
    const typed = wordsOf(field.value.replace(/(^|\s)(bd|[td])[ .-]*(\d{1,2})(?!\S)/giu, (_, start, kind, number) =>
      start + kind + number.padStart(2, "0")));
    titlesOnly = false;
    const { hits, said, meant: better } = typed[0] ? await find(typed) : { hits: [], said: "" };
    if (run !== latest) return;
    results.replaceChildren(...hits.map(({ page }) => page.cloneNode(true)));
    results.hidden = !hits[0];
    list.hidden = hits[0];
    meant.replaceChildren();
    if (better) {
      meant.append(words.meant + " ");
      add(meant, "a", { href: `${form.action}?q=${encodeURIComponent(better)}`, textContent: better });
    }
    for (const link of all("a", results)) mark(link, better ? wordsOf(better) : typed);
    showKinds();
    hits.slice(0, 20).forEach((hit, place) => summarize(hit, results.children[place]).catch(() => {}));
    status.textContent = `${titlesOnly ? words.titles : ""} ${hits.length || ""} ${said}`.trim();
    setAsked("q", field.value.trim());
  };

  on(more, "click", () => show(Infinity));
  on(field, "input", () => {
    clearTimeout(pause);
    pause = setTimeout(search, 150);
  });
  on(form, "submit", (event) => {
    event.preventDefault();
    search();
  });
  // Arrows go from the field into the results and back.
  on(form.parentNode, "keydown", (event) => {
    const stops = [field, ...all("li:not([hidden]) a", results)];
    const place = stops.indexOf(event.target);
    const next = stops[place + { ArrowDown: 1, ArrowUp: -1, Escape: -place || NaN }[event.key]];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });

  field.value ||= asked("q");
  search();
};
// Who is lost may mean what the address says.
if (byId("_lost")) byId("search-field").value = decodeURI(location.pathname).split(/[/._-]|html?$/).join(" ").trim();
if (byId("_all-pages")) startSearch(byId("search"), byId("_all-pages"), byId("search").dataset);
// Elsewhere the search page is fetched when somebody begins to type, and answers where they are.
else if (byId("search")) on(byId("search").q, "input", async () => {
  const form = byId("search");
  const answer = await fetch(form.action);
  const whole = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const link of all("a[href]", whole)) link.href = new URL(link.getAttribute("href"), answer.url);
  const { dataset } = whole.getElementById("search");
  dataset.index = new URL(dataset.index, answer.url);
  const list = whole.getElementById("_all-pages");
  const parts = ["search-status", "search-meant", "search-kinds", "search-results", "search-more"];
  form.after(...parts.map((id) => whole.getElementById(id)));
  startSearch(form, list, dataset);
}, { once: true });
