// A folder opened from a disk has no server that knows that an address with a slash at its end means index.html.
if (location.protocol === "file:") {
  for (const element of all("a[href],form[action]")) {
    const name = element.href ? "href" : "action";
    const address = new URL(element[name]);
    if (address.protocol === "file:") element[name] = address.href.replace(/\/(?=$|[?#])/, "/index.html");
  }
}
