import { describe, expect, it } from "vitest";
import { readMarks } from "../../src/history/status-marks.ts";

describe("readMarks", () => {
  it.each([
    ["DNF", "place", { status: "DNF" }, ""],
    ["dsq", "status", { status: "DQ" }, ""],
    ["DNS", "time", { status: "DNS" }, ""],
    ["WDR", "status", { status: "DNS" }, ""],
    ["-1", "laps", { status: "LAPPED", missing: 1 }, ""],
    ["+1 lap", "time", { status: "LAPPED", missing: 1 }, ""],
    ["2 laps down", "status", { status: "LAPPED", missing: 2 }, ""],
    ["lapped", "note", { status: "LAPPED" }, ""],
    ["fell; DNF, struck", "note", { status: "DNF", struck: true }, "fell"],
    ["3 Q", "place", { qualified: true }, "3"],
    ["fell, got up / went on", "note", null, "fell, got up / went on"],
    // A plus alone is a gap in seconds.
    ["+1", "time", null, "+1"],
    ["16 laps", "laps", null, "16 laps"],
  ] as const)("reads %j in the column %s", (text, column, mark, rest) => {
    expect(readMarks(text, column)).toEqual({ mark, rest });
  });
});
