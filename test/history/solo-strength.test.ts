import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fitPlackettLuce } from "../../src/history/plackett-luce.ts";
import type { RankedRace } from "../../src/history/ranked-race.ts";
import { soloStrength } from "../../src/history/solo-strength.ts";
import { compileScenario } from "../../src/sim/compile.ts";
import { advance, startRace } from "../../src/sim/race.ts";
import { seedToMaster } from "../../src/sim/random.ts";
import type { SoloTime } from "../../src/sim/scenario.ts";
import type { RaceState } from "../../src/sim/state.ts";

const time = (distance: number, sec: number, date: string): SoloTime => ({
  distance,
  sec,
  kind: "race",
  date,
  venue: "Heerenveen",
  source: "made up",
});
const strength = (...times: SoloTime[]) =>
  soloStrength(
    { name: "A", country: null, gender: "men", birthYear: null, height: null, times },
    "men",
    "world-cup-a",
    "2025-12-07",
  );

test("faster is stronger; times of the day itself and later do not count", () => {
  const fast = strength(time(1500, 105, "2025-11-01"), time(5000, 370, "2025-11-01"));
  const slow = strength(time(1500, 108, "2025-11-01"), time(5000, 385, "2025-11-01"));
  expect(fast.strength).toBeGreaterThan(slow.strength + 0.5);
  expect(fast.hasLongTime).toBe(true);
  expect(strength(time(5000, 350, "2025-12-07"))).toEqual(strength());
  expect(strength(time(1500, 105, "2025-11-01")).hasLongTime).toBe(false);
});

/** Log strength among the first eight per unit of skill and per log of the two powers, as the engine has them. */
function engineResponse(id: string, races: number): number[] {
  const heat = compileScenario(JSON.parse(readFileSync(`scenarios/${id}.json`, "utf8")));
  const seed = seedToMaster("response");
  let state: RaceState | undefined;
  const ranked: RankedRace[] = [];
  for (let race = 0; race < races; race++) {
    state = startRace(heat, { seed, race }, state);
    const { craft, cp, capacity, drag, place } = state;
    const powers = Array.from(craft, (skill, i) => [
      skill,
      Math.log(cp[i]! / drag[i]!),
      Math.log((cp[i]! + (0.75 * capacity[i]!) / 30) / drag[i]!),
    ]);
    const middle = [0, 1, 2].map(
      (c) => powers.reduce((sum, row) => sum + row[c]!, 0) / craft.length,
    );
    advance(heat, state);
    const starts = powers.map((row, i) => ({
      // All are one and the same: only the covariates can explain anything.
      skater: "anybody",
      covariates: row.map((x, c) => x - middle[c]!),
      first: Math.min(place[i]!, 9),
      last: place[i]! > 8 ? craft.length : place[i]!,
    }));
    starts.sort((a, b) => a.first - b.first);
    ranked.push({ id: `${race}`, day: "2025-01-01", weight: 1, starts });
  }
  return [...fitPlackettLuce(ranked, { skaters: 1e-3, covariates: 30 }).coefficients];
}

test("the engine makes of skill and of times what the rating takes it to make", () => {
  // 300 races, seed "response". Between four World Cup fields skill is worth 0.35 to 0.57 and the two powers together 10 to
  // 13: the rating needs the size, not the digits.
  const [skill, criticalPower, halfMinute] = engineResponse("wc2025-26-3-heerenveen-men-a", 300);
  expect(Math.abs(skill! - 0.45)).toBeLessThan(0.2);
  expect(Math.abs(criticalPower! + halfMinute! - 11.7)).toBeLessThan(4);
});

test("skill goes on paying where place and shelter have no more to give", () => {
  // 20 equal men, five each with a skill of -2, 0, 2 and 4; 150 races, seed "ladder": the mean strength of five has an error
  // of 0.06. With nothing but place and shelter the last step brought a third of the one before.
  const heat = JSON.parse(readFileSync("scenarios/wc2025-26-3-heerenveen-men-a.json", "utf8"));
  const ability = { criticalPower: 335, anaerobicReserve: 20_500, peakPower: 1080 };
  const skills = [-2, 0, 2, 4];
  const entries = Array.from({ length: 20 }, (_, i) => ({
    name: `S${i}`,
    country: null,
    ability,
    bunchSkill: { mean: skills[i % 4]!, sd: 0.001, source: "made up" },
  }));
  const compiled = compileScenario({ ...heat, entries });
  const ranked = Array.from({ length: 150 }, (_, race): RankedRace => {
    const state = startRace(compiled, { seed: seedToMaster("ladder"), race });
    advance(compiled, state);
    const starts = Array.from(state.place.subarray(0, 20), (place, i) => ({
      skater: `S${i}`,
      covariates: [],
      first: Math.min(place, 9),
      last: place > 8 ? 20 : place,
    }));
    starts.sort((a, b) => a.first - b.first);
    return { id: `${race}`, day: "2025-01-01", weight: 1, starts };
  });
  const { strengths } = fitPlackettLuce(ranked, { skaters: 3, covariates: 1 });
  const [, middling, good, best] = skills.map((_, k) => {
    const five = [0, 1, 2, 3, 4].map((j) => strengths.get(`S${4 * j + k}`)!);
    return five.reduce((sum, strength) => sum + strength, 0) / 5;
  });
  expect(best! - good!).toBeGreaterThan(0.5 * (good! - middling!));
});
