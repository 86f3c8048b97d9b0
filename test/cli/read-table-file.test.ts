import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readTableFile } from "../../src/cli/read-table-file.ts";

const folder = mkdtempSync(join(tmpdir(), "table-"));
const file = (bytes: Uint8Array): string => {
  const path = join(folder, "table.csv");
  writeFileSync(path, bytes);
  return path;
};

describe("readTableFile", () => {
  it.each([
    ["UTF-8", Buffer.from("Jílek")],
    ["UTF-16 as spreadsheets save it", Buffer.from("\uFEFFJílek", "utf16le")],
    ["Windows-1252", Buffer.from("Jílek", "latin1")],
  ])("reads %s", (_, bytes) => {
    expect(readTableFile(file(bytes))).toBe("Jílek");
  });
  it("refuses what is no file, and what is far too large, in one line", () => {
    expect(() => readTableFile("none.csv")).toThrow(
      new Error("none.csv: expected a CSV or JSON file, got no such file"),
    );
    expect(() => readTableFile(folder)).toThrow(
      new Error(`${folder}: expected a CSV or JSON file, got a folder`),
    );
    const large = file(Buffer.alloc(5_000_001, " "));
    expect(() => readTableFile(large)).toThrow(
      new Error(`${large}: expected a CSV or JSON file of at most 5 MB, got 6 MB`),
    );
  });
});
