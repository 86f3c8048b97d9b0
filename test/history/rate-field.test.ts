import { expect, test } from "vitest";
import { type Knowledge, knowledgeBefore } from "../../src/history/knowledge.ts";
import { rateField } from "../../src/history/rate-field.ts";
import type { SkaterRecord } from "../../src/history/sheet-to-scenario.ts";
import { SKILL_SPREAD } from "../../src/sim/skill.ts";
import { madeUpSheet } from "./made-up-sheet.ts";

const names = ["Anna", "Bob", "Cees", "Dirk", "Eva"];
const sheets = [
  ["Anna", "Bob", "Cees", "Dirk", "Eva"],
  ["Anna", "Dirk", "Bob", "Eva", "Cees"],
  ["Cees", "Anna", "Eva", "Bob", "Dirk"],
].map((order, k) => madeUpSheet(`race-${k}`, `2025-01-0${k + 1}`, order));
const known = knowledgeBefore("2025-02-01", sheets, []);
const rate = (from: Knowledge, who: readonly string[], gender: "men" | "women" = "men") =>
  rateField(from, { gender, level: "world-cup-a", names: who });

test("who is mostly in front is skilled, who is mostly behind is not, and nobody is known for sure", () => {
  const skills = rate(known, names);
  expect([...skills.keys()]).toEqual(names);
  const means = names.map((name) => skills.get(name)!.mean);
  expect(Math.max(...means)).toBe(means[0]);
  expect(Math.min(...means)).toBe(means[4]);
  expect(means[0]).toBeGreaterThan(0.5);
  expect(means.reduce((sum, mean) => sum + mean, 0)).toBeCloseTo(0, 2);
  for (const { sd, source } of skills.values()) {
    expect(sd).toBeGreaterThan(0.4);
    expect(sd).toBeLessThan(SKILL_SPREAD);
    expect(source).toBe("3 mass starts before 2025-02-01, beyond what individual times say");
  }
});

test("a skater never seen is known least, and rated below those who have often started", () => {
  const skills = rate(known, ["Cees", "Fred"]);
  expect(skills.get("Fred")!.sd).toBeCloseTo(SKILL_SPREAD, 2);
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

test("where skaters always come in as they stand, they are taken to differ more", () => {
  const often = Array.from({ length: 20 }, (_, k) =>
    madeUpSheet(`always-${k}`, `2025-01-${10 + k}`, names),
  );
  const before = rate(known, names).get("Anna")!;
  const after = rate(knowledgeBefore("2025-02-01", often, []), names).get("Anna")!;
  expect(after.mean).toBeGreaterThan(before.mean + 2);
  // A newcomer may then be much stronger or weaker, too.
  const newcomer = rate(knowledgeBefore("2025-02-01", often, []), ["Anna", "Fred"]).get("Fred")!;
  expect(newcomer.sd).toBeGreaterThan(2);
});

test("places behind the eighth teach less than those before it", () => {
  const many = Array.from({ length: 16 }, (_, i) => `S${String(i).padStart(2, "0")}`);
  const taught = (order: readonly string[]) => {
    const skills = rate(
      knowledgeBefore("2025-02-01", [madeUpSheet("one", "2025-01-01", order)], []),
      many,
    );
    return many.map((name) => skills.get(name)!.mean);
  };
  const usual = taught(many);
  const swapped = (i: number, j: number) => {
    const order = [...many];
    [order[i], order[j]] = [order[j]!, order[i]!];
    return Math.abs(taught(order)[i]! - usual[i]!);
  };
  expect(swapped(9, 12)).toBeGreaterThan(0);
  expect(swapped(9, 12)).toBeLessThan(0.6 * swapped(4, 7));
});

test("a race of eight years ago teaches less than one of last month", () => {
  const order = names.toReversed();
  const gap = (day: string) => {
    const skills = rate(knowledgeBefore("2025-02-01", [madeUpSheet("one", day, order)], []), names);
    return skills.get("Eva")!.mean - skills.get("Anna")!.mean;
  };
  expect(gap("2017-02-01")).toBeGreaterThan(0);
  expect(gap("2017-02-01")).toBeLessThan(0.5 * gap("2025-01-01"));
});

test("races of the other gender, or none, teach nothing", () => {
  expect(rate(known, names, "women").size).toBe(0);
  expect(rate(knowledgeBefore("2025-01-01", sheets, []), names).size).toBe(0);
});
