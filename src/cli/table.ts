/** A column of a table; left-aligned unless said otherwise. */
export interface Column {
  title: string;
  align?: "left" | "right";
}

/**
 * Rows of text under their titles, aligned, two spaces between columns, no blanks at the ends of lines. Width is
 * counted in characters as one sees them, so that accents do not shift a column.
 */
export function formatTable(columns: readonly Column[], rows: readonly string[][]): string {
  const titles = columns.map(({ title }) => title);
  const lines = titles.some((title) => title !== "") ? [titles, ...rows] : rows;
  const widths = columns.map((_, c) => Math.max(0, ...lines.map((line) => width(line[c] ?? ""))));
  return lines
    .map((line) =>
      columns
        .map(({ align }, c) => pad(line[c] ?? "", widths[c]!, align ?? "left"))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function pad(text: string, wide: number, align: "left" | "right"): string {
  const blanks = " ".repeat(wide - width(text));
  return align === "left" ? text + blanks : blanks + text;
}

/** Characters one sees: a letter written as two code points, letter and accent, counts once. */
function width(text: string): number {
  return [...text.normalize("NFC").replace(/\p{M}/gu, "")].length;
}
