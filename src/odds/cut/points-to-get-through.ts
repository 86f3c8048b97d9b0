import { resolveRules } from "../../sim/rules.ts";
import type { Scenario } from "../../sim/scenario.ts";
import { OutcomeDigest } from "../digest.ts";
import { LEVEL } from "../intervals.ts";
import { type Provenance, provenanceOf } from "../provenance.ts";
import { type Share, shareOf, shareOverRaces } from "../share.ts";
import { type SimulateOptions, streamRaces } from "../stream-races.ts";
import { type CutCounts, countCut, noCutCounts } from "./count-cut.ts";
import { type SureLinePlaces, sureLinePlaces } from "./line-places.ts";

/** How often the last to go through had so many points. */
export interface CutShare {
  points: number;
  share: Share;
}

/** Those with so many sprint points and such a place over the line. */
export interface CutCell {
  place: number;
  /** By the rules alone, where everybody finishes: through or out however the others score, or neither. */
  verdict: "safe" | "out" | "open";
  /** Simulated finishers there, and how many of them went through. */
  through: Share;
}

/** Finishers with so many points from the intermediate sprints. */
interface CutRow {
  points: number;
  /** Of all starts. */
  starts: Share;
  through: Share;
  rules: SureLinePlaces;
  cells: CutCell[];
}

/** What it takes to get through; the JSON of `massstart cut`. */
export interface PointsToGetThrough extends Provenance {
  races: number;
  /** Digest of the outcomes in race order: equal digests, equal races. */
  digest: string;
  stopped: boolean;
  /** How many go through, of how many. */
  places: number;
  starters: number;
  /** Whose starts are counted below; null for everybody's. */
  skater: string | null;
  intervals: { level: number; method: string; holds: string };
  /** Points of the last to go through, fewest first; and by how many skaters scored in the sprints. */
  cut: CutShare[];
  byScorers: { scorers: number; races: Share; cut: CutShare[] }[];
  /** By own sprint points, fewest first. */
  byPoints: CutRow[];
  /** Starts without the full distance, and how many of them went through. */
  notFinished: Share;
}

/** What may be asked beside how many races. */
export interface CutQuestion {
  /** How many go through; as the rules say where absent. */
  places?: number;
  /** Full name of the skater whose chances are asked for; everybody's together where absent. */
  skater?: string;
}

/**
 * Skates a heat many times and tells how many points it took to get through, and how likely a skater is through with
 * so many sprint points and such a place over the line, beside what the rules alone make sure of.
 *
 * @throws one-line Error where nobody goes through and no number is given, and as `streamRaces` does
 * @example (await pointsToGetThrough(heat)).byPoints.find(({ points }) => points === 3)?.through
 */
export async function pointsToGetThrough(
  scenario: Scenario,
  question: CutQuestion = {},
  options: SimulateOptions = {},
): Promise<PointsToGetThrough> {
  const { places, only } = checkCutQuestion(scenario, question);
  const counts = noCutCounts();
  const digest = new OutcomeDigest();
  const run = await streamRaces(scenario, options, (block) => {
    digest.add(block);
    countCut(counts, block, places, only);
  });
  return summariseCut(scenario, question, counts, { ...run, digest: digest.text() });
}

/** How many places count, and which slot's starts; null for everybody's. @throws as `pointsToGetThrough` does */
function checkCutQuestion(
  scenario: Scenario,
  question: CutQuestion,
): { places: number; only: number | null } {
  const names = scenario.entries.map(({ name }) => name);
  const starters = names.length;
  const places = question.places ?? resolveRules(scenario.rules).qualifiers;
  if (places === null)
    throw new Error(
      "through: expected how many places count, as nobody goes through here, got none",
    );
  if (!(Number.isInteger(places) && places >= 1 && places < starters))
    throw new Error(`through: expected a whole number from 1 to ${starters - 1}, got ${places}`);
  return { places, only: question.skater === undefined ? null : names.indexOf(question.skater) };
}

/** What it takes to get through from counts, with where they come from. */
export function summariseCut(
  scenario: Scenario,
  question: CutQuestion,
  counts: CutCounts,
  run: Pick<PointsToGetThrough, "seed" | "digest" | "stopped">,
): PointsToGetThrough {
  const { places, only } = checkCutQuestion(scenario, question);
  const rules = resolveRules(scenario.rules);
  const starters = scenario.entries.length;
  const { races } = counts;
  const starts = races * (only === null ? starters : 1);
  return {
    ...provenanceOf(scenario, run.seed),
    races,
    digest: run.digest,
    stopped: run.stopped,
    places,
    starters,
    skater: question.skater ?? null,
    intervals: {
      level: LEVEL,
      method: "Wilson; over all starters at the effective number of them, races being the sample",
      holds: "sampling error only; not how well the model knows the skaters and the race",
    },
    cut: cutShares([...counts.cut.values()], races),
    byScorers: inOrder(counts.cut).map(([scorers, cut]) => {
      const such = sum([...cut.values()]);
      return { scorers, races: shareOf(such, races), cut: cutShares([cut], such) };
    }),
    byPoints: rowsOf(counts, starts, sureLinePlaces(rules, starters, places)),
    notFinished: shareOf(counts.notFinished.count, counts.notFinished.of),
  };
}

/** Shares of each cut in several counts together. */
function cutShares(counts: readonly Map<number, number>[], of: number): CutShare[] {
  const together = new Map<number, number>();
  for (const one of counts)
    for (const [points, races] of one) together.set(points, (together.get(points) ?? 0) + races);
  return inOrder(together).map(([points, races]) => ({ points, share: shareOf(races, of) }));
}

function rowsOf(
  { cells, perRace }: CutCounts,
  starts: number,
  rules: ReadonlyMap<number, SureLinePlaces>,
): CutRow[] {
  return inOrder(cells).map(([points, byPlace]) => {
    const { of, count } = perRace.get(points)!;
    const sure = rules.get(points)!;
    return {
      points,
      starts: shareOf(sum(of), starts),
      through: shareOverRaces(count, of),
      rules: sure,
      cells: inOrder(byPlace).map(([place, cell]) => ({
        place,
        verdict: verdictOf(place, sure),
        through: shareOf(cell.count, cell.of),
      })),
    };
  });
}

/** What the rules alone say of a place over the line. */
function verdictOf(place: number, { safe, possible }: SureLinePlaces): CutCell["verdict"] {
  if (safe !== null && place <= safe) return "safe";
  return possible !== null && place <= possible ? "open" : "out";
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

const inOrder = <V>(map: ReadonlyMap<number, V>): [number, V][] =>
  [...map].sort(([a], [b]) => a - b);
