import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRaceTime } from "../../src/history/read-race-time.ts";
import { clockTime } from "../../src/odds/clock-time.ts";
import { checkProperty } from "../properties/check-property.ts";

describe("readRaceTime", () => {
  it.each([
    ["7:56.67", 476.67],
    ["7:56,67", 476.67],
    ["7.56,67", 476.67],
    ["7.56.67", 476.67],
    ["07:56.670", 476.67],
    ["0:07:56.67", 476.67],
    [`7'56"67`, 476.67],
    ["7:56", 476],
    ["476.67", 476.67],
    ["476,67", 476.67],
    ["476.67 s", 476.67],
    ["37.2", 37.2],
  ])("reads %s", (text, seconds) => {
    expect(readRaceTime(text)).toEqual({ seconds, isGap: false });
  });
  it.each([
    ["+0.26", 0.26],
    ["+ 0,26", 0.26],
    ["+1:02.3", 62.3],
  ])("reads %s as a gap", (text, seconds) => {
    expect(readRaceTime(text)).toEqual({ seconds, isGap: true });
  });
  it.each(["8:12,4x", "7:66.10", "7:5.10", "-3", "", "DNF", "7:56:67", "1e3"])(
    "takes %j for no time",
    (text) => {
      expect(readRaceTime(text)).toBeNull();
    },
  );
  it("reads back what the program prints", async () => {
    await checkProperty(fc.integer({ min: 0, max: 99_999 }), 200, (hundredths) => {
      const seconds = hundredths / 100;
      expect(readRaceTime(clockTime(seconds))).toEqual({ seconds, isGap: false });
    });
  });
});
