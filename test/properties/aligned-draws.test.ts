import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as purposes from "../../src/sim/purpose.ts";
import { seedToMaster } from "../../src/sim/random.ts";
import { resolveRules } from "../../src/sim/rules.ts";
import type { Scenario } from "../../src/sim/scenario.ts";
import { parseScenarioText } from "../../src/sim/schema.ts";
import { catalogue } from "../../src/sim/tactics/catalogue.ts";
import { checkProperty } from "./check-property.ts";
import {
  type Draws,
  drawsWithout,
  type RecordedRace,
  recordRace,
  sharedDraws,
} from "./recorded-draws.ts";
import { someRace } from "./some-race.ts";

const RACES = 5;
/**
 * Least share of the draws of the others that both races consumed, of those that either did: with any one
 * tactic (a man who keeps somebody else's wheel all day changes most: 0.81), on average over the tactics
 * (0.91), and over all of them for any one purpose (swinging off least: 0.45). A draw keyed by a clock or a
 * count would be shared hardly ever.
 */
const LEAST_SHARED = 0.7;
const SHARED_ON_AVERAGE = 0.85;
const SHARED_OF_A_PURPOSE = 0.25;

const path = "scenarios/beijing-2022-men-sf1.json";
const heat = parseScenarioText(readFileSync(path, "utf8"), path);
const ME = "Sven Kramer";
const seed = seedToMaster("aligned");

const shares: number[] = [];
const purposeShares = new Map<string, { shared: number; consumed: number }>();

const recorded = (plans?: Record<string, string>): RecordedRace[] =>
  Array.from({ length: RACES }, (_, race) => recordRace(heat, { seed, race }, plans));
const plain = recorded();

/** Every tactic on its own; those about another skater are about the one of whom most is expected. */
const plans = catalogue.map(({ name, parameters }) => {
  // Trading sprints takes being away with a partner, which one of them has to bring about.
  if (name === "trade") return 'join:size=29; attack:togo=12; trade:skater="Bart Swings"';
  const needed = parameters.filter(({ kind }) => kind === "skater");
  const values = needed.map((parameter) => `${parameter.name}="Bart Swings"`);
  return values.length === 0 ? name : `${name}:${values.join(",")}`;
});

const changed = (a: RecordedRace, b: RecordedRace): boolean =>
  !Buffer.from(a.state.buffer).equals(Buffer.from(b.state.buffer));

test.each([...plans, "if togo<=9 attack; if points>=3 sit-up"])(
  "with the plan %s one skater changes the race, and all others draw the same values",
  (plan) => {
    const other = recorded({ [ME]: plan });
    let shared = 0;
    let consumed = 0;
    for (const [race, before] of plain.entries()) {
      const theirs = drawsWithout(before.draws, ME);
      const now = drawsWithout(other[race]!.draws, ME);
      const both = sharedDraws(theirs, now);
      expect(both.filter(({ inA, inB }) => inA !== inB)).toEqual([]);
      shared += both.length;
      consumed += theirs.size + now.size - both.length;
      countByPurpose(theirs, now);
    }
    shares.push(shared / consumed);
    expect(shared / consumed).toBeGreaterThan(LEAST_SHARED);
    expect(plain.some((race, k) => changed(race, other[k]!))).toBe(true);
  },
);

/** Adds up, purpose by purpose, what was consumed in either race and in both. */
function countByPurpose(before: Draws, now: Draws): void {
  for (const what of new Set([...before.keys(), ...now.keys()])) {
    const purpose = what.slice(what.lastIndexOf(" ") + 1);
    const counts = purposeShares.get(purpose) ?? { shared: 0, consumed: 0 };
    counts.consumed++;
    if (before.has(what) && now.has(what)) counts.shared++;
    purposeShares.set(purpose, counts);
  }
}

test("nearly all draws of the others are the same ones, whatever one skater does", () => {
  const average = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  expect(average).toBeGreaterThan(SHARED_ON_AVERAGE);
  for (const [purpose, { shared, consumed }] of purposeShares) {
    // Falls are too few to judge by.
    if (consumed < 1000) continue;
    expect(shared / consumed, `purpose ${purpose}`).toBeGreaterThan(SHARED_OF_A_PURPOSE);
  }
});

test("no draw has two values in one race, and none is keyed by anything finer than a quarter lap", () =>
  checkProperty(someRace, 15, ({ scenario, race }) => {
    const { draws, conflicts } = recordRace(scenario, { seed, race });
    expect(conflicts).toEqual([]);
    const indices = [...draws.keys()].map((what) => Number(/ draw (\d+) for/.exec(what)![1]));
    expect(Math.max(...indices)).toBeLessThanOrEqual(4 * resolveRules(scenario.rules).laps);
  }));

test("no two purposes of a draw share a number", () => {
  const numbers = Object.values(purposes);
  expect(numbers.every(Number.isInteger)).toBe(true);
  expect(new Set(numbers).size).toBe(numbers.length);
});

/** Without plans and allies, which may name him who does not start. */
const unbound = (scenario: Scenario): Scenario => ({
  ...scenario,
  entries: scenario.entries.map(({ plan: _, allies: __, ...entry }) => entry),
});

/** What a skater is and likes, as far as it does not depend on how many start. */
const PERSONAL = ["cp", "capacity", "peak", "craft", "gripRoot", "reaction", "daring"] as const;

test("who scratches leaves the luck of all others as it was", () =>
  checkProperty(
    someRace.filter(({ scenario }) => scenario.entries.length > 2),
    25,
    ({ scenario, race }) => {
      const full = unbound(scenario);
      const [gone] = full.entries.splice(race % full.entries.length, 1);
      const without = recordRace(full, { seed, race });
      const all = unbound(scenario);
      const before = recordRace(all, { seed, race });
      const both = sharedDraws(drawsWithout(before.draws, gone!.name), without.draws);
      expect(both.length).toBeGreaterThan(15 * full.entries.length);
      expect(both.filter(({ inA, inB }) => inA !== inB)).toEqual([]);
      without.names.forEach((name, now) => {
        const then = before.names.indexOf(name);
        for (const column of PERSONAL)
          expect(without.state[column][now], column).toBe(before.state[column][then]);
      });
    },
  ));
