import type { HeatOutline } from "../sim/heat-outline.ts";
import type { Scenario } from "../sim/scenario.ts";
import { OutcomeDigest } from "./digest.ts";
import { type Chance, LEVEL, type Mean, meanInterval, wilsonInterval } from "./intervals.ts";
import { widestHalfWidth } from "./precision.ts";
import { type Provenance, provenanceOf } from "./provenance.ts";
import { type SimulateOptions, streamRaces } from "./stream-races.ts";
import type { Tally } from "./tally.ts";

/** Chances of one skater. */
export interface SkaterOdds {
  name: string;
  country: string | null;
  /** To go through to the next round; null in a final and other races without one. */
  qualify: Chance | null;
  win: Chance;
  podium: Chance;
  top8: Chance;
  expectedPlace: number;
  /** Chance of place 1, 2, … up to the number of starters. */
  places: number[];
  /** Sprints by laps to go: chance to win each and to score in it. */
  sprints: { toGo: number; win: Chance; score: Chance }[];
  points: Mean;
  /** Chance not to finish: fallen out, lapped or disqualified. */
  notFinished: number;
}

/** Everybody's chances in one heat; the keys of the JSON that the command line prints. */
export interface Odds extends Provenance {
  races: number;
  /** Digest of the outcomes in race order: equal digests, equal races. */
  digest: string;
  /** s */
  elapsed: number;
  /** Whether the run was stopped before its end; then `races` are the first ones. */
  stopped: boolean;
  /** Plans that were ordered in place of the scenario's own, by skater. */
  plans: Record<string, string>;
  /** How many go through; null in a final. */
  qualifiers: number | null;
  /** Half-width of the widest interval. */
  precision: number;
  /** What the intervals hold. */
  intervals: { level: number; method: string; holds: string };
  skaters: SkaterOdds[];
  /** Chance that the last to go through has so many points; empty in a final. */
  cut: { place: number | null; points: Record<string, number> };
  /** How the race is won. */
  race: { wonFromBreak: Chance; meanWinningTime: number };
}

/**
 * Skates a heat many times and counts.
 *
 * @throws one-line Error when the scenario or an option makes no sense
 * @example const { skaters } = await odds(scenario, { races: 10_000, seed: "beijing" });
 */
export async function odds(scenario: Scenario, options: SimulateOptions = {}): Promise<Odds> {
  const digest = new OutcomeDigest();
  const run = await streamRaces(scenario, options, (part) => digest.add(part));
  return summariseOdds(scenario, run.heat, run.tally, {
    ...run,
    digest: digest.text(),
  });
}

/** Chances from counts, with where they come from. */
export function summariseOdds(
  scenario: Scenario,
  heat: HeatOutline,
  tally: Tally,
  run: Pick<Odds, "seed" | "plans" | "digest" | "elapsed" | "stopped">,
): Odds {
  const { qualifiers } = heat.rules;
  return {
    ...provenanceOf(scenario, run.seed),
    races: tally.races,
    plans: run.plans,
    digest: run.digest,
    elapsed: run.elapsed,
    stopped: run.stopped,
    qualifiers,
    precision: widestHalfWidth(tally),
    intervals: {
      level: LEVEL,
      method: "Wilson",
      holds: "sampling error only; not how well the model knows the skaters and the race",
    },
    skaters: heat.names.map((_, i) => skaterOdds(heat, tally, i)),
    cut: {
      place: qualifiers,
      points: qualifiers === null ? {} : cutPoints(tally),
    },
    race: {
      wonFromBreak: wilsonInterval(tally.breakWins, tally.races),
      meanWinningTime: tally.winningTime / tally.races / 1000,
    },
  };
}

function skaterOdds(heat: HeatOutline, tally: Tally, i: number): SkaterOdds {
  const { laps, qualifiers, sprints } = heat.rules;
  const counts = tally.places.subarray(i * heat.skaters, (i + 1) * heat.skaters);
  const places = Array.from(counts, (count) => count / tally.races);
  return {
    name: heat.names[i]!,
    country: heat.countries[i] ?? null,
    qualify: qualifiers === null ? null : tally.firstPlaces(i, qualifiers),
    win: tally.firstPlaces(i, 1),
    podium: tally.firstPlaces(i, 3),
    top8: tally.firstPlaces(i, 8),
    expectedPlace: counts.reduce((sum, count, k) => sum + count * (k + 1), 0) / tally.races,
    places,
    sprints: sprints.map(({ lap }, s) => ({ toGo: laps - lap, ...tally.sprint(i, s) })),
    points: meanInterval(tally.points[i]!, tally.pointsSquared[i]!, tally.races),
    notFinished: tally.notFinished[i]! / tally.races,
  };
}

function cutPoints(tally: Tally): Record<string, number> {
  const sorted = [...tally.cut].sort(([a], [b]) => a - b);
  return Object.fromEntries(sorted.map(([points, count]) => [String(points), count / tally.races]));
}
