import { expect, test } from "vitest";
import { compileScenario } from "../../src/sim/compile.ts";
import { knownAbility } from "../../src/sim/draw-field.ts";
import { startRace } from "../../src/sim/race.ts";
import { seedToMaster } from "../../src/sim/random.ts";
import type { Scenario } from "../../src/sim/scenario.ts";
import {
  halfMinutePower,
  madeGood,
  SKILL_SPREAD,
  SKILL_WORTH,
  skillInPlace,
  skillInPower,
  strengthOfPower,
} from "../../src/sim/skill.ts";
import { on } from "./on.ts";

test("half a minute takes three quarters of the reserve", () => {
  expect(halfMinutePower(335, 20_000)).toBe(835);
});

test("one per cent more of both powers is worth 0.116 of log strength", () => {
  const more =
    strengthOfPower(335 * 1.01, 20_500 * 1.01, 0.23) - strengthOfPower(335, 20_500, 0.23);
  expect(more).toBeCloseTo(11.7 * Math.log(1.01), 9);
});

test("a small skill shows in the bunch, of a large one what the bunch cannot show is power", () => {
  expect(skillInPlace(0)).toBe(0);
  expect(skillInPower(0)).toBe(1);
  expect(skillInPlace(0.2)).toBeCloseTo(0.2, 2);
  expect(skillInPlace(9)).toBeLessThan(3);
  for (const skill of [-5, -1, 0.5, 3, 8]) {
    expect(skillInPlace(-skill)).toBe(-skillInPlace(skill));
    const more = skillInPower(skill);
    const inPower = strengthOfPower(335 * more, 20_500 * more, 0.23);
    const gained = inPower - strengthOfPower(335, 20_500, 0.23);
    expect(SKILL_WORTH * skillInPlace(skill) + gained).toBeCloseTo(SKILL_WORTH * skill, 9);
  }
});

test("races that say nothing make nothing good, races that say all make all good", () => {
  expect(madeGood(SKILL_SPREAD)).toBe(0);
  expect(madeGood(2 * SKILL_SPREAD)).toBe(0);
  expect(madeGood(0)).toBe(1);
  expect(madeGood(SKILL_SPREAD / 2)).toBeCloseTo(0.75, 12);
});

const scenario = (sd: number): Scenario => ({
  schema: "massstart-scenario/1",
  id: "x",
  title: "x",
  gender: "men",
  level: "world-cup-a",
  asOf: "2025-12-07",
  rules: "isu-worldcup-2025",
  venue: { name: "Heerenveen", altitude: 0, lapLength: null },
  entries: Array.from({ length: 20 }, (_, i) => ({
    name: `S${i}`,
    country: null,
    bunchSkill: { mean: 0, sd, source: "made up" },
  })),
  sources: [],
});

const alone = new Float64Array(3);

/** Correlation of drawn skill and drawn strength alone over 40 races of 20 skaters without times. */
function correlation(sd: number): number {
  const heat = compileScenario(scenario(sd));
  const pairs: [number, number][] = [];
  for (let race = 0; race < 40; race++) {
    const state = startRace(heat, { seed: seedToMaster("skill"), race });
    state.craft.forEach((skill, i) => {
      on({ heat, state }, knownAbility, i, alone);
      pairs.push([skill, strengthOfPower(alone[0]!, alone[1]!, 0.23)]);
    });
  }
  const mean = (k: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[k], 0) / pairs.length;
  const [a, b] = [mean(0), mean(1)];
  const sums = pairs.reduce(
    ([ab, aa, bb], [x, y]) => [ab + (x - a) * (y - b), aa + (x - a) ** 2, bb + (y - b) ** 2],
    [0, 0, 0],
  );
  return sums[0]! / Math.sqrt(sums[1]! * sums[2]!);
}

test("who is known by his races is drawn the less skilled the stronger alone; who is not, is not", () => {
  // 800 draws: the correlation of what does not hang together stays within 0.18, five standard errors.
  expect(Math.abs(correlation(SKILL_SPREAD))).toBeLessThan(0.18);
  expect(correlation(0.5)).toBeLessThan(-0.6);
});
