// The tasks in one state, of one agency, or with some words: one bar for all tables, its choice kept in the address.
const filterTasks = (form) => {
  const sections = all("main section");
  const { rows: words } = byId("_main").dataset;
  const { state, agency, q } = form.elements;
  const choose = () => {
    const typed = wordsOf(q.value).map(fold);
    let [shown, count] = [0, 0];
    for (const section of sections) {
      const rows = all("tbody tr", section);
      const isState = !state.value || byId(state.value).parentNode === section;
      for (const row of rows) {
        const text = " " + wordsOf(row.textContent).map(fold).join(" ");
        row.hidden = !isState || agency.value && !row.dataset.agencies.split(" ").includes(agency.value)
          || typed.some((word) => !text.includes(" " + word));
      }
      const open = rows.filter((row) => !row.hidden).length;
      section.hidden = !open;
      // What was asked for is shown.
      if (state.value || agency.value || typed[0]) for (const part of all("details", section)) part.open = true;
      shown += open;
      count += rows.length;
    }
    form.querySelector("p").textContent = `${words} ${shown}/${count}`;
  };
  for (const field of [state, agency, q]) field.value = asked(field.name);
  form.hidden = false;
  choose();
  on(form, "input", () => {
    choose();
    const chosen = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
    history.replaceState(null, "", `${chosen}` ? `?${chosen}` : location.pathname);
  });
  on(form, "submit", (event) => event.preventDefault());
};
if (byId("_filter")) filterTasks(byId("_filter"));
