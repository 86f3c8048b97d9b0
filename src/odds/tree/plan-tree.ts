import { parsePlan } from "../../sim/plan.ts";
import { resolveRules } from "../../sim/rules.ts";
import type { Scenario } from "../../sim/scenario.ts";
import { catalogue } from "../../sim/tactics/catalogue.ts";
import { OutcomeDigest } from "../digest.ts";
import { goalWords, parseGoal, reachesGoal } from "../goal.ts";
import { type Chance, LEVEL, wilsonInterval } from "../intervals.ts";
import type { Outcomes } from "../outcomes.ts";
import { type Provenance, provenanceOf } from "../provenance.ts";
import { type BreakEven, breakEven } from "./break-even.ts";
import {
  addPair,
  noPairs,
  type PairCounts,
  type PairedChances,
  pairedChances,
  sumPairs,
} from "./pair-counts.ts";
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
  reached: PairedChances | null;
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
  const sprint = sprintOfPlan(parsePlan(plan, catalogue, names, "plan"), rules, question.sprint);
  const skater = names.indexOf(name);
  const counts: Record<BranchName, PairCounts> = {
    wins: noPairs(),
    scores: noPairs(),
    fails: noPairs(),
    never: noPairs(),
  };
  const digests = [new OutcomeDigest(), new OutcomeDigest()] as const;
  const most = rules.sprints[sprint]!.points[0] ?? 0;
  const run = await streamPairs(
    scenario,
    [{ [name]: plan }, { [name]: against ?? "" }],
    { ...options, deeds: true },
    (tried, held) => {
      digests[0].add(tried);
      digests[1].add(held);
      for (let row = 0; row < tried.races; row++) {
        const branch = branchOf(tried, row, skater, sprint, most);
        addPair(
          counts[branch],
          reachesGoal(goal, tried, row, skater),
          reachesGoal(goal, held, row, skater),
        );
      }
    },
  );
  const branchFrom = (part: PairCounts): TreeBranch => ({
    counts: part,
    share: wilsonInterval(part.races, run.races),
    reached: pairedChances(part),
  });
  const { wins, scores, fails, never } = counts;
  const lost = sumPairs([scores, fails]);
  const tries = sumPairs([wins, lost]);
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
      method: "Wilson; gains after Bonett and Price, break-even after Fieller",
      holds: "sampling error only; not how well the model knows the skaters and the race",
    },
    whole: branchFrom(sumPairs([tries, never])),
    tries: branchFrom(tries),
    branches: {
      wins: branchFrom(wins),
      scores: branchFrom(scores),
      fails: branchFrom(fails),
      never: branchFrom(never),
    },
    winsWhenTrying: tries.races > 0 ? wilsonInterval(wins.races, tries.races) : null,
    breakEven: breakEven(wins, lost),
  };
}

function branchOf(
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
