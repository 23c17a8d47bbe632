// On paper everything is unfolded: a reader can't open what is printed. Afterwards the page is as it was.
{
  let opened;
  on(window, "beforeprint", () => {
    opened = all("details:not([open])");
    for (const details of opened) details.open = true;
  });
  on(window, "afterprint", () => {
    for (const details of opened) details.open = false;
  });
}
