import { expect, test } from "vitest";
import { type Knowledge, knowledgeBefore } from "../../src/history/knowledge.ts";
import { rateField } from "../../src/history/rate-field.ts";
import type { SkaterRecord } from "../../src/history/sheet-to-scenario.ts";
import { madeUpSheet } from "./made-up-sheet.ts";

const names = ["Anna", "Bob", "Cees", "Dirk", "Eva"];
const sheets = ["2025-01-01", "2025-01-08", "2025-01-15"].map((day, k) =>
  madeUpSheet(`race-${k}`, day, names),
);
const known = knowledgeBefore("2025-02-01", sheets, []);
const rate = (from: Knowledge, who: readonly string[], gender: "men" | "women" = "men") =>
  rateField(from, { gender, level: "world-cup-a", names: who });

test("who won every time is skilled, who came last is not, and nobody is known for sure", () => {
  const skills = rate(known, names);
  expect([...skills.keys()]).toEqual(names);
  const means = names.map((name) => skills.get(name)!.mean);
  expect(means).toEqual(means.toSorted((a, b) => b - a));
  expect(means[0]).toBeGreaterThan(0.5);
  expect(means.reduce((sum, mean) => sum + mean, 0)).toBeCloseTo(0, 2);
  for (const { sd, source } of skills.values()) {
    expect(sd).toBeGreaterThan(0.4);
    expect(sd).toBeLessThan(1.6);
    expect(source).toBe("3 mass starts before 2025-02-01, beyond what individual times say");
  }
});

test("a skater never seen is known least, and rated below those who have often started", () => {
  const skills = rate(known, ["Cees", "Fred"]);
  expect(skills.get("Fred")!.sd).toBeCloseTo(1.6, 2);
  expect(skills.get("Fred")!.sd).toBeGreaterThan(skills.get("Cees")!.sd);
});

test("the same results count for more in a skater whose times are slow", () => {
  const record = (name: string, sec: number): SkaterRecord => ({
    name,
    country: null,
    gender: "men",
    birthYear: null,
    height: null,
    times: [
      { distance: 5000, sec, kind: "race", date: "2024-12-01", venue: "Heerenveen", source: "x" },
    ],
  });
  const even = [names, names.toReversed()].flatMap((order, k) =>
    ["2025-01-01", "2025-01-08"].map((day) => madeUpSheet(`even-${k}-${day}`, day, order)),
  );
  const records = [record("Anna", 370), record("Eva", 400)];
  const skills = rate(knowledgeBefore("2025-02-01", even, records), names);
  expect(skills.get("Eva")!.mean).toBeGreaterThan(skills.get("Anna")!.mean + 0.3);
});

test("what came behind the eighth place teaches nothing", () => {
  const many = Array.from({ length: 14 }, (_, i) => `S${i}`);
  const swapped = [...many.slice(0, 8), ...many.slice(8).toReversed()];
  const ratings = [many, swapped].map((order) =>
    rate(knowledgeBefore("2025-02-01", [madeUpSheet("one", "2025-01-01", order)], []), many),
  );
  expect(ratings[1]).toEqual(ratings[0]);
});

test("races of the other gender, or none, teach nothing", () => {
  expect(rate(known, names, "women").size).toBe(0);
  expect(rate(knowledgeBefore("2025-01-01", sheets, []), names).size).toBe(0);
});
