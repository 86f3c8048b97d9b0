import { csvTable } from "./csv-table.ts";
import { jsonTable } from "./json-table.ts";
import type { Table } from "./table.ts";

/**
 * A table from the text of a file, CSV or JSON.
 *
 * @param path put in front of the message
 * @param facts what goes before what the table says of the race
 * @param skip headers of columns to leave out
 * @throws Error `path: line 7: …: expected …, got …`
 */
export function readTable(
  text: string,
  path: string,
  facts: Table["facts"],
  skip: readonly string[],
): Table {
  const isJson = /^\s*[[{]/.test(text);
  const table = isJson ? jsonTable(text, path, skip) : csvTable(text, path, skip);
  return { ...table, facts: new Map([...table.facts, ...facts]) };
}
