import { type Html, html } from "./html.ts";

/** A column; numbers stand to the right. */
export interface HtmlColumn {
  title: string;
  align?: "left" | "right";
}

/** A row of texts under the titles; the first is what the row is about. */
export interface HtmlRow {
  cells: readonly (string | number | Html | null)[];
  /** Whether it is the row that the report is about. */
  ours?: boolean;
}

/** A table with a caption, to scroll sideways where it is wider than the page. */
export function htmlTable(
  caption: string,
  columns: readonly HtmlColumn[],
  rows: readonly HtmlRow[],
): Html {
  const classOf = (k: number): Html =>
    columns[k]?.align === "right" ? html` class="number"` : html``;
  return html`<div class="wide"><table>
<caption>${caption}</caption>
<thead><tr>${columns.map(({ title }, k) => html`<th scope="col"${classOf(k)}>${title}</th>`)}</tr></thead>
<tbody>${rows.map(
    ({ cells, ours }) =>
      html`
<tr${ours ? html` class="ours"` : html``}>${cells.map((cell, k) =>
        k === 0
          ? html`<th scope="row"${classOf(k)}>${cell}</th>`
          : html`<td${classOf(k)}>${cell}</td>`,
      )}</tr>`,
  )}
</tbody></table></div>`;
}
