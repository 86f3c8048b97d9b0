import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCsv } from "../../src/history/parse-csv.ts";
import { checkProperty } from "../properties/check-property.ts";

const cells = (text: string) => parseCsv(text, "x.csv").records.map((record) => record.cells);

describe("parseCsv", () => {
  it.each([
    ["commas", "a,b\n1,2"],
    ["semicolons, with commas in cells", "a;b\n1;2"],
    ["tabs", "a\tb\n1\t2"],
    ["spaces around cells", " a , b \n 1,2 "],
    ["a byte-order mark and Windows line ends", "\uFEFFa,b\r\n1,2\r\n"],
    ["old Macintosh line ends", "a,b\r1,2\r"],
    ["quotes around every cell", '"a","b"\n"1", "2"\n'],
    ["empty lines and lines of empty cells", "\na,b\n\n,\n1,2\n\n"],
  ])("reads %s", (_, text) => {
    expect(cells(text)).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });
  it("keeps separators, doubled quotes and line breaks within quotes", () => {
    expect(cells('a,b\n"x, y","say ""hi"""\n"two\nlines",')).toEqual([
      ["a", "b"],
      ["x, y", 'say "hi"'],
      ["two\nlines", ""],
    ]);
  });
  it("takes the comma for a decimal comma where semicolons part the cells", () => {
    expect(cells("name;time\nA;7:56,67")[1]).toEqual(["A", "7:56,67"]);
  });
  it("leaves a quote in the middle of a cell alone", () => {
    expect(cells('a,b\nSven "K" Kramer,2')[1]).toEqual(['Sven "K" Kramer', "2"]);
  });
  it("tells the line of each record, line breaks in quotes counted", () => {
    const { records } = parseCsv('# x\n\na,b\n"1\n2",3\n4,5', "x.csv");
    expect(records.map(({ line }) => line)).toEqual([3, 4, 6]);
  });
  it("takes leading lines with # apart, also as a spreadsheet saves them", () => {
    const { remarks, records } = parseCsv('# date: 2026-02-21\n"# rink: Inzell",,\n#,a\n1,2', "x");
    expect(remarks).toEqual([
      { line: 1, text: "date: 2026-02-21" },
      { line: 2, text: "rink: Inzell" },
    ]);
    expect(records.map((record) => record.cells)).toEqual([
      ["#", "a"],
      ["1", "2"],
    ]);
  });
  it.each([
    ['a,b\n1,"2\n3', 'x.csv: line 2: expected a closing ", got the end of the text'],
    ['a,b\n1,"2"3\n', 'x.csv: line 2: expected a separator after the closing ", got "3"'],
  ])("refuses %j", (text, message) => {
    expect(() => parseCsv(text, "x.csv")).toThrow(new Error(message));
  });
  it("reads back whatever is written by the rules", async () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "é", ",", ";", '"', "\n", " ") });
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 });
    await checkProperty(table, 200, (rows) => {
      const text = rows
        .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join("\t"))
        .join("\n");
      const kept = rows.map((row) => row.map((one) => one.trim()));
      expect(cells(text)).toEqual(kept.filter((row) => row.some((one) => one !== "")));
    });
  });
});
