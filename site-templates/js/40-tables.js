// Long tables can be sorted by each column and filtered; they are whole without this. A column whose heading has the
// class “number” is sorted by value; `data-value` of a cell and the day of a `time` in it go before its words.
// States, and whatever has no value, stay last.
{
  const words = document.getElementById("main").dataset;
  const collator = new Intl.Collator("vi", { numeric: true });

  const keyOf = (cell, isNumber) => {
    if (cell.querySelector(".figure:not(.figure-reported)")) return;
    const given = cell.dataset.value ?? cell.querySelector("time")?.dateTime;
    const text = given ?? cell.textContent.trim();
    if (!isNumber) return text || undefined;
    const [decimal, group] = given ? ".," : words.marks;
    const number = text.replaceAll(group, "").replace(decimal, ".").replace("−", "-").match(/-?\d+(\.\d+)?/);
    return number ? +number[0] : undefined;
  };

  const sortBy = (head, column, body, rows) => {
    const isNumber = head.classList.contains("number");
    const isDown = head.getAttribute("aria-sort") === "ascending";
    for (const other of head.parentNode.cells) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", isDown ? "descending" : "ascending");
    const keys = new Map(rows.map((row) => [row, keyOf(row.cells[column], isNumber)]));
    rows.sort((one, other) => {
      const [a, b] = [keys.get(one), keys.get(other)];
      if (a === undefined || b === undefined) return (a === undefined) - (b === undefined);
      return (isNumber ? a - b : collator.compare(a, b)) * (isDown ? -1 : 1);
    });
    body.prepend(...rows);
  };

  const addFilter = (table, rows) => {
    const add = (parent, name, properties) =>
      parent.appendChild(Object.assign(document.createElement(name), properties));
    const tool = add(table.parentNode, "div", { className: "table-filter" });
    const field = add(add(tool, "label", { textContent: words.filter + " " }), "input", { type: "search" });
    const status = add(tool, "p", { className: "meta", role: "status" });
    const texts = new Map();
    field.addEventListener("input", () => {
      const typed = wordsOf(field.value).map(fold);
      for (const row of rows) {
        if (!texts.has(row)) texts.set(row, ["", ...wordsOf(row.textContent).map(fold)].join(" "));
        row.hidden = typed.some((word) => !texts.get(row).includes(" " + word));
      }
      status.textContent = `${words.rows} ${rows.filter((row) => !row.hidden).length}/${rows.length}`;
    });
    table.before(tool);
  };

  for (const table of document.querySelectorAll("main table")) {
    const [body, ...others] = table.tBodies;
    if (!table.tHead || others.length || table.querySelector("[colspan],[rowspan]")) continue;
    const rows = [...body.rows].filter((row) => !row.classList.contains("total"));
    if (rows.length < 6) continue;
    table.classList.add("sortable");
    for (const [column, head] of [...table.tHead.rows[0].cells].entries()) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      button.addEventListener("click", () => sortBy(head, column, body, rows));
      head.append(button);
    }
    if (rows.length > 19) addFilter(table, rows);
  }
}
