import type { Scenario } from "../../sim/scenario.ts";
import { type Arm, newArm } from "../arms/arm.ts";
import { armContrast, versionShares } from "../arms/arm-contrast.ts";
import { type ArmsOptions, type PairQuestion, readAsked, runArms } from "../arms/arms-run.ts";
import type { GoalBits } from "../compare/goal-bits.ts";
import { phrasePlan } from "../compare/plan-phrases.ts";
import { RACES_PER_VERSION } from "../compare/race-bits.ts";
import { readPlan } from "../compare/read-plans.ts";
import { LEVEL } from "../intervals.ts";
import { pairRides, Rides } from "./paired-rides.ts";
import { type RideQuantity, rideQuantities } from "./ride-quantities.ts";
import type { Why, WhyRow } from "./why.ts";
import { whySentences } from "./why-sentences.ts";

/** Races under each plan unless told otherwise. */
const RACES = 1024;
/** Fewer turned races than this say nothing of their own. */
const FEW = 20;

/**
 * What moved where one plan did better than another: both skated once more on the same races with somebody looking on.
 * Whichever of the two reached the goal more often is the plan, the other is held against it.
 *
 * @throws one-line Error on a question that makes no sense
 */
export async function explainWhy(
  scenario: Scenario,
  question: PairQuestion,
  options: ArmsOptions = {},
): Promise<Why> {
  const asked = readAsked(scenario, question, options);
  const rides = [new Rides(asked.skater), new Rides(asked.skater)] as const;
  const plans = [question.plan, question.against].map((text) => readPlan(asked.heat, text));
  const arms = plans.map(
    (plan, k): Arm => ({
      ...newArm(scenario, asked, { plan, rides: true }),
      look: (block) => rides[k as 0 | 1].add(block),
    }),
  );
  const run = await runArms(scenario, asked, arms, { races: RACES, ...options });
  const shares = versionShares(arms);
  const better = armContrast(shares, [1, -1]).mean >= 0 ? 0 : 1;
  const [plan, against] = [better, 1 - better] as [0 | 1, 0 | 1];
  const gain = armContrast(shares, better === 0 ? [1, -1] : [-1, 1]);
  const only = onlyIn(arms[plan]!.bits, arms[against]!.bits);
  const rows = rideQuantities.flatMap((quantity, k) =>
    rowOf(
      quantity,
      [rides[plan].column(k), rides[against].column(k)],
      shares[0]!.length * RACES_PER_VERSION,
      only.plan,
    ),
  );
  const words = { plan: plans[plan]!, against: plans[against]! };
  return {
    ...run,
    ...words,
    gain: { mean: gain.mean, low: gain.low, high: gain.high },
    onlyPlan: only.plan.size,
    onlyAgainst: only.against.size,
    rows,
    sentences: whySentences(
      {
        plan: phrasePlan(words.plan, asked.heat).doing,
        against: phrasePlan(words.against, asked.heat).doing,
      },
      gain,
      rows,
      { races: shares[0]!.length * RACES_PER_VERSION, turned: only.plan.size },
    ),
  };
}

/** Numbers of the races in which only the one reached the goal. */
function onlyIn(plan: GoalBits, other: GoalBits): { plan: Set<number>; against: Set<number> } {
  const only = { plan: new Set<number>(), against: new Set<number>() };
  for (let version = 0; version < Math.min(plan.versions, other.versions); version++)
    for (let race = 0; race < RACES_PER_VERSION; race++) {
      const mine = (plan.version(version) >> race) & 1;
      const his = (other.version(version) >> race) & 1;
      if (mine > his) only.plan.add(version * RACES_PER_VERSION + race);
      if (his > mine) only.against.add(version * RACES_PER_VERSION + race);
    }
  return only;
}

function rowOf(
  { key, label, unit, digits }: RideQuantity,
  [plan, against]: readonly [readonly number[], readonly number[]],
  races: number,
  turned: ReadonlySet<number>,
): WhyRow[] {
  const level = 1 - (1 - LEVEL) / rideQuantities.length;
  const all = pairRides(plan, against, races, RACES_PER_VERSION, level);
  if (!all) return [];
  const where = pairRides(plan, against, races, RACES_PER_VERSION, level, (race) =>
    turned.has(race),
  );
  const { low, high } = all.difference;
  return [
    {
      key,
      label,
      unit,
      digits,
      plan: all.plan,
      against: all.against,
      difference: all.difference,
      turned: where && where.pairs >= FEW ? where.difference : null,
      pairs: all.pairs,
      moved: low > 0 || high < 0,
    },
  ];
}
