import { select } from "d3";
import type { TableTwin } from "./chart.ts";

/** Writes a table into an element, in place of what stood there: head, and one row head per row. */
export function renderTable(
  into: HTMLElement,
  { caption, columns, rows }: TableTwin,
  locale: string,
): void {
  into.replaceChildren();
  const table = select(into).append("table");
  table.append("caption").text(caption);
  const head = table.append("thead").append("tr");
  for (const column of columns) head.append("th").attr("scope", "col").text(column);
  const body = table.append("tbody");
  for (const row of rows) {
    const line = body.append("tr");
    row.forEach((cell, k) => {
      const part = k === 0 ? line.append("th").attr("scope", "row") : line.append("td");
      part.text(cell === null ? "–" : typeof cell === "number" ? numeral(cell, locale) : cell);
      if (typeof cell === "number") part.attr("class", "number");
    });
  }
}

/** As it is, with the decimal sign of the language. */
const numeral = (value: number, locale: string): string => formatOf(locale).format(value);

/** To make one takes longer than to use it hundreds of times. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: string): Intl.NumberFormat {
  const known = formats.get(locale);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 20 });
  formats.set(locale, made);
  return made;
}
