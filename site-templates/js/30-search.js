// Who is lost may mean what the address says. The search is a script of its own, js/later/search.js, which pages with a field
// name behind this one: most pages have none, and need not wait for it. It is no module, so that it comes from a disk, too.
if (byId("_lost")) byId("search-field").value = decodeURI(location.pathname).split(/[/._-]|html?$/).join(" ").trim();
