import { expect, test } from "vitest";
import { digestOutcomes } from "../../src/odds/digest.ts";
import { mergeOutcomes, type Outcomes, RIDE_WIDTH } from "../../src/odds/outcomes.ts";
import {
  BOXED,
  INCIDENTS,
  NEVER_CAME,
  OUTSIDE,
  PLACE_AT_SPRINT,
  RESERVE_AT_BELL,
  WIND,
} from "../../src/odds/record-ride.ts";
import { runRaces } from "../../src/odds/run-races.ts";
import { compileScenario } from "../../src/sim/compile.ts";
import { advance, startRace } from "../../src/sim/race.ts";
import { seedToMaster } from "../../src/sim/random.ts";
import { shortHeat } from "./short-heat.ts";

const scenario = shortHeat();
const seed = seedToMaster("rides");
const ME = 2;
const name = scenario.entries[ME]!.name;
const skate = (plan: string, watched?: number): Outcomes =>
  runRaces(
    compileScenario(scenario, { plans: { [name]: plan } }),
    seed,
    0,
    40,
    watched === undefined ? {} : { watched },
  );
const meanOf = ({ ride, races }: Outcomes, place: number): number => {
  let sum = 0;
  for (let row = 0; row < races; row++) sum += ride[row * RIDE_WIDTH + place]!;
  return sum / races;
};

test("who leads is longer in the wind than who sits in; both within what a race lasts", () => {
  const [leads, sits] = ["lead:togo=4,laps=3", "sit-in"].map((plan) => skate(plan, ME)) as [
    Outcomes,
    Outcomes,
  ];
  expect(meanOf(leads, WIND)).toBeGreaterThan(meanOf(sits, WIND));
  for (let row = 0; row < leads.races; row++) {
    const at = (place: number): number => leads.ride[row * RIDE_WIDTH + place]!;
    expect(at(WIND) * 100).toBeLessThan(leads.time[row * leads.skaters + ME]! || 1e9);
    expect(at(RESERVE_AT_BELL) <= 1000 || at(RESERVE_AT_BELL) === NEVER_CAME).toBe(true);
    expect(at(PLACE_AT_SPRINT) <= 6 || at(PLACE_AT_SPRINT) === NEVER_CAME).toBe(true);
    expect(at(OUTSIDE)).toBeLessThan(10 * 5 * 370);
  }
});

test("the reserve at the bell, slips, falls and time boxed in are those of the race itself", () => {
  const heat = compileScenario(scenario);
  const { ride } = skate("", ME);
  for (let race = 0; race < 10; race++) {
    const state = startRace(heat, { seed, race });
    let reserve = NEVER_CAME;
    let incidents = 0;
    let boxed = 0;
    advance(heat, state, undefined, {
      step: (_, now) => {
        if (reserve === NEVER_CAME && now.laps[ME]! >= 4)
          reserve = Math.round((1000 * now.reserve[ME]!) / now.capacity[ME]!);
      },
      event: (kind, _time, skater, _other, value) => {
        if (skater !== ME) return;
        if (kind === "slip" || kind === "fall") incidents++;
        if (kind === "boxed-in") boxed += value;
      },
    });
    const at = (place: number): number => ride[race * RIDE_WIDTH + place]!;
    expect([at(RESERVE_AT_BELL), at(INCIDENTS)]).toEqual([reserve, incidents]);
    expect(at(BOXED)).toBe(Math.round(10 * boxed));
  }
});

test("watching changes neither the races nor their digest, and blocks merge with their rides", () => {
  const [watched, alone] = [skate("", ME), skate("")];
  expect(alone.ride).toHaveLength(0);
  expect(digestOutcomes(watched)).toBe(digestOutcomes(alone));
  const heat = compileScenario(scenario, { plans: { [name]: "" } });
  const parts = [
    runRaces(heat, seed, 0, 15, { watched: ME }),
    runRaces(heat, seed, 15, 40, { watched: ME }),
  ];
  expect(mergeOutcomes(parts).ride).toEqual(watched.ride);
  expect(() => mergeOutcomes([parts[0]!, runRaces(heat, seed, 15, 16)])).toThrow(
    "rides in all parts",
  );
});
