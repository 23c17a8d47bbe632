// A part that an address leads to is opened: one that holds the place, or the only one of its section.
{
  const openPart = () => {
    const part = byId(location.hash.slice(1))?.closest("details,section");
    if (part) (part.querySelector(":scope>details:only-of-type") ?? part).open = true;
  };
  openPart();
  on(window, "hashchange", openPart);
}
