// Maps: one stop for the keyboard, from which arrows lead on; the name of a place stands below before a finger opens its
// page. Without this every place is a stop of its own.
whenShown((part) => all("svg.cm", part).forEach((map) => {
  const cells = all("a", map);
  const line = document.createElement("p");
  // Shows beside the pointer, too; only there, since text browsers take titles for that of the page.
  const hint = document.createElementNS(map.namespaceURI, "title");
  let current = cells[0];
  let touched;
  const show = (cell) => {
    current.setAttribute("tabindex", -1);
    current = cell;
    cell.setAttribute("tabindex", 0);
    line.replaceChildren();
    hint.textContent = cell.getAttribute("aria-label");
    cell.prepend(hint);
    add(line, "a", { href: cell.href.baseVal, textContent: hint.textContent });
  };
  const middleOf = (cell) => {
    const { x, y, width, height } = cell.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  };
  const ways = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
  // The nearest place in a direction; those aside of it are farther away than they are.
  const nextTo = ([right, down]) => {
    const [x, y] = middleOf(current);
    const steps = cells.map((cell) => {
      const [otherX, otherY] = middleOf(cell);
      const ahead = (otherX - x) * right + (otherY - y) * down;
      const aside = Math.abs((otherX - x) * down) + Math.abs((otherY - y) * right);
      return { cell, way: ahead > 2 && aside <= 2 * ahead ? ahead + 2 * aside : Infinity };
    });
    return steps.reduce((one, other) => (other.way < one.way ? other : one));
  };
  if (!current) return;
  for (const cell of cells) cell.setAttribute("tabindex", -1);
  current.setAttribute("tabindex", 0);
  line.className = "map-name";
  map.after(line);
  on(map, "focusin", ({ target }) => show(target.closest("a")));
  on(map, "pointerover", ({ target }) => target.closest("a") && show(target.closest("a")));
  on(map, "keydown", (event) => {
    if (!ways[event.key]) return;
    event.preventDefault();
    const { cell, way } = nextTo(ways[event.key]);
    if (way < Infinity) cell.focus();
  });
  on(map, "click", (event) => {
    const cell = event.target.closest("a");
    if (!cell || event.pointerType !== "touch" || touched === cell) return;
    event.preventDefault();
    touched = cell;
    show(cell);
  });
}));
