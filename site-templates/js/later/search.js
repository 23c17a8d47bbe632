// The search: asks the server which words stand on which pages, and what those pages are called. From a disk, where
// nothing can be asked for, it goes through the titles of the list on its page.
const startSearch = (form) => {
  const words = form.dataset;
  const field = form.q;
  const [status, meant, kinds, results, more] = ["status", "meant", "kinds", "results", "more"]
    .map((part) => byId("search-" + part));
  const list = byId("_all-pages");
  const titles = all("#_all-pages .unit-list a");
  const [first, most] = [10, 30];
  // What a word says about a page by its place, and how much of a title it is: see SearchIndex.Place.
  const worth = [8, 8, 8, 8, 8, 6, 3, 1];
  const share = [1, 1 / 2, 1 / 3, 1 / 5, 1 / 9, 0, 0, 0];
  let chosen = "";
  let hits = [];
  let asking = [];
  let index = {};
  let titlesOnly;
  let latest = 0;
  let pause;

  // The words of the site that begin as a word does, each with the steps from one of its places to the next.
  const wordsLike = async (folded) => {
    if (titlesOnly) return titles.flatMap((link, number) =>
      wordsOf(link.parentNode.textContent).map((word) => [word, [number << 3 | 2]]));
    index = await load(words.index + "index");
    const start = folded.replace(/[^a-z0-9]/gu, "-");
    const longest = index.words.filter((name) => start.startsWith(name)).pop();
    const needed = index.words.filter((name) => name === longest || name.startsWith(start));
    const shards = await Promise.all(needed.map((name) => load(`${words.index}words/${name}`)));
    return shards.flatMap((shard) => Object.entries(shard));
  };
  // Marks that were typed count; marks that weren't may be anything.
  const agreement = (typed, word) => {
    const [own, others] = [toneLast(typed), toneLast(word)];
    return own === others ? 1 : RegExp([...own].join(".*")).test(others) ? 0.5 : 0.05;
  };
  // Words with one letter wrong, missing or too many, or two exchanged.
  const slips = (word) => RegExp(`^(${[...word].map((letter, place) => {
    const [before, after] = [word.slice(0, place), word.slice(place + 1)];
    return `${before}.?${after}|${before}.${letter}${after}|${before}${after[0]}${letter}${after.slice(1)}`;
  }).join("|")})$`);
  const scoresOf = () => Object.assign(new Map(), { said: new Map() });
  // Notes the pages that words lead to, each as far as it is like what was typed.
  const score = (scores, known, likeness) => {
    for (const other of known) {
      const like = likeness(other);
      let place = 0;
      if (like) for (const step of other.steps) {
        place += step;
        const page = place >> 3;
        scores.set(page, Math.max(scores.get(page) ?? 0, like * worth[place & 7]));
        scores.said.set(page, Math.max(scores.said.get(page) ?? 0, like * share[place & 7]));
      }
    }
    return scores;
  };
  const knownLike = async (start) =>
    (await wordsLike(start)).map(([word, steps]) => ({ word, folded: fold(word), steps }));
  const likenessTo = (typed, start) => (word) => typed === start ? 1 : agreement(typed, word);
  // The pages with a word, and how much it says about them.
  const pagesWith = async (typed, place, { length }) => {
    const start = fold(typed);
    // Before others a single letter is a word, as in “quý I năm 2026”: it begins half of all words.
    const isWord = !start[1] && place < length - 1;
    const known = await knownLike(start);
    const like = likenessTo(typed, start);
    // Where the word itself stands somewhere, words that only begin with it say little: “ho” isn’t “hộ chiếu”.
    const isThere = known.some(({ folded }) => folded === start);
    const scores = score(scoresOf(), known, ({ word, folded }) => like(word) * (folded === start ? 1
      : isWord || !folded.startsWith(start) ? 0 : /^e?s$/.test(folded.slice(start.length)) ? 0.9 : isThere ? 0.2 : 0.6));
    if (!scores.size && start[2]) {
      const swapped = start[0] + start[2] + start[1];
      const others = known.concat(await knownLike(start[3] ? start : swapped));
      // Of three letters nearly all words are a slip away: only two that were exchanged count.
      const isSlip = start[3] ? slips(start) : RegExp(`^(${swapped}|${start[1]}${start[0]}${start[2]})$`);
      score(scores, others, ({ folded }) => isSlip.test(folded) && 0.3);
      scores.meant = others.filter(({ folded }) => isSlip.test(folded));
    }
    return scores;
  };
  // Words that belong together are one word of the index, too – names, and what editors say means the same – and so
  // are names that only an apostrophe tells from other words: K’Ho.
  const wholesOf = async (typed, named) => {
    const runs = typed.flatMap((_, start) => [1, 2, 3, 4, 5, 6].map((length) => [start, start + length]))
      .filter(([start, end]) => end <= typed.length)
      .map(([start, end]) => ({ start, end, word: (end - start > 1 ? typed : named).slice(start, end).join("") }))
      .filter(({ start, end, word }) => end - start > 1 || word !== typed[start]);
    return (await Promise.all(runs.map(async (run) => {
      const folded = fold(run.word);
      const like = likenessTo(run.word, folded);
      const pages = score(scoresOf(), await knownLike(folded), (other) =>
        other.folded === folded && like(other.word) > 0.5);
      return { ...run, pages };
    }))).filter(({ pages }) => pages.size);
  };
  const kindOf = (number) => index.kinds.filter(([, start]) => start <= number).pop()[0];
  // What a page is called, where it is, what it is, what it says; a commune's main figure, too.
  const pageAt = async (number) => titlesOnly
    ? [titles[number].textContent, titles[number].getAttribute("href"), "", ""]
    : (await load(`${words.index}pages/${number >> 3}`))[number & 7];
  const find = async (typed, named) => {
    const run = latest;
    const [wholes, ...found] = await Promise.all([wholesOf(typed, named), ...typed.map(pagesWith)]);
    // A word that no page has may be part of a name, or several words: “ve neid”, “matkhau”.
    const lost = found.findIndex((pages) => !pages.size);
    if (lost + 1 && !titlesOnly) {
      const better = await (await import("./mended.js")).default(typed, lost, wholes, knownLike, slips, find);
      if (better) return better;
    }
    // Who types on wants other pages: those of half a word aren't fetched.
    if (run !== latest) return { hits: [] };
    const folded = typed.map(fold);
    const saidOf = (phrases) => phrases.split(";").map((phrase) => wordsOf(phrase).map(fold))
      .filter((phrase) => ` ${folded.join(" ")} `.includes(` ${phrase.join(" ")} `)).flat();
    const asksHow = saidOf(words.how)[0];
    // Words that only ask need not stand on a page, unless nothing else was typed.
    const asks = saidOf(words.asks);
    const isAll = folded.every((word) => asks.includes(word));
    const isNeeded = folded.map((word) => isAll || !asks.includes(word));
    // Rare words say more.
    const weights = found.map((pages, place) => (isNeeded[place] ? 1 : 0.2) / Math.log2(2 + pages.size));
    const all = weights.reduce((sum, weight) => sum + weight);
    const numbers = new Set([...found, ...wholes.map(({ pages }) => pages)].flatMap((pages) => [...pages.keys()]));
    const known = [...numbers].map((number) => {
      const scores = found.map((pages) => pages.get(number) ?? 0);
      const together = folded.map(() => false);
      for (const { start, end, pages } of wholes) if (pages.has(number)) for (let place = start; place < end; place += 1) {
        scores[place] = Math.max(scores[place], pages.get(number));
        together[place] = true;
      }
      const mean = scores.reduce((sum, score, place) => sum + score * weights[place], 0) / all;
      // A word that is hardly there counts more than one that is there twice.
      const least = Math.min(...scores.filter(Boolean));
      // Titles that say little else count more.
      const said = 1 + Math.min(1, [...found, ...wholes.map(({ pages }) => pages)]
        .reduce((sum, pages) => sum + (pages.said.get(number) ?? 0), 0));
      const own = mean * Math.sqrt(least) * said * (1 + 0.3 * together.filter(Boolean).length / folded.length);
      const kind = kindOf(number);
      // Guidance says how; it comes first for who asks just that. A list comes before one of what it lists.
      const help = kind === words.lists ? 1.4 : kind !== words.help ? 1 : asksHow ? 20 : 1.6;
      return {
        number, kind, own, mean, score: own * help,
        isTogether: together.every((is, place) => is || !isNeeded[place]),
        isWhole: scores.every((score, place) => score || !isNeeded[place]),
        part: scores.filter(Boolean).length / folded.length,
      };
    }).sort((one, other) => other.score - one.score || one.number - other.number);
    // Where pages say the words together, those with one here and one there aren't meant, but in a title.
    const isTogether = known.some((hit) => hit.isTogether);
    const isName = named.join() !== typed.join();
    const whole = known.filter((hit) => hit.isWhole && (!isTogether || hit.isTogether || !isName && hit.mean > 4));
    // Of many pages those that only touch on it are left out; with some of the words only, all but the nearest.
    const best = Math.max(...whole.map(({ own }) => own));
    const hits = whole[0] ? whole.filter(({ own }, place) => place < first || own > best / 30).slice(0, most)
      : known.filter(({ part }) => part >= (folded[2] ? 2 / 3 : 1 / 2)).slice(0, first / 2);
    // Titles that say it in one piece come first, of the nearest.
    const nearest = hits.splice(0, first);
    await Promise.all(nearest.map(async (hit) => {
      const [title] = [(await pageAt(hit.number))[0]].flat();
      const place = ` ${wordsOf(title).map(fold).join(" ")}`.indexOf(" " + folded.join(" "));
      if (place >= 0) hit.score *= place ? 1.5 : 2;
    }));
    hits.unshift(...nearest.sort((one, other) => other.score - one.score));
    return {
      hits,
      said: whole[0] ? words[whole.length > hits.length ? "nearest" : "found"] : hits[0] ? words.some : words.nothing,
      meant: whole[0] && found.some((pages) => pages.meant?.[0])
        && folded.map((word, place) => meantOn(hits[0].number, found[place].meant) ?? word).join(" "),
    };
  };
  // Of the words that may have been meant, the one that stands on a page.
  const meantOn = (number, words) => words?.find(({ steps }) => {
    let place = 0;
    return steps.some((step) => (place += step) >> 3 === number);
  })?.folded;
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
  // An entry of the list of results. What is in another language than the page says so.
  const itemOf = ([title, href, kind, summary, value, sentence]) => {
    const item = document.createElement("li");
    const put = (name, worded, properties) => {
      const [textContent, lang = document.documentElement.lang] = [worded].flat();
      if (textContent) mark(add(item, name, { textContent, lang, ...properties }), asking);
    };
    put("a", title, { href: titlesOnly ? href : words.root + href });
    for (const textContent of [kind, value]) {
      item.append(" ");
      if (textContent) add(item, "span", { textContent, className: "meta" });
    }
    for (const worded of [sentence, summary]) if (worded) put("p", worded);
    return item;
  };
  // One button for each kind of page that was found; pressed, it shows that kind alone.
  const showKinds = () => {
    const names = [...new Set(hits.map(({ kind }) => kind))].filter(Boolean);
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
  };
  const show = async (count) => {
    const run = latest;
    const own = hits.filter(({ kind }) => !chosen || kind === chosen);
    const pages = await Promise.all(own.slice(0, count).map(({ number }) => pageAt(number)));
    if (run !== latest) return;
    results.replaceChildren(...pages.map(itemOf));
    results.hidden = !hits[0];
    if (list) list.hidden = hits[0];
    more.hidden = own.length <= count;
  };

  const search = async () => {
    const run = (latest += 1);
    // Codes are found with a space or a point in them: bd 03, T.05.
    const value = field.value.replace(/(^|\s)(bd|[td])[ .-]*(\d{1,2})(?!\S)/giu, (_, start, kind, number) =>
      start + kind + number.padStart(2, "0"));
    const typed = wordsOf(value);
    // The same with a letter for apostrophes: see AbbreviationFinder.swift.
    const named = wordsOf(value.normalize("NFC").replace(/(\p{L})['‘’ʻʼ](?=\p{L})/gu, "$1ʔ"));
    const answer = async () => typed[0] ? find(typed, named) : { hits: [], said: "" };
    titlesOnly = false;
    const { hits: found, said, meant: better } = await answer().catch(() => {
      // Words, or pages that they lead to, can't be had: without a network, from a disk. The list is there.
      if (run !== latest) return { hits: [] };
      titlesOnly = true;
      index = { kinds: [["", 0]] };
      return answer();
    });
    if (run !== latest) return;
    hits = found;
    asking = better ? wordsOf(better) : typed;
    await show(first);
    meant.replaceChildren();
    if (better) {
      meant.append(words.meant + " ");
      add(meant, "a", { href: `${form.action}?q=${encodeURIComponent(better)}`, textContent: better });
    }
    showKinds();
    status.textContent = `${titlesOnly ? words.titles : ""} ${hits.length || ""} ${said}`.trim();
    byId("_letters")?.classList.toggle("is-asked", said === words.nothing);
    setAsked("q", field.value.trim());
  };

  on(more, "click", () => show(results.children.length + 20));
  on(field, "input", () => {
    clearTimeout(pause);
    pause = setTimeout(search, 300);
  });
  on(form, "submit", (event) => {
    // From a disk only the search's own page has a list to go through.
    if (titlesOnly && !list) return;
    event.preventDefault();
    search();
  });
  // Arrows go from the field into the results and back.
  on(form.parentNode, "keydown", (event) => {
    const stops = [field, ...all("a", results)];
    const place = stops.indexOf(event.target);
    const next = stops[place + { ArrowDown: 1, ArrowUp: -1, Escape: -place || NaN }[event.key]];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });

  field.value ||= asked("q");
  if (field.value) search();
};
startSearch(byId("search"));
