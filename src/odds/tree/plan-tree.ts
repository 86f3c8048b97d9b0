import { planFor } from "../../sim/plan-for.ts";
import { resolveRules } from "../../sim/rules.ts";
import type { Scenario } from "../../sim/scenario.ts";
import type { Ends } from "../compare/total-interval.ts";
import { OutcomeDigest } from "../digest.ts";
import { goalWords, parseGoal, reachesGoal } from "../goal.ts";
import { type Chance, LEVEL, wilsonInterval } from "../intervals.ts";
import type { Outcomes } from "../outcomes.ts";
import { type Provenance, provenanceOf } from "../provenance.ts";
import { type BranchChances, BranchVersions } from "./branch-versions.ts";
import { type BreakEven, breakEvenOf } from "./break-even.ts";
import type { PairCounts } from "./pair-counts.ts";
import { sprintOfPlan } from "./sprint-of-plan.ts";
import { streamPairs } from "./stream-pairs.ts";

/** How an attempt at a sprint ends: first over its line, other points, none; or it never comes to an attempt. */
export const branchNames = ["wins", "scores", "fails", "never"] as const;
type BranchName = (typeof branchNames)[number];

/** Some of the races; `chance`, `against` and `gain` are null where there are none. */
export interface TreeBranch {
  counts: PairCounts;
  /** Share of all races. */
  share: Chance;
  reached: BranchChances | null;
}

/** What becomes of an attempt, and what it is worth; the JSON of `massstart tree`. */
export interface PlanTree extends Provenance {
  /** What kind of answer this is: a skater is told to try. */
  asked: "if we try it";
  races: number;
  /** Digests of the outcomes in race order, under the plan and under the other. */
  digests: { plan: string; against: string };
  stopped: boolean;
  skater: string;
  plan: string;
  /** Plan that it is held against on the same races; null for no orders. */
  against: string | null;
  goal: { name: string; words: string };
  /** From 1, by laps to go, and what it pays. */
  sprint: { number: number; toGo: number; points: number[] };
  intervals: { level: number; method: string; holds: string };
  whole: TreeBranch;
  /** Races in which he goes for it: the first three branches together. */
  tries: TreeBranch;
  branches: Record<BranchName, TreeBranch>;
  /** Of the attempts, how many win the sprint; null where there are none. */
  winsWhenTrying: Chance | null;
  /** See `breakEven`; null where no attempt wins it, or all do. */
  breakEven: BreakEven | null;
  /** Break-even chances that imperfect knowledge leaves open as well. */
  breakEvenTotal: Ends | null;
}

/** What to ask. */
export interface TreeQuestion {
  /** Full name. */
  skater: string;
  plan: string;
  /** Plan to hold it against; null for no orders. */
  against: string | null;
  /** As `parseGoal` reads it. */
  goal: string;
  /** Number of the sprint from 1, where the plan does not name one. */
  sprint?: number;
}

/**
 * Follows a plan that goes for a sprint through its branches: he tries, wins it, scores or fails, reaches his goal; and
 * what he gains or loses in each branch against another plan on the same races. Counts of the branches add up
 * to all races.
 *
 * @throws one-line Error on a plan, goal or sprint that makes no sense here
 * @example await planTree(heat, { skater: "Sven Kramer", plan: "contest:sprint=2", against: "sit-in", goal: "qualify" })
 */
export async function planTree(
  scenario: Scenario,
  question: TreeQuestion,
  options: Parameters<typeof streamPairs>[2] = {},
): Promise<PlanTree> {
  const { skater: name, plan, against } = question;
  const names = scenario.entries.map((entry) => entry.name);
  const rules = resolveRules(scenario.rules);
  const goal = parseGoal(question.goal, { skaters: names.length, rules });
  const orders = planFor(name, plan, { names, rules }, "plan");
  const sprint = sprintOfPlan(orders, rules, question.sprint);
  const skater = names.indexOf(name);
  const counted = new BranchVersions(branchNames.length);
  const digests = [new OutcomeDigest(), new OutcomeDigest()] as const;
  const most = rules.sprints[sprint]!.points[0] ?? 0;
  const run = await streamPairs(
    scenario,
    [{ [name]: plan }, { [name]: against ?? "" }],
    { ...options, deeds: true },
    (tried, held, _heat, from) => {
      digests[0].add(tried);
      digests[1].add(held);
      for (let row = 0; row < tried.races; row++) {
        const branch = endOf(tried, row, skater, sprint, most);
        counted.add(
          from + row,
          branchNames.indexOf(branch),
          reachesGoal(goal, tried, row, skater),
          reachesGoal(goal, held, row, skater),
        );
      }
    },
  );
  const branchOf = (...names: BranchName[]): TreeBranch => {
    const branches = names.map((name) => branchNames.indexOf(name));
    return {
      counts: counted.counts(branches),
      share: counted.share(branches),
      reached: counted.chances(branches),
    };
  };
  const whole = branchOf(...branchNames);
  const tries = branchOf("wins", "scores", "fails");
  const won = branchOf("wins");
  const lost = branchOf("scores", "fails");
  const gains = won.reached && lost.reached && { won: won.reached, lost: lost.reached };
  return {
    asked: "if we try it",
    ...provenanceOf(scenario, run.seed),
    races: run.races,
    digests: { plan: digests[0].text(), against: digests[1].text() },
    stopped: run.stopped,
    skater: name,
    plan,
    against,
    goal: { name: goal.name, words: goalWords(goal) },
    sprint: {
      number: sprint + 1,
      toGo: rules.laps - rules.sprints[sprint]!.lap,
      points: rules.sprints[sprint]!.points,
    },
    intervals: {
      level: LEVEL,
      method:
        "Wilson with a design effect; gains after Bonett and Price, break-even after Fieller; versions by random effects",
      holds:
        "sampling error; total: imperfect knowledge of skaters, ice and habits as well; neither what the model itself leaves out",
    },
    whole,
    tries,
    branches: {
      wins: won,
      scores: branchOf("scores"),
      fails: branchOf("fails"),
      never: branchOf("never"),
    },
    winsWhenTrying:
      tries.counts.races > 0 ? wilsonInterval(won.counts.races, tries.counts.races) : null,
    breakEven: gains && breakEvenOf(gains.won.gain, gains.lost.gain),
    breakEvenTotal: gains && breakEvenTotal(gains.won, gains.lost),
  };
}

function breakEvenTotal(won: BranchChances, lost: BranchChances): Ends {
  const [win, fail] = [won, lost].map(({ gain, total }) => ({ ...total.gain, mean: gain.mean }));
  const { low, high } = breakEvenOf(win!, fail!).chance;
  return { low, high };
}

function endOf(
  outcomes: Outcomes,
  row: number,
  skater: number,
  sprint: number,
  most: number,
): BranchName {
  const k = (row * outcomes.skaters + skater) * outcomes.sprints + sprint;
  if (outcomes.went[k] === 0) return "never";
  const points = outcomes.sprintPoints[k]!;
  if (points === 0) return "fails";
  return points === most ? "wins" : "scores";
}
