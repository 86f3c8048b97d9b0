import { expect, test } from "vitest";
import { simulate } from "../../src/odds/simulate.ts";
import { splitChance, splitOdds } from "../../src/odds/split-odds.ts";
import { keyedUniform } from "../../src/sim/random.ts";
import { shortHeat } from "./short-heat.ts";

const uniform = (i: number, stream: number) => keyedUniform(1, stream, 0, i, 7);

/** Versions whose true chance is spread evenly over `centre` ± `half`, each skated so many times. */
function madeUp(centre: number, half: number, versions: number, races: number, stream: number) {
  return Array.from({ length: versions }, (_, v) => {
    const chance = centre + half * (2 * uniform(v, stream) - 1);
    let hits = 0;
    for (let r = 0; r < races; r++) if (uniform(v * races + r, stream + 1) < chance) hits++;
    return hits;
  });
}

test("the spread between versions is found apart from luck: 200 versions of 256 races, within five standard errors", () => {
  // Even spread of half-width 0.2: standard deviation 0.115, known to 0.006 with 200 versions.
  const { p, knowledge, sampling } = splitChance(madeUp(0.5, 0.2, 200, 256, 10), 256);
  expect(Math.abs(p - 0.5)).toBeLessThan(0.045);
  expect(Math.abs(knowledge - 0.115)).toBeLessThan(0.03);
  // 200 versions that spread by 0.115 leave their mean open by 0.115 / sqrt(200), luck inside them by little more.
  expect(Math.abs(sampling - 0.0083)).toBeLessThan(0.0021);
});

test("the standard error is that of the mean over other versions too: 200 runs of 20 versions", () => {
  // Nineteen degrees of freedom: 1.96 standard errors hold 93.5 in 100; three standard deviations of the count are 5.2.
  let held = 0;
  for (let run = 0; run < 200; run++) {
    const { p, sampling } = splitChance(madeUp(0.5, 0.3, 20, 64, 100 + 2 * run), 64);
    if (Math.abs(p - 0.5) <= 1.96 * sampling) held++;
  }
  expect(held / 200).toBeGreaterThan(0.88);
  expect(held / 200).toBeLessThan(0.99);
});

test("where versions do not differ nothing is put down to knowledge: within the noise of 64 versions", () => {
  const knowledge = [20, 30, 40, 50].map(
    (stream) => splitChance(madeUp(0.4, 0, 64, 256, stream), 256).knowledge,
  );
  for (const sd of knowledge) expect(sd).toBeLessThan(0.02);
});

test("the nine tenths stay between 0 and 1", () => {
  const { low, high } = splitChance([0, 20, 0, 20], 20);
  expect(low).toBeGreaterThanOrEqual(0);
  expect(low).toBeLessThan(0.01);
  expect(high).toBeGreaterThan(0.99);
  expect(high).toBeLessThanOrEqual(1);
});

test("a version is so many races in a row, counted as the outcome columns have them, for any number of workers", async () => {
  const options = { versions: 4, racesPerVersion: 5, seed: "split" };
  const split = await splitOdds(shortHeat(), options);
  expect(split).toMatchObject({ versions: 4, racesPerVersion: 5, stopped: false });
  const { outcomes, heat, digest } = await simulate(shortHeat(), {
    races: 20,
    racesPerVersion: 5,
    seed: "split",
  });
  expect(split.digest).toBe(digest);
  heat.names.forEach((name, i) => {
    const wins = [0, 1, 2, 3].map(
      (version) =>
        [0, 1, 2, 3, 4].filter(
          (race) => outcomes.place[(version * 5 + race) * outcomes.skaters + i] === 1,
        ).length,
    );
    expect(split.skaters[i]!.name).toBe(name);
    expect(split.skaters[i]!.win).toEqual(splitChance(wins, 5));
  });
});
