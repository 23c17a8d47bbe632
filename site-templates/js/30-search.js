// Who is lost may mean what the address says. The search is a script of its own, js/later/search.js, which pages with a field
// name behind this one: most pages have none, and need not wait for it. It is no module, so that it comes from a disk, too.
//
// The last part of an address says the most: folders before it are the language's and the kind's. One that isn't UTF-8
// comes from elsewhere and says nothing.
const lostWords = () => {
  try {
    const parts = decodeURI(location.pathname).replace(/(index)?(\.html?)?\/*$/, "").split("/").filter(Boolean);
    return parts.pop()?.split(/[._-]/).join(" ").trim() ?? "";
  } catch {
    return "";
  }
};
if (byId("_lost")) byId("search-field").value = lostWords();
