// A query with a word that no page has: a name that was written with a space and a slip in it, as in “ve neid”, or words
// that were written together, as in “matkhau”. It is fetched when such a word is met.
export default async (typed, lost, wholes, knownLike, slips, find) => {
  if (wholes.some(({ start, end }) => start <= lost && lost < end)) return;
  // What is found with other words in the place of some.
  const withParts = async (start, end, parts) => {
    const query = [...typed.slice(0, start), ...parts, ...typed.slice(end)];
    return { ...await find(query, query), meant: query.join(" ") };
  };
  for (const start of [lost - 1, lost]) {
    const joined = fold(typed.slice(Math.max(start, 0), start + 2).join(""));
    if (start < 0 || start + 1 === typed.length || !joined[4]) continue;
    const isSlip = slips(joined);
    const [near] = (await knownLike(joined)).filter(({ folded }) => isSlip.test(folded))
      .sort((one, other) => other.steps.length - one.steps.length);
    if (near) return withParts(start, start + 2, [near.folded]);
  }
  const isWord = async (part) => (await knownLike(fold(part))).some(({ folded }) => folded === fold(part));
  // The longest word at its beginning first.
  const parted = async (word) => {
    for (let place = word.length - 2; place > 1; place -= 1) {
      const [head, tail] = [word.slice(0, place), word.slice(place)];
      if (!await isWord(head)) continue;
      const rest = await isWord(tail) ? [tail] : await parted(tail);
      if (rest) return [head, ...rest];
    }
  };
  const parts = typed[lost][5] && await parted(typed[lost]);
  return parts && withParts(lost, lost + 1, parts);
};
