// A folder opened from a disk has no server that knows that an address with a slash at its end means index.html.
if (location.protocol === "file:") {
  const whole = (element, name) => {
    const address = new URL(element[name]);
    if (address.protocol === "file:" && address.pathname.endsWith("/")) {
      address.pathname += "index.html";
      element[name] = address.href;
    }
  };
  for (const link of document.querySelectorAll("a[href]")) whole(link, "href");
  for (const form of document.querySelectorAll("form[action]")) whole(form, "action");
}
