import { parseCsv } from "./parse-csv.ts";
import { addFact, fillTable, type Table } from "./table.ts";

/**
 * A table from CSV. Lines `# key: value` before it tell of the race (`# date: 2026-02-21`); other lines with `#`
 * there are passed over.
 *
 * @param path put in front of the message
 * @param skip headers of columns to leave out
 * @throws Error `path: line 7: …: expected …, got …`
 */
export function csvTable(text: string, path: string, skip: readonly string[] = []): Table {
  const { remarks, records } = parseCsv(text, path);
  const table: Table = { path, facts: new Map(), rows: [], columns: new Set(), headers: new Set() };
  for (const { line, text: remark } of remarks) {
    // A sentence with a colon in it is no key.
    const [, key, value] = /^([\p{L}-]+(?: [\p{L}-]+)?)\s*:\s*(.*)$/u.exec(remark) ?? [];
    if (key === undefined || value === undefined) continue;
    addFact(table, key, { text: value, where: `line ${line}: ${key}` });
  }
  fillTable(
    table,
    records.map(({ line, cells }) => ({ where: `line ${line}`, cells })),
    skip,
  );
  return table;
}
