import { digestOutcomes } from "../odds/digest.ts";
import type { Executor, Job } from "../odds/executor.ts";
import { type Odds, summariseOdds } from "../odds/odds.ts";
import { mergeOutcomes, type Outcomes } from "../odds/outcomes.ts";
import { recallRaces } from "../odds/recalled-executor.ts";
import { streamRaces } from "../odds/stream-races.ts";
import type { Run } from "./engine.ts";
import { planInView } from "./plan-in-view.ts";
import { NO_ORDERS } from "./plan-phrase.ts";

/** Races of one plan of our skater, kept to be asked this and that. */
export interface KeptRaces {
  odds: Odds;
  job: Job & { plans: Record<string, string> };
  blocks: Outcomes[];
  /** All blocks in one. */
  outcomes: Outcomes;
}

/** Gives a chance near one half to within 1.4 races in a hundred. */
const RACES = 5000;

let last: { key: string; races: KeptRaces } | null = null;

/** Skates the races of the plan in view, unless they were the last to be skated. */
export async function keptRaces({
  scenario,
  question,
  executor,
  signal,
  onProgress,
}: Omit<Run<never>, "onPart">): Promise<KeptRaces> {
  const { skater, seed } = question;
  const plan = planInView(question.plans);
  const plans: Record<string, string> = plan === NO_ORDERS ? {} : { [skater]: plan };
  const key = JSON.stringify([scenario, seed, plans]);
  if (last?.key === key) return last.races;
  const blocks: Outcomes[] = [];
  const asked = { races: RACES, seed, plans, deeds: true, executor, signal, onProgress };
  const run = await streamRaces(scenario, asked, (block) => blocks.push(block));
  const outcomes = mergeOutcomes(blocks);
  const digest = digestOutcomes(outcomes);
  const races: KeptRaces = {
    odds: summariseOdds(scenario, run.heat, run.tally, { ...run, digest }),
    job: { scenario, seed, plans },
    blocks,
    outcomes,
  };
  if (!run.stopped) last = { key, races };
  return races;
}

/** Options with which any question is put to the kept races in place of new ones. */
export const recalled = ({ job, blocks, odds }: KeptRaces) => ({
  seed: job.seed,
  plans: job.plans,
  races: odds.races,
  executor: recallRaces(job, blocks) satisfies Executor as Executor,
});
