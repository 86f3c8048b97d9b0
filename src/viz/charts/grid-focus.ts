const STEPS: Record<string, readonly [number, number]> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/**
 * Moves the focus among marks that lie in rows and columns (`data-row`, `data-column`) with the arrow keys, Home and
 * End; one of them at a time is a tab stop, so that a table of two hundred cells is passed with one key.
 */
export function moveFocus(svg: SVGSVGElement, event: KeyboardEvent): void {
  const from = (event.target as SVGElement).dataset;
  if (from.row === undefined || from.column === undefined) return;
  const row = Number(from.row);
  const column = Number(from.column);
  const cells = [...svg.querySelectorAll<SVGElement>("[data-row][data-column]")];
  const inRow = cells.filter((cell) => Number(cell.dataset.row) === row);
  const step = STEPS[event.key];
  const next =
    event.key === "Home"
      ? inRow[0]
      : event.key === "End"
        ? inRow.at(-1)
        : step && nearest(cells, row, column, step);
  if (step || event.key === "Home" || event.key === "End") event.preventDefault();
  if (!next) return;
  keepOneStop(svg, next);
  next.focus();
}

/** Makes a mark the only tab stop of its kind. */
export function keepOneStop(svg: SVGSVGElement, stop: SVGElement): void {
  if (stop.dataset.row === undefined) return;
  for (const cell of svg.querySelectorAll<SVGElement>("[data-row][tabindex='0']"))
    cell.setAttribute("tabindex", "-1");
  stop.setAttribute("tabindex", "0");
}

/** The nearest mark that way: in the same column up and down, in the next column that has one to the sides. */
function nearest(
  cells: readonly SVGElement[],
  row: number,
  column: number,
  [down, right]: readonly [number, number],
): SVGElement | undefined {
  const ways = cells.map((cell) => {
    const rows = Number(cell.dataset.row) - row;
    const columns = Number(cell.dataset.column) - column;
    return {
      cell,
      along: down * rows + right * columns,
      aside: Math.abs(down === 0 ? rows : columns),
    };
  });
  const [best] = ways
    .filter(({ along, aside }) => along > 0 && (down === 0 || aside === 0))
    .sort((a, b) => a.along - b.along || a.aside - b.aside);
  return best?.cell;
}
