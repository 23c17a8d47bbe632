// On paper everything is unfolded: a reader can't open what is printed. Only long lists by theme are left as the reader
// has them: they would fill sheets that nobody asked for. Afterwards the page is as it was.
{
  let opened;
  on(window, "beforeprint", () => {
    opened = all("details:not([open],.commune .theme)");
    for (const details of opened) details.open = true;
  });
  on(window, "afterprint", () => {
    for (const details of opened) details.open = false;
  });
}
