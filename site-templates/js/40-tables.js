// Long tables can be sorted by each column and filtered; they are whole without this. A column whose heading has the
// class “number” or `data-number` is sorted by value; `data-value` of a cell and the day of a `time` in it go before its
// words. States, and whatever has no value, stay last. A table with `data-order` stays as it is.
{
  const words = byId("_main").dataset;
  const collator = new Intl.Collator("vi", { numeric: true });

  const keyOf = (cell, isNumber) => {
    if (cell.querySelector(".figure:not(.figure-reported)")) return;
    const given = cell.dataset.value ?? cell.querySelector("time")?.dateTime;
    const text = given ?? cell.textContent.trim();
    if (!isNumber) return text || undefined;
    const [decimal, group] = given ? ".," : words.marks;
    return text.replaceAll(group, "").replace(decimal, ".").replace("−", "-").match(/-?\d+(\.\d+)?/)?.[0];
  };
  const sortBy = (head, body, rows) => {
    const isNumber = head.matches(".number,[data-number]");
    const isDown = head.getAttribute("aria-sort") === "ascending";
    for (const other of head.parentNode.cells) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", isDown ? "descending" : "ascending");
    const keys = new Map(rows.map((row) => [row, keyOf(row.cells[head.cellIndex], isNumber)]));
    rows.sort((one, other) => {
      const [a, b] = [keys.get(one), keys.get(other)];
      if (!a || !b) return !a - !b;
      return (isNumber ? a - b : collator.compare(a, b)) * (isDown ? -1 : 1);
    });
    body.prepend(...rows);
  };
  const addFilter = (table, rows) => {
    const tool = add(table.parentNode, "div", { className: "table-filter" });
    const field = add(add(tool, "label", { textContent: words.filter + " " }), "input", { type: "search" });
    const status = add(tool, "p", { className: "meta", role: "status" });
    on(field, "input", () => {
      const typed = wordsOf(field.value).map(fold);
      for (const row of rows) {
        const text = " " + wordsOf(row.textContent).map(fold).join(" ");
        row.hidden = typed.some((word) => !text.includes(" " + word));
      }
      status.textContent = `${words.rows} ${rows.filter((row) => !row.hidden).length}/${rows.length}`;
    });
    table.before(tool);
  };

  whenShown((part) => all("main table:not([data-order],.sortable)", part).forEach((table) => {
    const body = table.tBodies[0];
    const rows = all("tr:not(.total)", body);
    if (!table.tHead || rows.length < 6 || all("[colspan],[rowspan]", table)[0]) return;
    table.classList.add("sortable");
    for (const head of table.tHead.rows[0].cells) {
      const content = [...head.childNodes];
      const button = add(head, "button", { type: "button" });
      button.append(...content);
      on(button, "click", () => sortBy(head, body, rows));
    }
    if (rows.length > 19 && !byId("_filter")) addFilter(table, rows);
  }));
}
