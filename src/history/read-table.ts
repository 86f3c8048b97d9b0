import { nearestName } from "../sim/nearest-name.ts";
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
  for (const header of skip) if (!table.headers.has(header)) refuseSkip(header, table);
  return { ...table, facts: new Map([...table.facts, ...facts]) };
}

function refuseSkip(header: string, { path, headers }: Table): never {
  const near = nearestName(header, [...headers]);
  const hint = near === null ? "" : ` (did you mean ${near}?)`;
  throw new Error(`${path}: --skip: expected a column of the table, got "${header}"${hint}`);
}
