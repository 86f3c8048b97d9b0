import { expect, test } from "vitest";
import { heatBeforeStart } from "../../src/history/heat-before-start.ts";
import { chancesFrom, simulatedChances } from "../../src/history/simulated-chances.ts";
import { createInlineExecutor } from "../../src/odds/inline-executor.ts";
import { odds } from "../../src/odds/odds.ts";
import type { Tally } from "../../src/odds/tally.ts";
import { madeUpRecord } from "./made-up-record.ts";
import { madeUpSheet } from "./made-up-sheet.ts";

const names = ["Anna", "Bob", "Cees", "Dirk", "Eva"];
const skaters = names.map((name, i) =>
  madeUpRecord(name, [{ distance: 1500, sec: 103 + 2 * i, date: "2024-12-01" }]),
);
const heat = heatBeforeStart(madeUpSheet("a", "2025-01-10", names), skaters);
const skill = new Map([["Eva", { mean: 2, sd: 0.3, source: "made up" }]]);
const run = { races: 40, seed: "x", executor: createInlineExecutor() };

test("chances are counts and one race more in which every order is as likely", () => {
  const places = Float64Array.of(3, 1, 1, 3);
  const chances = chancesFrom({ races: 4, places, heat: { skaters: 2 } } as unknown as Tally);
  expect(chances).toEqual([
    [3.5 / 5, 1.5 / 5],
    [1.5 / 5, 3.5 / 5],
  ]);
});

test("the model's chances are those of odds for the scenario with bunch skills", async () => {
  const { model, noHistory, noPhysics } = (await simulatedChances(heat, skill, run))!;
  const [bunchSkill] = skill.values();
  const entries = heat.entries.map((entry) =>
    entry.name === "Eva" ? { ...entry, bunchSkill: bunchSkill! } : entry,
  );
  const told = await odds({ ...heat, entries }, { races: 40, seed: "x" });
  const untold = await odds(heat, { races: 40, seed: "x" });
  const shrunk = ({ skaters: all }: typeof told) =>
    all.map(({ places }) => places.map((p) => (40 * p + 1 / 5) / 41));
  [shrunk(told), shrunk(untold)].forEach((expected, k) => {
    expected.flat().forEach((p, i) => {
      expect([model, noHistory][k]!.flat()[i]).toBeCloseTo(p, 12);
    });
  });
  expect(noHistory).not.toEqual(model);
  expect(noPhysics).not.toEqual(model);
});

test("what is not known cannot be left out: the same chances without simulating again", async () => {
  let blocks = 0;
  const bare = heatBeforeStart(madeUpSheet("a", "2025-01-10", names), []);
  const options = { ...run, races: 5, onProgress: () => void blocks++ };
  const { model, noHistory, noPhysics } = (await simulatedChances(bare, new Map(), options))!;
  expect(noHistory).toBe(model);
  expect(noPhysics).toBe(model);
  expect(blocks).toBe(1);
});

test("progress counts all three runs, and stopping between them leaves no forecast", async () => {
  const stop = new AbortController();
  const seen: [number, number][] = [];
  const onProgress = (done: number, wanted: number) => {
    seen.push([done, wanted]);
    if (seen.length === 2) stop.abort();
  };
  const options = { ...run, races: 5, signal: stop.signal, onProgress };
  expect(await simulatedChances(heat, skill, options)).toBeNull();
  expect(seen).toEqual([
    [5, 15],
    [10, 15],
  ]);
});
