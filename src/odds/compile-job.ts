import { compileScenario } from "../sim/compile.ts";
import { compileEvent } from "../sim/compile-event.ts";
import type { Heat } from "../sim/heat.ts";
import { seedToMaster } from "../sim/random.ts";
import { type Block, isEventJob, isPlansJob } from "./block.ts";
import { runEvents } from "./event/run-events.ts";
import {
  type AnyJob,
  compileOptions,
  type Job,
  type PlansJob,
  type RaceRange,
} from "./executor.ts";
import { runPlans } from "./run-plans.ts";
import { runRaces } from "./run-races.ts";

/** Skates a range of a job, here and now. */
export type SkateRange = (range: RaceRange) => Block;

/** Turns a job into numbers once, to skate ranges of it. @throws when it cannot be compiled */
export function compileJob(job: AnyJob): SkateRange {
  if (isPlansJob(job)) return compilePlans(job);
  const seed = seedToMaster(job.seed);
  if (isEventJob(job)) {
    const event = compileEvent(job.event, job);
    return ({ from, to }) => runEvents(event, seed, from, to, job.racesPerVersion);
  }
  const heat = compileHeat(job);
  return ({ from, to }) => runRaces(heat, seed, from, to, job);
}

function compilePlans({ job, skater, orders }: PlansJob): SkateRange {
  const seed = seedToMaster(job.seed);
  const heatOf = (plan: string): Heat =>
    compileHeat({ ...job, plans: { ...job.plans, [skater]: plan } });
  const bare = heatOf("");
  const heats = orders.map(heatOf);
  const slot = bare.names.indexOf(skater);
  return ({ from, to, orders: some }) =>
    runPlans(bare, some?.map((place) => heats[place]!) ?? heats, slot, seed, from, to, job);
}

const compileHeat = (job: Job): Heat => compileScenario(job.scenario, compileOptions(job));
