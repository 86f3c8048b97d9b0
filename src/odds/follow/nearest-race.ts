import { compileScenario } from "../../sim/compile.ts";
import type { Observation } from "../../sim/observation.ts";
import type { Scenario } from "../../sim/scenario.ts";
import type { Job, RideExecutor } from "../executor.ts";
import { openExecutor } from "../open-executor.ts";
import { readOutcomes } from "../outcomes.ts";
import { DEFAULT_SEED } from "../stream-races.ts";
import { readBlock } from "./candidate-block.ts";
import type { FollowOptions } from "./follow-race.ts";
import { SCORED, SHARPNESS } from "./log-agreement.ts";
import { RACES_PER_BLOCK } from "./redraw.ts";
import type { Ride } from "./ride.ts";
import { seenIn } from "./seen.ts";

/** Places over the finish line off by this many cost as much as a factor e. */
const PLACES_OFF = 3;

/** The one simulated race of many that agrees best with all that was seen. */
export interface NearestRace {
  /** Number of the race, for a replay. */
  race: number;
  seed: string;
  /** Of so many races. */
  among: number;
  /** Logarithm of its agreement; 0 could not be better. */
  agreement: number;
}

/**
 * Looks through plain races, none of them steered, for the one nearest to the real one: agreement with every observation, and
 * with every known place over the line.
 * @throws one-line Error when stopped
 */
export async function nearestRace(
  scenario: Scenario,
  observations: readonly Observation[],
  options: Omit<FollowOptions, "onMoment"> = {},
): Promise<NearestRace> {
  const { candidates: among = 4096, seed = DEFAULT_SEED, signal } = options;
  const executor = options.executor ?? (await openExecutor(options.workers ?? 1));
  try {
    const agreement = new Float64Array(among);
    await rideThrough(executor, { scenario, seed }, observations, agreement, signal);
    if (signal?.aborted) throw new Error("stopped before all races were over");
    let race = 0;
    for (let k = 1; k < among; k++) if (agreement[k]! > agreement[race]!) race = k;
    return { race, seed, among, agreement: agreement[race]! };
  } finally {
    if (!options.executor) await executor.close();
  }
}

/** Adds up the agreement of each race. */
async function rideThrough(
  executor: RideExecutor,
  job: Job,
  observations: readonly Observation[],
  agreement: Float64Array,
  signal?: AbortSignal,
): Promise<void> {
  const heat = compileScenario(job.scenario);
  const starts: Ride[] = [];
  for (let from = 0; from < agreement.length; from += RACES_PER_BLOCK) {
    const races = Math.min(RACES_PER_BLOCK, agreement.length - from);
    starts.push({ begin: { from, races } });
  }
  const size = (k: number): number =>
    Math.min(RACES_PER_BLOCK, agreement.length - k * RACES_PER_BLOCK);
  const blocks: ArrayBuffer[] = [];
  const keep = (buffer: ArrayBuffer, k: number): void => {
    blocks[k] = buffer;
  };
  await executor.ride(job, starts, keep, signal);
  for (const observation of observations.filter(({ toGo }) => toGo > 0)) {
    if (signal?.aborted) return;
    const seen = seenIn(heat, observation);
    const on = { until: seen.metres, seen, steered: [] };
    const rides = blocks.map((block, k): Ride => ({ on, races: size(k), block }));
    await executor.ride(
      job,
      rides,
      (buffer, k) => {
        blocks[k] = buffer;
        const told = readBlock(buffer, size(k)).agreement;
        for (let row = 0; row < size(k); row++)
          agreement[k * RACES_PER_BLOCK + row]! += told[row * SHARPNESS.length + SCORED]!;
      },
      signal,
    );
  }
  if (signal?.aborted) return;
  const finish = observations.find((each) => each.finish)?.finish ?? [];
  const places = finish.map((name) => (name === null ? -1 : heat.names.indexOf(name)));
  const home = blocks.map(
    (block, k): Ride => ({
      home: { from: k * RACES_PER_BLOCK, every: 1 },
      rethink: [],
      races: size(k),
      block,
    }),
  );
  await executor.ride(
    job,
    home,
    (buffer) => {
      const { from, races, skaters, lineOrder } = readOutcomes(buffer);
      for (let row = 0; row < races; row++)
        places.forEach((skater, place) => {
          if (skater < 0) return;
          const off = Math.abs(lineOrder[row * skaters + skater]! - place);
          agreement[from + row]! -= off / PLACES_OFF;
        });
    },
    signal,
  );
}
