import { type CompiledEvent, compileEvent, type EventOptions } from "../../sim/compile-event.ts";
import type { Event } from "../../sim/event.ts";
import { seedToMaster } from "../../sim/random.ts";
import { digestText, OutcomeDigest } from "../digest.ts";
import { cutRaces } from "../race-ranges.ts";
import { DEFAULT_SEED } from "../stream-races.ts";
import { finalPlaces, runEvents } from "./run-events.ts";

/** How many events, from which seed, with which orders. */
export interface EventRunOptions extends EventOptions {
  races?: number;
  /** Seed text; the same seed gives the same races. */
  seed?: string;
  /** Stops the run; the races done so far are kept. */
  signal?: AbortSignal;
  /** Told after each block: races done, races wanted. */
  onProgress?: (done: number, wanted: number) => void;
}

/** Many races of an event. */
export interface EventRun {
  compiled: CompiledEvent;
  races: number;
  seed: string;
  /** Place in the final by race and entrant, from 1; 0 for those who have not come through. */
  places: Uint8Array;
  /** Digest over the digests of the outcomes of every heat. */
  digest: string;
  stopped: boolean;
}

/** Places that bring a medal. */
export const MEDALS = 3;
/** In place of a last place: any place, for having come through. */
export const ANY_PLACE = 255;

/** Whether an entrant came through in a race, and then among the first `last` of the final. */
export function isAmong(run: EventRun, race: number, entrant: number, last: number): boolean {
  const place = run.places[race * run.compiled.final.skaters + entrant]!;
  return place > 0 && place <= last;
}

/** Gives the chance to go through to about 1.5 in 100. */
export const DEFAULT_EVENTS = 4_000;
/** A third of a second of work. */
const EVENTS_PER_RANGE = 100;

/**
 * Skates an event many times on this thread, which gets a breath between two blocks.
 *
 * @throws ScenarioError on orders that cannot be understood; Error when stopped before the first race
 */
export async function streamEvents(event: Event, options: EventRunOptions = {}): Promise<EventRun> {
  const { races: wanted = DEFAULT_EVENTS, seed = DEFAULT_SEED, signal, onProgress } = options;
  const compiled = compileEvent(event, options);
  const entrants = compiled.final.skaters;
  const master = seedToMaster(seed);
  const places = new Uint8Array(wanted * entrants);
  const digests = [...compiled.semifinals, compiled.final].map(() => new OutcomeDigest());
  let races = 0;
  for (const { from, to } of cutRaces(0, wanted, EVENTS_PER_RANGE)) {
    if (signal?.aborted) break;
    const block = runEvents(compiled, master, from, to);
    [...block.semifinals, block.final].forEach((heat, k) => {
      digests[k]!.add(heat);
    });
    places.set(finalPlaces(block, entrants), from * entrants);
    races = to;
    onProgress?.(races, wanted);
    await new Promise((resolve) => setTimeout(resolve));
  }
  if (races === 0) throw new Error("stopped before the first race was over");
  return {
    compiled,
    races,
    seed,
    places: places.subarray(0, races * entrants),
    digest: digestText(digests.map((digest) => digest.text()).join(" ")),
    stopped: races < wanted,
  };
}
