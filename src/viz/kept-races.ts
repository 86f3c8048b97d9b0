import { cutEvenly } from "../odds/compare/plan-race.ts";
import { OutcomeDigest } from "../odds/digest.ts";
import type { Job } from "../odds/executor.ts";
import { inRaceOrder } from "../odds/in-race-order.ts";
import { type Odds, summariseOdds } from "../odds/odds.ts";
import { mergeOutcomes, type Outcomes } from "../odds/outcomes.ts";
import { recallRaces } from "../odds/recalled-executor.ts";
import { Tally } from "../odds/tally.ts";
import { outlineHeat } from "../sim/heat-outline.ts";
import type { Run } from "./engine.ts";
import { planInView } from "./plan-in-view.ts";
import { NO_ORDERS } from "./plan-phrase.ts";

/** Races of one plan of our skater, kept to be asked this and that. */
export interface KeptRaces {
  odds: Odds;
  job: Job & { plans: Record<string, string> };
  blocks: readonly Outcomes[];
  /** All blocks in one. */
  outcomes: Outcomes;
}

/** After so many races there is something to show; the last give a chance near one half to within 1.4 in a hundred. */
const STAGES = [500, 1500, 5000];

/** Races as they are skated. */
interface Store {
  key: string;
  job: KeptRaces["job"];
  tally: Tally;
  digest: OutcomeDigest;
  blocks: Outcomes[];
}

let store: Store | null = null;

/**
 * Works something out over the races of the plan in view, first over a few and then over all: what was skated for one
 * answer serves the others. Stopped, it keeps what is there.
 * @throws when stopped before the first stage
 */
export async function overKeptRaces<Result>(
  run: Run<Result>,
  workOut: (races: KeptRaces) => Promise<Result> | Result,
): Promise<Result> {
  const races = storeFor(run);
  let result: Result | null = null;
  for (const stage of STAGES) {
    const next = STAGES[STAGES.indexOf(stage) + 1];
    if (next !== undefined && races.tally.races >= next) continue;
    await skateTo(races, stage, run);
    if (races.tally.races === 0) break;
    result = await workOut(asKept(races, run.signal.aborted));
    if (run.signal.aborted) break;
    run.onPart(result);
  }
  if (result === null) throw new Error("stopped before the first race was over");
  return result;
}

function storeFor({ scenario, question }: Run<never>): Store {
  const { skater, seed } = question;
  const plan = planInView(question.plans);
  const plans: Record<string, string> = plan === NO_ORDERS ? {} : { [skater]: plan };
  const job = { scenario, seed, plans, deeds: true };
  const key = JSON.stringify(job);
  if (store?.key === key) return store;
  const tally = new Tally(outlineHeat(scenario));
  store = { key, job, tally, digest: new OutcomeDigest(), blocks: [] };
  return store;
}

async function skateTo(
  { job, tally, digest, blocks }: Store,
  races: number,
  { executor, signal, onProgress }: Run<never>,
): Promise<void> {
  if (tally.races >= races) return;
  const take = inRaceOrder((block) => {
    tally.add(block);
    digest.add(block);
    blocks.push(block);
    onProgress(tally.races, STAGES.at(-1)!);
  }, tally.races);
  await executor.run(job, cutEvenly(tally.races, races, executor.workers), take, signal);
}

function asKept({ job, tally, digest, blocks }: Store, stopped: boolean): KeptRaces {
  const { seed, plans } = job;
  const made = { seed, plans, digest: digest.text(), elapsed: 0, stopped };
  return {
    odds: summariseOdds(job.scenario, tally.heat, tally, made),
    job,
    blocks: [...blocks],
    outcomes: mergeOutcomes(blocks),
  };
}

/** Options with which any question is put to the kept races in place of new ones. */
export const recalled = ({ job, blocks, odds }: KeptRaces) => ({
  seed: job.seed,
  plans: job.plans,
  races: odds.races,
  executor: recallRaces(job, blocks),
});
