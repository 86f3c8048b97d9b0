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
  const at = (r: number, c: number) =>
    cells.find(({ dataset }) => Number(dataset.row) === r && Number(dataset.column) === c);
  const step = STEPS[event.key];
  const next =
    event.key === "Home"
      ? inRow[0]
      : event.key === "End"
        ? inRow.at(-1)
        : step && at(row + step[0], column + step[1]);
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
