import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readSkaters } from "../../src/history/read-skaters.ts";

const path = resolve(import.meta.dirname, "../../data/skaters.json");

test("reads the records that come with the program", () => {
  const skaters = readSkaters(readFileSync(path, "utf8"), path);
  expect(skaters).toHaveLength(166);
  const kramer = skaters.find(({ name }) => name === "Sven Kramer")!;
  expect(kramer.gender).toBe("men");
  expect(kramer.times.some(({ sec }) => sec === 363.32)).toBe(true);
});

const time = { distance: 1500, sec: 104.2, kind: "PB", source: "a list" };
const skater = { name: "Anna", gender: "women", times: [time] };
const read = (value: unknown) => readSkaters(JSON.stringify(value), "x.json");

test("what is not told of a skater is unknown; of a time it stays untold", () => {
  expect(read({ skaters: [skater] })).toStrictEqual([
    { ...skater, country: null, birthYear: null, height: null, times: [time] },
  ]);
});

test.each([
  [[], "x.json: expected { skaters: … }, got a list"],
  [{}, "x.json: skaters: expected a list of skaters, got nothing"],
  [{ skaters: [{ ...skater, gender: "x" }] }, "skaters[0].gender: expected one of men, women"],
  [
    { skaters: [{ ...skater, times: [{ ...time, sec: -5 }] }] },
    "x.json: skaters[0].times[0].sec: expected a number > 0 (s), got -5",
  ],
  [
    { skaters: [{ ...skater, times: [{ ...time, distance: 400 }] }] },
    "times[0].distance: expected one of 500, 1000, 1500, 3000, 5000, 10000, got 400",
  ],
  [
    { skaters: [{ ...skater, times: [{ ...time, date: "yesterday" }] }] },
    'times[0].date: expected a date such as 2022-02-19, 2022-02 or 2022, got "yesterday"',
  ],
])("refuses %j in one line", (value, message) => {
  expect(() => read(value)).toThrow(message);
});

test("refuses what is no JSON with the line", () => {
  expect(() => readSkaters("{ skaters", "x.json")).toThrow("at line 1");
});
