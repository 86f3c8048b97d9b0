import { differenceOf } from "../compare/difference-of.ts";
import type { RaceBits } from "../compare/race-bits.ts";
import { type Chance, LEVEL, type Mean, wilsonInterval } from "../intervals.ts";
import { pairedShare } from "../paired-difference.ts";
import { unpairedDifference } from "../unpaired-difference.ts";
import { type ChangedInput, changedInputs } from "./changed-inputs.ts";
import { oddsGoals, type RowBits, rowKey } from "./skate-again.ts";
import type { ToldResult } from "./told-result.ts";
import { whyChanged } from "./why-changed.ts";

/** What became of a chance. */
export interface ChangedChance {
  /** A skater, or a plan. */
  who: string;
  goal: string;
  /** With sampling intervals; null where a result does not have it. */
  a: Chance | null;
  b: Chance | null;
  /** b minus a; null where one of the two is missing, or its file does not tell what sampling leaves open. */
  change: Mean | null;
  /** Whether the change is more than sampling error, with all rows counted together. */
  isMore: boolean;
}

/** What changed between two results, and what may have done it; the JSON of `massstart diff`. */
export interface ResultDiff {
  kind: ToldResult["kind"];
  title: string;
  /** Whether the two are the same races. */
  same: boolean;
  inputs: ChangedInput[];
  /** Where the scenarios differ, as far as both could be found. */
  scenario: ChangedInput[] | null;
  /** What the change is due to, in a sentence. */
  why: string;
  pairing: { paired: boolean; why: string };
  intervals: { level: number; method: string; holds: string };
  rows: ChangedChance[];
}

/** How two results are held against each other. */
export interface DiffOptions {
  /** The races of both, skated once more; and why there are none. */
  again: { a: RowBits; b: RowBits } | string;
  scenario: ChangedInput[] | null;
}

/**
 * Holds a result against an earlier one of the same kind: what went in, what came out, and whether the change is more than
 * sampling error. Race by race where the races of both are at hand, which shows smaller changes.
 *
 * @throws one-line Error where they are of different kinds
 */
export function diffResults(a: ToldResult, b: ToldResult, options: DiffOptions): ResultDiff {
  if (a.kind !== b.kind)
    throw new Error(`diff: expected two results of one kind, got ${a.kind} and ${b.kind}`);
  const inputs = changedInputs(a, b);
  const same = a.told.digest === b.told.digest;
  const { again } = options;
  const [inA, inB] = [rowsOf(a), rowsOf(b)];
  const keys = [...new Set([...inB.keys(), ...inA.keys()])];
  const level =
    1 - (1 - LEVEL) / Math.max(1, keys.filter((key) => inA.has(key) && inB.has(key)).length);
  const isPaired = typeof again !== "string";
  return {
    kind: a.kind,
    title: b.told.title,
    same,
    inputs,
    scenario: options.scenario,
    why: whyChanged(same, inputs, options.scenario),
    pairing: isPaired
      ? {
          paired: true,
          why: "both were skated once more, race by race on the same luck, and came out as told",
        }
      : { paired: false, why: again },
    intervals: {
      level: LEVEL,
      method: isPaired
        ? "paired race by race; for all rows at once (Bonferroni)"
        : "Newcombe 1998, as if the races had nothing in common; of odds for all rows at once (Bonferroni)",
      holds:
        "sampling error only: imperfect knowledge and what the model leaves out are the same in both",
    },
    rows: keys.map((key) => {
      const [rowA, rowB] = [inA.get(key), inB.get(key)];
      const { who, goal } = (rowB ?? rowA)!;
      const bits = isPaired ? ([again.a.get(key), again.b.get(key)] as const) : ([] as const);
      const change = !(rowA && rowB)
        ? null
        : same
          ? { mean: 0, low: 0, high: 0 }
          : bits[0] && bits[1]
            ? pairedChange(a.kind, bits[0], bits[1], level)
            : unpairedChange(rowA, rowB, level);
      const isMore = change !== null && (change.low > 0 || change.high < 0);
      return { who, goal, a: rowA?.chance ?? null, b: rowB?.chance ?? null, change, isMore };
    }),
  };
}

/** A chance of a result, with what sampling leaves open at the wanted level; null where the file does not tell. */
interface Row {
  who: string;
  goal: string;
  chance: Chance;
  sampling: (level: number) => Chance | null;
}

function rowsOf(result: ToldResult): Map<string, Row> {
  const rows =
    result.kind === "odds"
      ? result.told.skaters.flatMap((skater) =>
          oddsGoals.flatMap((goal): Row[] => {
            const chance = skater[goal];
            const { races } = result.told;
            const sampling = (level: number): Chance =>
              wilsonInterval(Math.round(chance!.p * races), races, level);
            return chance ? [{ who: skater.name, goal, chance, sampling }] : [];
          }),
        )
      : result.told.plans.map(({ plan, chance }): Row => {
          const { p, sampling } = chance;
          return {
            who: plan,
            goal: result.told.goal,
            chance,
            sampling: () => (sampling ? { p, ...sampling } : null),
          };
        });
  return new Map(rows.map((row) => [rowKey(row.who, row.goal), row]));
}

function unpairedChange(a: Row, b: Row, level: number): Mean | null {
  const [inA, inB] = [a.sampling(level), b.sampling(level)];
  return inA && inB ? unpairedDifference(inA, inB) : null;
}

/** Races of odds have a version each; those of a comparison share one by eights, so that versions are the sample. */
function pairedChange(kind: ToldResult["kind"], a: RaceBits, b: RaceBits, level: number): Mean {
  if (kind === "compare") {
    const { value, sampling } = differenceOf(b, a, 1 - level, {
      races: Math.min(a.races, b.races),
    });
    return { mean: value, ...sampling };
  }
  const races = Math.min(a.races, b.races);
  let onlyA = 0;
  let onlyB = 0;
  for (let race = 0; race < races; race++) {
    if (a.wasSo(race) && !b.wasSo(race)) onlyA++;
    if (b.wasSo(race) && !a.wasSo(race)) onlyB++;
  }
  return pairedShare(onlyB, onlyA, races, level);
}
