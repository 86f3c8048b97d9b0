import { type Chance, LEVEL, type Mean } from "../intervals.ts";
import { behaviourMixes, withMix } from "./behaviour-mixes.ts";
import { cellChance } from "./cell-spread.ts";
import type { Game } from "./game.ts";
import { mixedValue, pure, weightsOf } from "./mixed-value.ts";
import { countPaid, type GoalOf, type Pays, paysOf, type Reached } from "./pair-goal.ts";
import type { Profile } from "./skate-profiles.ts";

/** How good a plan, or a pair of plans, stays when the others do not do as they always did. */
export interface RobustPlan {
  /** Plans of the first and the second skater. */
  plans: [number, number];
  /** For whom the advice is: 0 the first, 1 the second, null for both together. */
  side: 0 | 1 | null;
  /** Against the other without orders, or, for both together, in a field as it always was. */
  history: Chance;
  /** Against the other's mix in the first equilibrium; null for both together. */
  equilibrium: Mean | null;
  /** The worst that the other's plans, or for both together one of them keeping to his first plan, make of it. */
  worstReply: Chance & { plans: [number, number] };
  /** The worst of the plausible fields; its interval holds for all of them at once. */
  worstMix: Chance & { mix: string };
}

/** How many pairs are looked at for a goal in common, beside both keeping to their first plan. */
const PAIRS = 3;
export const MOST_PAIRS = PAIRS + 1;

interface Candidate {
  plans: [number, number];
  side: 0 | 1 | null;
}

/** What the advice could be: every plan of each against the other's first, or the best few pairs. */
export function candidatesOf(
  cells: readonly (readonly Reached[])[],
  game: Game,
  goalOf: GoalOf,
): Candidate[] {
  if (game.together === null)
    return [
      ...cells.map((_, i): Candidate => ({ plans: [i, 0], side: 0 })),
      ...cells[0]!.map((_, j): Candidate => ({ plans: [0, j], side: 1 })),
    ];
  const [pays] = paysOf(goalOf);
  const pairs = cells
    .flatMap((row, i) =>
      row.map((cell, j) => ({ plans: [i, j] as [number, number], paid: countPaid(cell, pays) })),
    )
    .sort((a, b) => b.paid - a.paid)
    .slice(0, PAIRS)
    .map(({ plans }) => plans);
  if (!pairs.some(([i, j]) => i === 0 && j === 0)) pairs.push([0, 0]);
  return pairs.map((plans) => ({ plans, side: null }));
}

/** What has to be skated to know the worst field: every candidate in every mix, candidate after candidate. */
export const mixProfiles = (
  candidates: readonly Candidate[],
  profileOf: (plans: [number, number]) => Profile,
): Profile[] =>
  candidates.flatMap(({ plans }) => {
    const { scenario, plans: orders } = profileOf(plans);
    return behaviourMixes.map((mix) => ({ scenario: withMix(scenario, mix), plans: orders }));
  });

/** @param skated what came of `mixProfiles`, in its order */
export function robustPlans(
  cells: readonly (readonly Reached[])[],
  game: Game,
  goalOf: GoalOf,
  candidates: readonly Candidate[],
  skated: readonly Reached[],
): RobustPlan[] {
  const mixes = behaviourMixes.length;
  return candidates.map(({ plans, side }, k) => {
    const pays = paysOf(goalOf)[side ?? 0];
    const [i, j] = plans;
    return {
      plans,
      side,
      history: chanceOf(cells[i]![j]!, pays),
      equilibrium: againstEquilibrium(cells, game, plans, side),
      worstReply: worstReply(cells, plans, side, pays),
      worstMix: worstMix(skated.slice(k * mixes, (k + 1) * mixes), pays),
    };
  });
}

const chanceOf = (cell: Reached, pays: Pays, level?: number): Chance =>
  cellChance(cell, pays, level);

function againstEquilibrium(
  cells: readonly (readonly Reached[])[],
  game: Game,
  [i, j]: [number, number],
  side: 0 | 1 | null,
): Mean | null {
  const equilibrium = game.equilibria?.[0];
  if (!equilibrium || side === null) return null;
  const mixes = [...equilibrium.mixes] as [number[], number[]];
  mixes[side] = pure(side === 0 ? i : j, mixes[side].length);
  return mixedValue(cells, weightsOf(mixes), paysOf("each")[side]);
}

function worstReply(
  cells: readonly (readonly Reached[])[],
  [i, j]: [number, number],
  side: 0 | 1 | null,
  pays: Pays,
): RobustPlan["worstReply"] {
  const replies: [number, number][] =
    side === 0
      ? cells[0]!.map((_, other) => [i, other])
      : side === 1
        ? cells.map((_, other) => [other, j])
        : [
            [i, 0],
            [0, j],
          ];
  const [plans] = replies
    .map((reply) => ({ reply, paid: countPaid(cells[reply[0]]![reply[1]]!, pays) }))
    .sort((a, b) => a.paid - b.paid)
    .map(({ reply }) => reply);
  const level = 1 - (1 - LEVEL) / replies.length;
  return { ...chanceOf(cells[plans![0]]![plans![1]]!, pays, level), plans: plans! };
}

function worstMix(fields: readonly Reached[], pays: Pays): RobustPlan["worstMix"] {
  const level = 1 - (1 - LEVEL) / fields.length;
  const chances = fields.map((field) => chanceOf(field, pays, level));
  const worst = chances.reduce((least, { p }, k) => (p < chances[least]!.p ? k : least), 0);
  return {
    p: chances[worst]!.p,
    // The worst lies between the lowest of the lows and the lowest of the highs.
    low: Math.min(...chances.map(({ low }) => low)),
    high: Math.min(...chances.map(({ high }) => high)),
    mix: behaviourMixes[worst]!.words,
  };
}
