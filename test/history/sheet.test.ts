import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readSheet } from "../../src/history/sheet.ts";

const path = "data/races/beijing-2022-men-sf1.json";
const text = readFileSync(path, "utf8");

/** The sheet with one change, as text. */
// biome-ignore lint/suspicious/noExplicitAny: the point is to write what the type forbids
function changed(change: (sheet: any) => void): string {
  const sheet = JSON.parse(text);
  change(sheet);
  return JSON.stringify(sheet);
}

it.each(readdirSync("data/races"))("%s is read, its id is its file name", (file) => {
  const sheet = readSheet(readFileSync(`data/races/${file}`, "utf8"), file);
  expect(`${sheet.id}.json`).toBe(file);
});

describe("readSheet", () => {
  it("keeps what is known and keeps null for what is not", () => {
    const sheet = readSheet(text, path);
    expect(sheet.skaters[1]).toMatchObject({ name: "Bart Swings", sprintPoints: [2, 0, 2] });
    expect(sheet.lapLength).toBeNull();
    const final = readSheet(readFileSync("data/races/beijing-2022-men-final.json", "utf8"), path);
    expect(final.skaters[5]).toMatchObject({ finishOrder: null, time: null, status: null });
  });
  it("takes an absent field for an unknown one and passes over unknown keys", () => {
    const sheet = readSheet(
      changed((s) => {
        s.weather = "cold";
        s.skaters[0] = { name: "Ulekleiv", shoe: 42 };
      }),
      path,
    );
    expect(sheet.skaters[0]).toMatchObject({ name: "Ulekleiv", laps: null, sprintPoints: null });
    expect(sheet).not.toHaveProperty("weather");
  });
  // biome-ignore lint/suspicious/noExplicitAny: the point is to write what the type forbids
  it.each<[string, (sheet: any) => void]>([
    [
      "laps: expected a whole number, got 15.5",
      (s) => {
        s.laps = 15.5;
      },
    ],
    [
      'laps: expected number, got "16"',
      (s) => {
        s.laps = "16";
      },
    ],
    [
      "laps: expected at most 50, got 400",
      (s) => {
        s.laps = 400;
      },
    ],
    [
      "skaters: expected array, got nothing",
      (s) => {
        delete s.skaters;
      },
    ],
    [
      "skaters: expected at least one, got an empty list",
      (s) => {
        s.skaters = [];
      },
    ],
    [
      "skaters[2]: expected object, got null",
      (s) => {
        s.skaters[2] = null;
      },
    ],
    [
      'skaters[0].time: expected number, got "7:56.67"',
      (s) => {
        s.skaters[0].time = "7:56.67";
      },
    ],
    [
      "skaters[3].sprintPoints[1]: expected at least 0, got -1",
      (s) => {
        s.skaters[3].sprintPoints[1] = -1;
      },
    ],
    [
      "skaters[3].sprintPoints: expected 3 numbers, one a sprint, got 2",
      (s) => {
        s.skaters[3].sprintPoints = [1, 0];
      },
    ],
    [
      'skaters[4].status: expected one of FIN, LAPPED, DNF, DQ, DNS, got "OK"',
      (s) => {
        s.skaters[4].status = "OK";
      },
    ],
    [
      "skaters[4].finishOrder: expected at least 1, got 0",
      (s) => {
        s.skaters[4].finishOrder = 0;
      },
    ],
    [
      "sprints[2].lap: expected 1..15, got 16",
      (s) => {
        s.sprints[2].lap = 16;
      },
    ],
    [
      "finishPoints: expected array, got 60",
      (s) => {
        s.finishPoints = 60;
      },
    ],
    [
      'date: expected a day as 2022-02-19, got "19-02-2022"',
      (s) => {
        s.date = "19-02-2022";
      },
    ],
    [
      'id: expected a text that is not empty, got ""',
      (s) => {
        s.id = "";
      },
    ],
  ])("refuses: %s", (message, change) => {
    expect(() => readSheet(changed(change), "x.json")).toThrow(
      new Error(`x.json: line 1: ${message}`),
    );
  });
  it("tells the line", () => {
    const broken = text.replace(/"finishOrder": 3\b/, '"finishOrder": "bronze"');
    const line = broken.split("\n").findIndex((one) => one.includes("bronze")) + 1;
    expect(() => readSheet(broken, "x.json")).toThrow(
      new Error(`x.json: line ${line}: skaters[2].finishOrder: expected number, got "bronze"`),
    );
  });
  it.each([
    ["cut off", text.slice(0, 2000)],
    ["empty", ""],
    ["prose", "no JSON"],
  ])("refuses a file that is %s, in one line with its path", (_, broken) => {
    expect(() => readSheet(broken, "x.json")).toThrow(/^x\.json: expected [^\n]*, got [^\n]*$/);
  });
  it("refuses JSON that is no sheet", () => {
    expect(() => readSheet("[]", "x.json")).toThrow(
      "x.json: line 1: sheet: expected object, got an empty list",
    );
    expect(() => readSheet("null", "x.json")).toThrow(
      "x.json: line 1: sheet: expected object, got null",
    );
  });
});
