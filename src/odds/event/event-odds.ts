import {
  compileEvent,
  type EventOptions,
  type RoundPlans,
  restOf,
} from "../../sim/compile-event.ts";
import type { Event } from "../../sim/event.ts";
import { findSkater } from "../../sim/find-skater.ts";
import { semifinalOf } from "../../sim/skate-event.ts";
import { canonicalJson } from "../canonical-json.ts";
import { RACES_PER_VERSION } from "../compare/race-bits.ts";
import { raceLooks } from "../compare/race-looks.ts";
import { digestText } from "../digest.ts";
import type { EventJob, Executor } from "../executor.ts";
import { type Chance, LEVEL } from "../intervals.ts";
import { openExecutor } from "../open-executor.ts";
import { type Versions, versions } from "../provenance.ts";
import { type Share, shareOverRaces } from "../share.ts";
import { DEFAULT_SEED } from "../stream-races.ts";
import { type ByGoal, byGoal, goalChance, goalCounts, skaterGoals } from "./event-goal.ts";
import type { EventOutcomes } from "./event-outcomes.ts";
import { EventRaces } from "./event-races.ts";
import { type TeamOdds, teamOdds } from "./team-odds.ts";
import { judgeTried, type Tried, type TriedOrders, withOrders } from "./tried-odds.ts";

/** Chances of one entrant to come through, of a medal, to win. */
interface EntrantOdds extends ByGoal<typeof skaterGoals, Chance> {
  name: string;
  country: string | null;
  /** Which semifinal he starts in, from 1. */
  semifinal: number;
  /** Of the races in which he starts in the final: those with a medal. */
  podiumOnceThrough: Share;
}

/** Everybody's chances over semifinals and final; the keys of the JSON that the command line prints. */
export interface EventOdds extends Versions {
  event: string;
  title: string;
  /** Digest of what the event and its heats say. */
  eventDigest: string;
  seed: string;
  races: number;
  /** Digest of the outcomes of every heat in race order: equal digests, equal races. */
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
  tried: Tried | null;
  notes: string[];
}

/** Minutes between a semifinal and the final. */
interface Rest {
  minutes: number;
  /** Whether nobody has published it and the program assumes it. */
  assumed: boolean;
}

/** How many events, from which seed, with which orders, where. */
export interface EventOddsOptions extends EventOptions {
  races?: number;
  /** Seed text; the same seed gives the same races. */
  seed?: string;
  /** Threads; 1 unless told otherwise. */
  workers?: number;
  /** Where to skate, in place of `workers`; left open. */
  executor?: Executor<EventJob, EventOutcomes>;
  /** Stops the run; the races done so far are kept. */
  signal?: AbortSignal;
  /** Told after each block: races of all orders together done, and wanted. */
  onProgress?: (done: number, wanted: number) => void;
  /** Whose orders to try, and which; every one of them is skated on the same luck. */
  tried?: { name: string; orders: readonly TriedOrders[] };
}

/** Gives the chance to go through to about 1.5 in 100. */
export const DEFAULT_EVENTS = 4_000;
/** 64 versions, below which nothing is said of the spread between them. */
const FEWEST_TRIED = 64 * RACES_PER_VERSION;

/**
 * Skates an event many times and counts. Where orders are tried, eight races in a row share one version of what is known
 * imperfectly, and all orders are skated on in turn, so that a run cut short still compares the same races.
 *
 * @throws one-line Error when an option makes no sense, or when stopped too early
 * @example const { skaters } = await eventOdds(event, { races: 2000, seed: "beijing" });
 */
export async function eventOdds(event: Event, options: EventOddsOptions = {}): Promise<EventOdds> {
  const { races = DEFAULT_EVENTS, seed = DEFAULT_SEED, tried, signal, onProgress } = options;
  const began = performance.now();
  if (tried && races < FEWEST_TRIED)
    throw new Error(`races: expected ${FEWEST_TRIED} or more to try orders, got ${races}`);
  const plans = options.plans ?? { semifinal: {}, final: {} };
  const { names } = compileEvent(event, options).final;
  const name = tried ? findSkater(tried.name, names, "skater") : null;
  const racesOf = (orders: TriedOrders | null): EventRaces =>
    new EventRaces(
      event,
      {
        seed,
        plans: orders === null ? plans : withOrders(plans, name!, orders),
        ...(options.rest === undefined ? {} : { rest: options.rest }),
        ...(tried ? { racesPerVersion: RACES_PER_VERSION } : {}),
      },
      races,
    );
  const plain = racesOf(null);
  const runs = (tried?.orders ?? []).map((orders) => ({ orders, run: racesOf(orders) }));
  const all = [plain, ...runs.map(({ run }) => run)];
  const done = (): number => all.reduce((sum, run) => sum + run.races, 0);

  const executor = options.executor ?? (await openExecutor(options.workers ?? 1));
  try {
    for (const stop of tried ? raceLooks(races) : [races])
      for (const run of all)
        if (!signal?.aborted)
          await run.skateTo(executor, stop, signal, () => onProgress?.(done(), all.length * races));
  } finally {
    if (!options.executor) await executor.close();
  }
  if (plain.races === 0) throw new Error("stopped before the first race was over");
  // The first look alone tells orders apart; before it there is nothing to say of them.
  const begun = runs.filter(({ run }) => run.races >= FEWEST_TRIED);
  return {
    event: event.id,
    title: event.title,
    eventDigest: digestText(canonicalJson(event)),
    seed,
    races: plain.races,
    ...versions,
    digest: plain.digest(),
    elapsed: (performance.now() - began) / 1000,
    stopped: done() < all.length * races,
    plans,
    ...roundsOf(event, options),
    intervals: {
      level: LEVEL,
      method: tried
        ? "Wilson over versions; of orders tried as in compare: total intervals, and sampling apart, for all goals at once"
        : "Wilson",
      holds: tried
        ? "skaters and teams: sampling error only; orders tried: imperfect knowledge too"
        : "sampling error only; not how well the model knows the skaters and the race",
    },
    skaters: names.map((_, i) => entrantOdds(plain, i)),
    teams: teamOdds(plain),
    tried: name === null ? null : judgeTried(plain, names.indexOf(name), begun, races),
    notes: event.notes,
  };
}

function roundsOf(event: Event, options: EventOptions): Pick<EventOdds, "semifinals" | "final"> {
  return {
    semifinals: event.semifinals.map(({ scenario, through, rest }) => ({
      scenario: scenario.id,
      starters: scenario.entries.length,
      through,
      rest: {
        minutes: restOf(rest, options),
        assumed: rest === null && options.rest === undefined,
      },
    })),
    final: {
      scenario: event.final.id,
      starters: event.semifinals.reduce((sum, { through }) => sum + through, 0),
    },
  };
}

function entrantOdds(run: EventRaces, entrant: number): EntrantOdds {
  const { final } = run.compiled;
  const counts = byGoal(skaterGoals, (goal) => goalCounts(run, [entrant], goal));
  return {
    name: final.names[entrant]!,
    country: final.countries[entrant] ?? null,
    semifinal: semifinalOf(run.compiled, entrant) + 1,
    ...byGoal(skaterGoals, (goal) => goalChance(run, [entrant], goal)),
    podiumOnceThrough: shareOverRaces(counts.podium, counts.through),
  };
}
