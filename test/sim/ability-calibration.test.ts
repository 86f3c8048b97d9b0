import { expect, test } from "vitest";
import { drawAbility, fitAbility } from "../../src/sim/ability.ts";
import { normalQuantile } from "../../src/sim/math.ts";
import { keyedUniform } from "../../src/sim/random.ts";
import type { SoloTime } from "../../src/sim/scenario.ts";
import { soloConditions, soloTime } from "../../src/sim/solo.ts";
import { venueFriction } from "../../src/sim/venues.ts";

// Simulation-based calibration (Talts et al. 2018): skaters drawn from the prior skate times with the errors that the fit
// assumes; where the fit is right, the true ability lies as often in any tenth of the posterior as in any other.
const SKATERS = 300;
const CONTEXT = { gender: "men", level: "world-cup-a", asOf: "2025-12-07" } as const;
const SETS = [[1500, 5000], [500, 1000, 1500], [1000, 1500, 5000], [1500], [500, 1000, 1500, 5000]];
const HALL = soloConditions(0, venueFriction("Heerenveen")!);

const prior = fitAbility([], CONTEXT);
const uniform = (i: number, purpose: number) => keyedUniform(5, 6, 0, i, purpose);
const normal = (i: number, purpose: number) => normalQuantile(uniform(i, purpose));

/** Error of a race: more often and further on the slow side, as evidence.ts has it, and one shared by a distance. */
function error(i: number, purpose: number): number {
  const isFast = uniform(i, purpose) < 0.005 / (0.005 + 0.012);
  const size = Math.abs(normal(i, purpose + 1));
  return (isFast ? -0.005 : 0.012) * size + 0.005 * normal(i, purpose + 2);
}

/** Where the true logarithms of CP, W' and Pmax lie in the posterior, in its standard deviations. */
function misses(i: number): number[] {
  const truth = new Float64Array(3);
  drawAbility(prior, normal(i, 1), normal(i, 2), normal(i, 3), truth, 0);
  const [criticalPower, anaerobicReserve, peakPower] = [truth[0]!, truth[1]!, truth[2]!];
  const { mass, dragArea } = prior;
  const who = { criticalPower, anaerobicReserve, peakPower, mass, dragArea };
  const times = SETS[i % SETS.length]!.map(
    (distance, k): SoloTime => ({
      distance,
      sec: soloTime(who, distance, HALL) * Math.exp(error(i, 10 + 5 * k)),
      kind: "race",
      date: "2025-12-01",
      venue: "Heerenveen",
      source: "made up",
    }),
  );
  const { mean, chol } = fitAbility(times, CONTEXT);
  return [0, 1, 2].map((q) => {
    let variance = 0;
    for (let j = 0; j <= q; j++) variance += chol[(q * (q + 1)) / 2 + j]! ** 2;
    return (Math.log(truth[q]!) - mean[q]!) / Math.sqrt(variance);
  });
}

const all = Array.from({ length: SKATERS }, (_, i) => misses(i));
const TENTHS = Array.from({ length: 9 }, (_, k) => normalQuantile((k + 1) / 10));

test.each([
  ["critical power", 0],
  ["anaerobic reserve", 1],
  ["peak power", 2],
])("the posterior is as wide as it should be, and a quarter of its width too low: %s", (_, q) => {
  // 300 skaters: the mean miss has an error of 0.058, its spread one of 0.041. A single slow race is taken at its word,
  // which shows as 0.22 to 0.28; more would be a new fault.
  const mean = all.reduce((sum, miss) => sum + miss[q]!, 0) / SKATERS;
  const sd = Math.sqrt(all.reduce((sum, miss) => sum + (miss[q]! - mean) ** 2, 0) / SKATERS);
  expect(Math.abs(sd - 1)).toBeLessThan(0.16);
  expect(mean).toBeLessThan(0.45);
  const bins = new Array<number>(10).fill(0);
  for (const miss of all) bins[TENTHS.filter((edge) => miss[q]! > edge).length]! += 1;
  // A right fit has 30 in each; 14 and 46 are what there is.
  for (const count of bins) expect(count).toBeGreaterThan(8);
});
