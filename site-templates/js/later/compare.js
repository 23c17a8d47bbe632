// The comparison, which its page alone fetches: adds a column for each commune that is chosen; the choice is in the address.
const startComparison = (form, table, words) => {
  const status = byId("compare-status");
  const rows = all("#communes tr[id]");
  const wanted = asked("with").split(",");
  let latest = 0;

  const choices = [0, 1, 2, 3].map((place) => {
    const choice = add(add(form, "label", { textContent: `${words.choice} ${place + 1}` }), "select");
    choice.add(new Option(words.nobody, ""));
    for (const row of rows) choice.add(new Option(row.cells[0].textContent, row.id, false, row.id === wanted[place]));
    return choice;
  });
  const addColumn = ({ name, figures }) => {
    add(table.tHead.rows[0], "th", { scope: "col", className: "number", textContent: name });
    for (const row of all("[data-code]", table)) {
      const [text, state, rank, share] = figures[row.dataset.code];
      const cell = add(row, "td", { className: "number" });
      cell.dataset.label = name;
      add(cell, "span", { className: "figure figure-" + state, textContent: text });
      if (share + 1) add(cell, "meter", { max: 100, value: share, ariaHidden: true });
      if (rank) add(cell, "span", { className: "meta", textContent: `${words.rank} ${rank}` });
    }
  };
  const show = async () => {
    const run = (latest += 1);
    const chosen = [...new Set(choices.map((choice) => choice.value))].filter(Boolean);
    const communes = await Promise.all(chosen.map((slug) => load(words.files + slug))).catch(() => {});
    if (run !== latest) return;
    for (const row of table.rows) while (row.cells[3]) row.deleteCell(3);
    communes?.forEach(addColumn);
    for (const head of all(".theme th", table)) head.colSpan = table.tHead.rows[0].cells.length;
    status.textContent = !communes ? words.failed
      : chosen[0] ? `${words.done} ${communes.map(({ name }) => name).join(", ")}.` : "";
    setAsked("with", chosen.join());
  };

  on(form, "change", show);
  form.hidden = false;
  show();
};
startComparison(byId("_compare"), byId("compared"), byId("_compare").dataset);
