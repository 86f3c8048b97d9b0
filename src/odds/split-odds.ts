import type { Scenario } from "../sim/scenario.ts";
import { versionEnds } from "./compare/version-ends.ts";
import { OutcomeDigest } from "./digest.ts";
import { type Goal, parseGoal, reachesGoal } from "./goal.ts";
import type { Outcomes } from "./outcomes.ts";
import { type SimulateOptions, streamRaces } from "./stream-races.ts";

/** A chance with what is not known of it, in two kinds. */
export interface SplitChance {
  p: number;
  /** Standard error from the number of versions and races: more of them make it smaller. */
  sampling: number;
  /**
   * Standard deviation of the chance between versions of what is known imperfectly (abilities, skill, physics, habits of the field): only
   * knowing more makes it smaller.
   */
  knowledge: number;
  /** Middle nine tenths of the chance over those versions (`versionEnds`). */
  low: number;
  high: number;
}

/** Everybody's chances, split into chance and imperfect knowledge. */
export interface SplitOdds {
  versions: number;
  racesPerVersion: number;
  seed: string;
  /** Digest of the outcomes in race order. */
  digest: string;
  stopped: boolean;
  skaters: ({ name: string } & Partial<Record<"qualify" | "win" | "podium", SplitChance>>)[];
}

/** How a heat is split. */
export interface SplitOptions extends Omit<SimulateOptions, "races" | "precision"> {
  /** Versions of what is known imperfectly; 256 unless told otherwise, two at least. */
  versions?: number;
}

/** Many versions of few races each tell the two kinds apart best (Sun, Apley and Staum 2011). */
const VERSIONS = 256;
const RACES_PER_VERSION = 64;
const NINE_TENTHS = 0.9;

/**
 * A second pass over a heat: each version of what is known imperfectly is skated many times, so that analysis of variance
 * can tell chance from imperfect knowledge. Contract and method: one-way random effects by moments (Searle, Casella and
 * McCulloch 1992, chapter 3).
 *
 * @throws one-line Error when the scenario or an option makes no sense
 */
export async function splitOdds(
  scenario: Scenario,
  options: SplitOptions = {},
): Promise<SplitOdds> {
  const {
    versions: wanted = VERSIONS,
    racesPerVersion = RACES_PER_VERSION,
    ...simulation
  } = options;
  const digest = new OutcomeDigest();
  const sums = new Map<string, { goal: Goal; counts: Float64Array }>();
  const run = await streamRaces(
    scenario,
    { ...simulation, races: wanted * racesPerVersion, racesPerVersion },
    (part, heat) => {
      digest.add(part);
      if (sums.size === 0)
        for (const name of heat.rules.qualifiers === null
          ? ["win", "podium"]
          : ["qualify", "win", "podium"])
          sums.set(name, {
            goal: parseGoal(name, heat),
            counts: new Float64Array(wanted * heat.skaters),
          });
      for (const { goal, counts } of sums.values()) count(goal, part, racesPerVersion, counts);
    },
  );
  const versions = Math.floor(run.tally.races / racesPerVersion);
  if (versions < 2) throw new Error("stopped before two versions were skated");
  return {
    versions,
    racesPerVersion,
    seed: run.seed,
    digest: digest.text(),
    stopped: run.stopped,
    skaters: run.heat.names.map((name, i) => ({
      name,
      ...Object.fromEntries(
        [...sums].map(([goal, { counts }]) => [
          goal,
          splitChance(
            Array.from({ length: versions }, (_, v) => counts[v * run.heat.skaters + i]!),
            racesPerVersion,
          ),
        ]),
      ),
    })),
  };
}

function count(goal: Goal, part: Outcomes, each: number, counts: Float64Array): void {
  for (let row = 0; row < part.races; row++) {
    const version = Math.floor((part.from + row) / each);
    for (let i = 0; i < part.skaters; i++)
      if (reachesGoal(goal, part, row, i)) counts[version * part.skaters + i]! += 1;
  }
}

/**
 * @param reached how often in each version, of `races` races each; two versions at least
 * @example splitChance([9, 11], 20) // { p: 0.5, sampling: 0.05, knowledge: 0, low: 0.5, high: 0.5 }
 */
export function splitChance(reached: readonly number[], races: number): SplitChance {
  const versions = reached.length;
  const p = reached.reduce((sum, hits) => sum + hits, 0) / (versions * races);
  const squares = reached.reduce((sum, hits) => sum + (hits / races - p) ** 2, 0);
  const betweenMeans = squares / (versions - 1);
  const inside = reached.reduce((sum, hits) => sum + hits * (1 - hits / races), 0);
  const within = inside / (versions * (races - 1));
  const knowledge = Math.sqrt(Math.max(0, betweenMeans - within / races));
  return {
    p,
    // Versions are a sample as well: what differs between their means holds both kinds of luck.
    sampling: Math.sqrt(betweenMeans / versions),
    knowledge,
    ...versionEnds(p, knowledge * knowledge, NINE_TENTHS),
  };
}
