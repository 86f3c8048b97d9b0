import { describe, expect, test } from "vitest";
import { drawAbility, fitAbility } from "../../src/sim/ability.ts";
import { normalQuantile } from "../../src/sim/math.ts";
import { keyedUniform } from "../../src/sim/random.ts";
import type { SoloTime } from "../../src/sim/scenario.ts";
import { soloConditions, soloTime } from "../../src/sim/solo.ts";
import { venueFriction } from "../../src/sim/venues.ts";

// Simulation-based calibration (Talts et al. 2018): skaters drawn from the prior skate times with the errors that the fit
// assumes; where the fit is right, the true ability lies as often in any tenth of the posterior as in any other.
const SKATERS = 600;
const CONTEXT = { gender: "men", level: "world-cup-a", asOf: "2025-12-07" } as const;
const SETS = [[1500, 5000], [500, 1000, 1500], [1000, 1500, 5000], [1500], [500, 1000, 1500, 5000]];
const HALL = soloConditions(0, venueFriction("Heerenveen")!);

const prior = fitAbility([], CONTEXT);
const uniform = (i: number, purpose: number) => keyedUniform(5, 6, 0, i, purpose);
const normal = (i: number, purpose: number) => normalQuantile(uniform(i, purpose));

/** Error of a race: more often and further on the slow side, as evidence.ts has it. */
function error(i: number, purpose: number): number {
  const isFast = uniform(i, purpose) < 0.005 / (0.005 + 0.012);
  return (isFast ? -0.005 : 0.012) * Math.abs(normal(i, purpose + 1));
}

/** Where the true logarithms of CP, W' and Pmax lie in the posterior, in its standard deviations. */
function misses(i: number, races: number): number[] {
  const truth = new Float64Array(3);
  drawAbility(prior, normal(i, 1), normal(i, 2), normal(i, 3), truth, 0);
  const [criticalPower, anaerobicReserve, peakPower] = [truth[0]!, truth[1]!, truth[2]!];
  const { mass, dragArea } = prior;
  const who = { criticalPower, anaerobicReserve, peakPower, mass, dragArea };
  const times = SETS[i % SETS.length]!.flatMap((distance, k) => {
    const sec = soloTime(who, distance, HALL);
    const shared = 0.005 * normal(i, 10 + 50 * k);
    return Array.from({ length: races }, (_, race): SoloTime => {
      const off = shared + error(i, 11 + 50 * k + 2 * race);
      const day = { date: "2025-12-05", venue: "Heerenveen", source: "made up" };
      return { distance, sec: sec * Math.exp(off), kind: "race", ...day };
    });
  });
  const { mean, chol } = fitAbility(times, CONTEXT);
  return [0, 1, 2].map((q) => {
    let variance = 0;
    for (let j = 0; j <= q; j++) variance += chol[(q * (q + 1)) / 2 + j]! ** 2;
    return (Math.log(truth[q]!) - mean[q]!) / Math.sqrt(variance);
  });
}

const TENTHS = Array.from({ length: 9 }, (_, k) => normalQuantile((k + 1) / 10));

// 600 skaters: the mean miss has an error of 0.041, its spread one of 0.029. Read at its word, a single slow race would
// show as a mean of 0.22 to 0.28. The limits are three standard errors, and the chi-square on nine degrees of freedom that
// chance exceeds once in a thousand; the draws are fixed, so chance strikes only when the fit changes: in a hundred new fits
// that are right, three or four would be refused.
describe.each([
  ["one race over each distance", 1],
  ["two races", 2],
  ["eight races", 8],
])("with %s", (_, races) => {
  const all = Array.from({ length: SKATERS }, (_, i) => misses(i, races));
  test.each([
    ["critical power", 0],
    ["anaerobic reserve", 1],
    ["peak power", 2],
  ])("the truth lies in every tenth of the posterior alike: %s", (_, q) => {
    const mean = all.reduce((sum, miss) => sum + miss[q]!, 0) / SKATERS;
    const sd = Math.sqrt(all.reduce((sum, miss) => sum + (miss[q]! - mean) ** 2, 0) / SKATERS);
    expect(Math.abs(mean)).toBeLessThan(3 * 0.041);
    expect(Math.abs(sd - 1)).toBeLessThan(3 * 0.029);
    const bins = new Array<number>(10).fill(0);
    for (const miss of all) bins[TENTHS.filter((edge) => miss[q]! > edge).length]! += 1;
    const each = SKATERS / 10;
    const chiSquare = bins.reduce((sum, count) => sum + (count - each) ** 2 / each, 0);
    expect(chiSquare).toBeLessThan(27.9);
  });
});
