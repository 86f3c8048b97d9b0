import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readSheet, type Sheet } from "../../src/history/sheet.ts";
import { sheetLevel } from "../../src/history/sheet-rules.ts";
import type { SkaterRecord } from "../../src/history/sheet-to-scenario.ts";
import { fitAbility } from "../../src/sim/ability.ts";
import { abilityPrior } from "../../src/sim/ability-prior.ts";
import { latestDay } from "../../src/sim/evidence.ts";

const { skaters } = JSON.parse(readFileSync("data/skaters.json", "utf8")) as {
  skaters: SkaterRecord[];
};
const sheets = readdirSync("data/races").map((file): Sheet => {
  const path = `data/races/${file}`;
  return readSheet(readFileSync(path, "utf8"), path);
});
const starters = new Set(
  sheets
    .filter((sheet) => ["championship", "world-cup-a"].includes(sheetLevel(sheet)))
    .flatMap((sheet) => sheet.skaters.map(({ name }) => name)),
);

/** Logarithms of CP, W' and Pmax of those who started in an A race, for the typical body, with their variances. */
function fitsOf(gender: "men" | "women") {
  return skaters.flatMap((skater) => {
    const days = skater.times.map(latestDay).filter((day) => day !== null);
    if (skater.gender !== gender || !starters.has(skater.name) || days.length === 0) return [];
    const asOf = `${days.sort().at(-1)}+`;
    const context = { gender, level: "world-cup-a", asOf, heightM: skater.height } as const;
    const { mean, chol, dragArea } = fitAbility(skater.times, context);
    const larger = Math.log(dragArea / (gender === "men" ? 0.23 : 0.2));
    const rows = [0, 1, 2].map((q) => chol.subarray((q * (q + 1)) / 2, (q * (q + 1)) / 2 + q + 1));
    const variances = rows.map((row) => row.reduce((sum, x) => sum + x * x, 0));
    return [{ mean: mean.map((value) => value - larger), variances }];
  });
}

test.each(["men", "women"] as const)(
  "the prior is about what the fits come back with: %s",
  (gender) => {
    const fits = fitsOf(gender);
    expect(fits.length).toBeGreaterThan(30);
    const prior = abilityPrior(gender, "world-cup-a");
    // Shares by which one more round of expectation-maximisation may move medians and spreads.
    [0.01, 0.015, 0.025].forEach((limit, q) => {
      const middle = fits.reduce((sum, { mean }) => sum + mean[q]!, 0) / fits.length;
      const spread = Math.sqrt(
        fits.reduce(
          (sum, { mean, variances }) => sum + variances[q]! + (mean[q]! - middle) ** 2,
          0,
        ) / fits.length,
      );
      expect(Math.abs(middle - prior.mean[q]!)).toBeLessThan(limit);
      expect(Math.abs(spread / Math.sqrt(prior.covariance[4 * q]!) - 1)).toBeLessThan(0.2);
    });
  },
);
