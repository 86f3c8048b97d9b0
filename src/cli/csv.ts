import type { Chance } from "../odds/intervals.ts";

/** Comma-separated values: titles, then a line per row; every row has the columns of the first. */
export function formatCsv(rows: readonly Record<string, string | number>[]): string {
  const titles = Object.keys(rows[0] ?? {});
  return [titles, ...rows.map((row) => titles.map((title) => row[title] ?? ""))]
    .map((row) => row.map(quote).join(","))
    .join("\n");
}

/** A chance in three columns, fractions 0 to 1; empty where there is none. */
export const chanceColumns = (
  title: string,
  value: Chance | null,
): Record<string, string | number> => ({
  [title]: value?.p ?? "",
  [`${title}Low`]: value?.low ?? "",
  [`${title}High`]: value?.high ?? "",
});

const quote = (value: string | number): string =>
  typeof value === "string" && /[",\r\n]/.test(value)
    ? `"${value.replaceAll('"', '""')}"`
    : String(value);
