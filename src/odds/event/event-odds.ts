import { compileEvent, type RoundPlans, restOf } from "../../sim/compile-event.ts";
import type { Event } from "../../sim/event.ts";
import { findSkater } from "../../sim/find-skater.ts";
import { MODEL_VERSION } from "../../sim/model-version.ts";
import { semifinalOf } from "../../sim/skate-event.ts";
import { canonicalJson } from "../canonical-json.ts";
import { digestText } from "../digest.ts";
import { type Chance, LEVEL, type Mean, wilsonInterval } from "../intervals.ts";
import { PROGRAM_VERSION } from "../program-version.ts";
import { type Share, shareOf } from "../share.ts";
import { pairedCount } from "./paired-count.ts";
import {
  ANY_PLACE,
  type EventRun,
  type EventRunOptions,
  isAmong,
  MEDALS,
  streamEvents,
} from "./stream-events.ts";
import { type TeamOdds, teamOdds } from "./team-odds.ts";

/** What an entrant may get out of an event. */
interface EventChances {
  through: Chance;
  podium: Chance;
  win: Chance;
}

/** Chances of one entrant. */
interface EntrantOdds extends EventChances {
  name: string;
  country: string | null;
  /** Which semifinal he starts in, from 1. */
  semifinal: number;
  /** Of the races in which he starts in the final: those with a medal. */
  podiumOnceThrough: Share;
}

/** Orders by round for the skater in question; rounds left out go on as before. */
export interface TriedOrders {
  semifinal?: string;
  final?: string;
}

/** What the orders tried come to, and what they change against the races without them. */
export interface TriedOdds extends EventChances {
  orders: TriedOrders;
  difference: Record<keyof EventChances, Mean>;
  digest: string;
}

/** Everybody's chances over semifinals and final; the keys of the JSON that the command line prints. */
export interface EventOdds {
  event: string;
  title: string;
  /** Digest of what the event and its heats say. */
  eventDigest: string;
  seed: string;
  races: number;
  modelVersion: number;
  programVersion: string;
  digest: string;
  /** s */
  elapsed: number;
  stopped: boolean;
  plans: RoundPlans;
  semifinals: { scenario: string; starters: number; through: number; rest: Rest }[];
  final: { scenario: string; starters: number };
  intervals: { level: number; method: string; holds: string };
  skaters: EntrantOdds[];
  teams: TeamOdds[];
  /** The skater whose orders were tried, with each of them; null where nobody asked. */
  tried: { name: string; orders: TriedOdds[] } | null;
  notes: string[];
}

/** Minutes between a semifinal and the final. */
interface Rest {
  minutes: number;
  /** Whether nobody has published it and the program assumes it. */
  assumed: boolean;
}

export interface EventOddsOptions extends EventRunOptions {
  /** Whose orders to try, and which; every one of them is skated on the same luck. */
  tried?: { name: string; orders: readonly TriedOrders[] };
}

/** Last place in the final that will do: any will for having come through. */
const goals: Record<keyof EventChances, number> = { through: ANY_PLACE, podium: MEDALS, win: 1 };

/**
 * Skates an event many times and counts.
 *
 * @throws one-line Error when an option makes no sense
 * @example const { skaters } = await eventOdds(event, { races: 2000, seed: "beijing" });
 */
export async function eventOdds(event: Event, options: EventOddsOptions = {}): Promise<EventOdds> {
  const { tried, onProgress } = options;
  const began = performance.now();
  const plans = options.plans ?? { semifinal: {}, final: {} };
  const rounds = 1 + (tried?.orders.length ?? 0);
  const skate = (round: number, more: Partial<EventRunOptions>): Promise<EventRun> =>
    streamEvents(event, {
      ...options,
      ...more,
      onProgress: (done, wanted) => onProgress?.(round * wanted + done, rounds * wanted),
    });
  const { names } = compileEvent(event, options).final;
  const name = tried ? findSkater(tried.name, names, "skater") : null;
  // A slip in the last orders is told before the first race, not after the others.
  for (const orders of tried?.orders ?? [])
    compileEvent(event, { ...options, plans: withOrders(plans, name!, orders) });
  const run = await skate(0, {});
  const { compiled, races } = run;
  const runs: TriedOdds[] = [];
  for (const orders of tried?.orders ?? []) {
    if (run.stopped || options.signal?.aborted) break;
    const other = await skate(runs.length + 1, { races, plans: withOrders(plans, name!, orders) });
    // A run cut short is told with the races it has, against the same ones.
    runs.push(triedOdds(run, other, names.indexOf(name!), orders));
  }
  return {
    event: event.id,
    title: event.title,
    eventDigest: digestText(canonicalJson(event)),
    seed: run.seed,
    races,
    modelVersion: MODEL_VERSION,
    programVersion: PROGRAM_VERSION,
    digest: run.digest,
    elapsed: (performance.now() - began) / 1000,
    stopped: run.stopped || runs.length < rounds - 1,
    plans,
    semifinals: event.semifinals.map(({ scenario, through, rest }) => ({
      scenario: scenario.id,
      starters: scenario.entries.length,
      through,
      rest: {
        minutes: restOf(rest, options),
        assumed: rest === null && options.rest === undefined,
      },
    })),
    final: { scenario: event.final.id, starters: compiled.finalists },
    intervals: {
      level: LEVEL,
      method: "Wilson; differences paired race by race, Bonett and Price",
      holds: "sampling error only; not how well the model knows the skaters and the race",
    },
    skaters: names.map((_, i) => entrantOdds(run, i)),
    teams: teamOdds(run),
    tried: name === null ? null : { name, orders: runs },
    notes: event.notes,
  };
}

function withOrders(plans: RoundPlans, name: string, orders: TriedOrders): RoundPlans {
  const { semifinal, final } = orders;
  return {
    semifinal: { ...plans.semifinal, ...(semifinal === undefined ? {} : { [name]: semifinal }) },
    final: { ...plans.final, ...(final === undefined ? {} : { [name]: final }) },
  };
}

function entrantOdds(run: EventRun, entrant: number): EntrantOdds {
  const { final } = run.compiled;
  return {
    name: final.names[entrant]!,
    country: final.countries[entrant] ?? null,
    semifinal: semifinalOf(run.compiled, entrant) + 1,
    ...chancesOf(run, entrant),
    podiumOnceThrough: shareOf(
      countPlaces(run, entrant, goals.podium),
      countPlaces(run, entrant, goals.through),
    ),
  };
}

function chancesOf(run: EventRun, entrant: number): EventChances {
  const chance = (places: number) => wilsonInterval(countPlaces(run, entrant, places), run.races);
  return {
    through: chance(goals.through),
    podium: chance(goals.podium),
    win: chance(goals.win),
  };
}

/** Races in which an entrant came among the first `last` of the final. */
function countPlaces(run: EventRun, entrant: number, last: number): number {
  let count = 0;
  for (let race = 0; race < run.races; race++) if (isAmong(run, race, entrant, last)) count++;
  return count;
}

function triedOdds(
  run: EventRun,
  other: EventRun,
  entrant: number,
  orders: TriedOrders,
): TriedOdds {
  const difference = (last: number): Mean => pairedCount(other, run, entrant, last);
  return {
    orders,
    ...chancesOf(other, entrant),
    difference: {
      through: difference(goals.through),
      podium: difference(goals.podium),
      win: difference(goals.win),
    },
    digest: other.digest,
  };
}
