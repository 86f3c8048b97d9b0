import { parseJson } from "../sim/parse-json.ts";
import { columnOf } from "./column-headers.ts";
import { type JsonPath, jsonLines } from "./json-lines.ts";
import { pathText } from "./sheet-fault.ts";
import { addFact, fillTable, refuseColumn, type Table, type TableRow } from "./table.ts";

/** Keys under which the list of skaters may stand. */
const LISTS = ["skaters", "entries", "starters", "startList", "results", "ranking"];

/**
 * A table from JSON: a list of skaters, or an object with such a list (`skaters`) and what is known of the race beside
 * it. A skater is an object with the headers of a table as keys, or a list of cells.
 *
 * @param path put in front of the message
 * @param skip keys of skaters to leave out
 * @throws Error `path: line 7: skaters[3].time: expected …, got …`
 */
export function jsonTable(text: string, path: string, skip: readonly string[] = []): Table {
  const json = parseJson(text, path);
  const line = jsonLines(text);
  const at = (where: JsonPath) =>
    `line ${line(where)}${where.length > 0 ? `: ${pathText(where)}` : ""}`;
  const table: Table = { path, facts: new Map(), rows: [], columns: new Set(), headers: new Set() };
  const { list, way } = skatersOf(json, path);
  if (isObject(json)) {
    for (const [key, value] of Object.entries(json)) {
      if (key === way[0] || value === null) continue;
      const values = key.startsWith("source") && Array.isArray(value) ? value : [value];
      for (const one of values) {
        addFact(table, key, { text: textOf(one, path, at([key])), where: at([key]) });
      }
    }
  }
  if (list.every(Array.isArray)) {
    const records = list.map((cells, i) => ({
      where: at([...way, i]),
      cells: cells.map((cell, k) => textOf(cell, path, at([...way, i, k]))),
    }));
    fillTable(table, records, skip);
    return table;
  }
  list.forEach((skater, i) => {
    const where = [...way, i];
    if (!isObject(skater)) refuse(path, at(where), "a skater such as { name, country }", skater);
    table.rows.push(rowOf(skater, where, table, at, skip));
  });
  return table;
}

function skatersOf(json: unknown, path: string): { list: unknown[]; way: (string | number)[] } {
  if (Array.isArray(json) && json.length > 0) return { list: json, way: [] };
  const key = isObject(json) ? LISTS.find((name) => Array.isArray(json[name])) : undefined;
  const list = key === undefined ? [] : ((json as Record<string, unknown>)[key] as unknown[]);
  if (list.length > 0) return { list, way: [key!] };
  throw new Error(`${path}: expected a list of skaters, or an object with one (skaters), got none`);
}

function rowOf(
  skater: Record<string, unknown>,
  way: (string | number)[],
  table: Table,
  at: (where: JsonPath) => string,
  skip: readonly string[],
): TableRow {
  const row: TableRow = { where: at(way), cells: new Map() };
  for (const [key, value] of Object.entries(skater)) {
    table.headers.add(key);
    if (skip.includes(key)) continue;
    const where = at([...way, key]);
    const column = columnOf(key);
    if (column === null) refuseColumn(table.path, where, JSON.stringify(key));
    // A name that is said to be null belongs to a starter nobody has named.
    const text = value === null && column === "name" ? "?" : textOf(value, table.path, where);
    if (text === "") continue;
    row.cells.set(column, { text, where });
    table.columns.add(column);
  }
  return row;
}

/** A value as it would stand in a cell: `[3, 0, 1]` is "3-0-1". */
function textOf(value: unknown, path: string, where: string): string {
  if (value === null) return "";
  if (typeof value === "string") return value.trim();
  if (typeof value === "number" || typeof value === "boolean") return `${value}`;
  const isPlain = (part: unknown) => part === null || typeof part === "number";
  if (Array.isArray(value) && value.every(isPlain)) {
    return value.map((part) => part ?? "?").join("-");
  }
  return refuse(path, where, "a text or a number", value);
}

function refuse(path: string, where: string, expected: string, value: unknown): never {
  const got = Array.isArray(value)
    ? "a list"
    : isObject(value)
      ? "an object"
      : JSON.stringify(value);
  throw new Error(`${path}: ${where}: expected ${expected}, got ${got}`);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
