import type { Scenario } from "../../sim/scenario.ts";
import { newArm } from "../arms/arm.ts";
import { armContrast, versionShares } from "../arms/arm-contrast.ts";
import { type ArmsOptions, type PairQuestion, readAsked, runArms } from "../arms/arms-run.ts";
import { readPlan } from "../compare/read-plans.ts";
import { LEVEL, type Mean } from "../intervals.ts";
import { type SensitivityInput, sensitivityInputs } from "./inputs.ts";
import { joinShifts } from "./join-shifts.ts";
import { screeningDesign } from "./screening-design.ts";
import type { Sensitivity, SensitivityRow } from "./sensitivity.ts";

/** Races for each plan in each row of the design unless told otherwise. */
const RACES = 256;

/**
 * Which of the skater's qualities and which assumption moves the gain of a plan on another most. All inputs are set low or
 * high at once, row by row of a screening design, both plans skating each row on the same luck; so every race tells
 * something of every input, and an effect is known as well as from a dozen times the races with one input at a time.
 *
 * @throws one-line Error on a question that makes no sense
 */
export async function findSensitivity(
  scenario: Scenario,
  question: PairQuestion,
  options: ArmsOptions = {},
): Promise<Sensitivity> {
  const asked = readAsked(scenario, question, options);
  const plan = readPlan(asked.heat, question.plan);
  const against = readPlan(asked.heat, question.against);
  const inputs = sensitivityInputs(asked.heat, asked.skater);
  const design = screeningDesign(inputs.length);
  const arms = design.flatMap((row) => {
    const shift = joinShifts(inputs.map(({ low, high }, k) => (row[k]! < 0 ? low : high).shift));
    return [plan, against].map((each) => newArm(scenario, asked, { plan: each, shift }));
  });
  const run = await runArms(scenario, asked, arms, { races: RACES, ...options });
  const shares = versionShares(arms);
  const chances = shares.filter((_, k) => k % 2 === 0);
  const gains = chances.map((share, row) =>
    share.map((value, version) => value - shares[2 * row + 1]![version]!),
  );
  const base = asMean(
    gains,
    design.map(() => 1 / design.length),
  );
  const rows = inputs.map((input, k) =>
    rowOf(
      input,
      design.map((row) => row[k]!),
      gains,
      chances,
      1 - (1 - LEVEL) / inputs.length,
    ),
  );
  return {
    ...run,
    plan,
    against,
    base,
    chance: asMean(
      chances,
      design.map(() => 1 / design.length),
    ).mean,
    rows: rows.sort((a, b) => Math.abs(b.swing.mean) - Math.abs(a.swing.mean)),
    settings:
      "qualities one standard deviation of what is not known of him today lower and higher; wake and recovery one standard deviation of what their sources leave open; habits of the field at the 10th and 90th percentile of the fitted draws",
    design: `${design.length} combinations of all settings (Plackett and Burman, mirrored): every input low as often as high, whatever the others`,
  };
}

function rowOf(
  { key, label, kind, low, high }: SensitivityInput,
  settings: readonly number[],
  gains: readonly Float64Array[],
  chances: readonly Float64Array[],
  together: number,
): SensitivityRow {
  const half = settings.length / 2;
  const swing = settings.map((setting) => setting / half);
  const at = (wanted: number): Mean =>
    asMean(
      gains,
      settings.map((setting) => Number(setting === wanted) / half),
    );
  return {
    key,
    label,
    kind,
    low: { label: low.label, gain: at(-1) },
    high: { label: high.label, gain: at(1) },
    swing: asMean(gains, swing, together),
    chanceSwing: asMean(chances, swing, together),
  };
}

function asMean(
  values: readonly Float64Array[],
  weights: readonly number[],
  level: number = LEVEL,
): Mean {
  const { mean, low, high } = armContrast(values, weights, level);
  return { mean, low, high };
}
