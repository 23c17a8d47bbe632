// How texts are cut into words and folded: as SearchWords.swift and TextFold.swift do. Tests/search-folding.tsv holds
// both sides to it.
const wordsOf = (text) =>
  text.normalize("NFC").toLowerCase().replace(/['‘’ʻʼ]/g, "").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

// Letters that aren't a plain letter with a mark, each with what it folds to.
const plainLetters = new Map(
  "ẚa đd ðd ɖd ɗd øo ħh ıi ɨi ĸk ƙk ŀl łl ŉn ŋn ŧt ſs ƀb ɓb ƶz ʉu ɉj ɏy æae œoe ßss þth ĳij"
    .split(" ").map((pair) => [pair[0], pair.slice(1)]));

// A word without marks; it must be in lower case.
const fold = (word) =>
  word.normalize("NFD").replace(/[\u0300-\u036f]/g, "").normalize("NFC")
    .replace(/[^\0-\x7f]/g, (letter) => plainLetters.get(letter) ?? letter);

// A word with its tone at its end, wherever it was written: hoà and hòa alike.
const toneLast = (word) => {
  let tone = "";
  return word.normalize("NFD").replace(/[đðɖ]/g, "d\u0335")
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, (mark) => (tone = mark, "")) + tone;
};
