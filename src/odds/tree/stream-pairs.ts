import { type HeatOutline, outlineHeat } from "../../sim/heat-outline.ts";
import type { Scenario } from "../../sim/scenario.ts";
import { RACES_PER_VERSION } from "../compare/race-bits.ts";
import type { Job } from "../executor.ts";
import { inRaceOrder } from "../in-race-order.ts";
import { openExecutor } from "../open-executor.ts";
import { mergeOutcomes, type Outcomes, sliceOutcomes } from "../outcomes.ts";
import { cutRaces } from "../race-ranges.ts";
import { DEFAULT_RACES, DEFAULT_SEED, type SimulateOptions } from "../stream-races.ts";

/** Races skated under one plan before the same are skated under the other. */
const RACES_AT_ONCE = 500;

export interface PairsRun {
  heat: HeatOutline;
  seed: string;
  races: number;
  stopped: boolean;
}

/**
 * Skates the same races under two sets of orders and hands on both blocks of each stretch, in race order. When stopped,
 * the races that both have are kept, always the first ones.
 *
 * @throws one-line Error as compiling does, and when stopped before the first race
 */
export async function streamPairs(
  scenario: Scenario,
  orders: readonly [Record<string, string>, Record<string, string>],
  options: Pick<SimulateOptions, "races" | "seed" | "workers" | "executor" | "signal" | "deeds"> & {
    onProgress?: (done: number, wanted: number) => void;
  },
  take: (plan: Outcomes, against: Outcomes, heat: HeatOutline, from: number) => void,
): Promise<PairsRun> {
  const { seed = DEFAULT_SEED, races: wanted = DEFAULT_RACES, signal, onProgress } = options;
  const jobs = orders.map(
    (plans): Job => ({
      scenario,
      seed,
      plans,
      deeds: options.deeds ?? false,
      racesPerVersion: RACES_PER_VERSION,
    }),
  );
  const heat = outlineHeat(scenario);
  const executor = options.executor ?? (await openExecutor(options.workers ?? 1));
  let races = 0;
  try {
    while (races < wanted && !signal?.aborted) {
      const from = races;
      const to = Math.min(wanted, from + RACES_AT_ONCE);
      const blocks: Outcomes[] = [];
      for (const job of jobs) {
        const before = from + blocks.reduce((sum, block) => sum + block.races, 0);
        const parts: Outcomes[] = [];
        let done = 0;
        const inOrder = inRaceOrder((part) => {
          parts.push(part);
          done += part.races;
          onProgress?.(from + before + done, 2 * wanted);
        }, from);
        await executor.run(job, cutRaces(from, to), inOrder, signal);
        if (parts.length === 0) break;
        blocks.push(mergeOutcomes(parts));
      }
      const [plan, against] = blocks;
      if (!plan || !against) break;
      const common = Math.min(plan.races, against.races);
      take(sliceOutcomes(plan, 0, common), sliceOutcomes(against, 0, common), heat, from);
      races += common;
    }
  } finally {
    if (!options.executor) await executor.close();
  }
  if (races === 0) throw new Error("stopped before the first race was over");
  return { heat, seed, races, stopped: races < wanted };
}
