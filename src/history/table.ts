import { nearestName } from "../sim/nearest-name.ts";
import {
  type Column,
  columnOf,
  type Fact,
  factOf,
  knownFacts,
  knownHeaders,
} from "./column-headers.ts";

/** Something written in a table, and where. */
export interface Cell {
  text: string;
  /** `line 7: time`, fit to stand in front of a message. */
  where: string;
}

export interface TableRow {
  /** `line 7` */
  where: string;
  /** Without the empty ones. */
  cells: Map<Column, Cell>;
}

/** A list of skaters as somebody wrote it down. */
export interface Table {
  path: string;
  /** What it says of the race; `source` may stand several times. */
  facts: Map<Fact, Cell[]>;
  rows: TableRow[];
  columns: Set<Column>;
  /** As written, with those left out. */
  headers: Set<string>;
}

/** One record of a table before its columns are known. */
export interface RawRecord {
  /** `line 7` */
  where: string;
  cells: string[];
}

/** @throws Error `path: line 7: time: expected …, got "8:12,4x"` */
export function refuseCell(path: string, cell: Cell, expected: string): never {
  const got = cell.text === "" ? "nothing" : JSON.stringify(cell.text);
  throw new Error(`${path}: ${cell.where}: expected ${expected}, got ${got}`);
}

/** Adds what a line `key: value` or a key beside the list says of the race. @throws Error for an unknown key */
export function addFact(table: Table, key: string, cell: Cell): void {
  const fact = factOf(key);
  if (fact === null) {
    const near = nearestName(key, knownFacts.split(", "));
    const hint = near === null ? "" : ` (did you mean ${near}?)`;
    throw new Error(
      `${table.path}: ${cell.where}: expected one of ${knownFacts}, got ${JSON.stringify(key)}${hint}`,
    );
  }
  const before = table.facts.get(fact) ?? [];
  if (before.length > 0 && fact !== "source") refuseCell(table.path, cell, `${fact} once`);
  table.facts.set(fact, [...before, cell]);
}

/**
 * Fills a table from records. Without a header, columns are told by what stands in them: helmet numbers, codes of
 * countries, names; then there can be no other.
 *
 * @param skip headers of columns to leave out
 * @throws Error where the meaning of a column cannot be told
 */
export function fillTable(
  table: Table,
  records: readonly RawRecord[],
  skip: readonly string[],
): void {
  const [first, ...others] = records;
  if (first === undefined) throw new Error(`${table.path}: expected skaters, got none`);
  const hasHeader = first.cells.some((cell) => columnOf(cell) !== null);
  if (hasHeader) for (const cell of first.cells) table.headers.add(cell);
  const columns = hasHeader
    ? headerColumns(table.path, first, skip)
    : guessedColumns(table.path, records);
  for (const record of hasHeader ? others : records) addRow(table, record, columns);
  if (table.rows.length === 0) throw new Error(`${table.path}: expected skaters, got none`);
}

function addRow(
  table: Table,
  { where, cells }: RawRecord,
  columns: readonly (Column | null)[],
): void {
  const tooMany = cells.slice(columns.length).filter((cell) => cell !== "");
  if (tooMany.length > 0) {
    throw new Error(
      `${table.path}: ${where}: expected ${columns.length} cells as in the first line, got ${cells.length} (a comma inside a cell needs quotes around the cell)`,
    );
  }
  const row: TableRow = { where, cells: new Map() };
  cells.forEach((text, i) => {
    const column = columns[i] ?? null;
    if (column === null || text === "") return;
    row.cells.set(column, { text, where: `${where}: ${column}` });
    table.columns.add(column);
  });
  table.rows.push(row);
}

function headerColumns(
  path: string,
  { where, cells }: RawRecord,
  skip: readonly string[],
): (Column | null)[] {
  const seen = new Map<Column, string>();
  return cells.map((header) => {
    if (skip.includes(header) || header === "") return null;
    const column = columnOf(header);
    if (column === null) refuseColumn(path, where, JSON.stringify(header));
    const before = seen.get(column);
    if (before !== undefined) {
      throw new Error(
        `${path}: ${where}: expected one column for ${column}, got ${JSON.stringify(before)} and ${JSON.stringify(header)}`,
      );
    }
    seen.set(column, header);
    return column;
  });
}

/** @throws Error with all headers that are known */
export function refuseColumn(path: string, where: string, got: string): never {
  throw new Error(
    `${path}: ${where}: expected known headers, got ${got} (known: ${knownHeaders}; --skip leaves a column out)`,
  );
}

/** Columns of a start list without a header: names, and at most one each of helmet numbers and countries. */
function guessedColumns(path: string, records: readonly RawRecord[]): Column[] {
  const width = Math.max(...records.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, i): Column => {
    const cells = records.map(({ cells }) => cells[i] ?? "").filter((cell) => cell !== "");
    if (cells.every((cell) => /^\d+$/.test(cell))) return "helmet";
    return cells.every((cell) => /^[A-Za-z]{3}$/.test(cell)) ? "country" : "name";
  });
  const isStartList = columns.includes("name") && new Set(columns).size === columns.length;
  if (!isStartList) {
    const got = records[0]!.cells.map((cell) => JSON.stringify(cell)).join(", ");
    refuseColumn(path, records[0]!.where, got);
  }
  return columns;
}
