import type { Ends } from "../compare/total-interval.ts";
import { type Chance, LEVEL, type Mean } from "../intervals.ts";
import { type BestOf, bestOf } from "./best-of.ts";
import { cellChance, cellTotal, pairedPays, pairedTotal } from "./cell-spread.ts";
import { type JudgedEquilibrium, judgedEquilibria } from "./judged-equilibria.ts";
import { type GoalOf, type Pays, paysOf, type Reached } from "./pair-goal.ts";

/** Both skaters' chances with one plan each. */
interface Cell {
  first: Chance;
  second: Chance;
  both: Chance;
  either: Chance;
  /** What the cell is worth to each, minus that of both keeping to their first plan; together 95 %. */
  difference: [Mean, Mean];
  /** The same intervals with what imperfect knowledge leaves; each by itself. */
  total: { first: Ends; second: Ends; both: Ends; either: Ends; difference: [Ends, Ends] };
}

/** The best pair of plans for a goal in common. */
interface BestPair {
  /** Plan of the first and of the second skater. */
  best: [number, number];
  tied: [number, number][];
  /** Against both keeping to their first plan. */
  difference: Mean;
}

/** Plan against plan, all cells on the same races. */
export interface Game {
  /** A row for each plan of the first skater, a column for each of the second. */
  cells: Cell[][];
  /** By plan of the other: what does best against it. */
  replies: { first: BestOf[]; second: BestOf[] };
  /** For a goal in common; null where each skates for himself. */
  together: BestPair | null;
  /** Where each skates for himself; null for a goal in common. */
  equilibria: JudgedEquilibrium[] | null;
}

/** Works out what the cells say. */
export function judgeGame(cells: readonly (readonly Reached[])[], goalOf: GoalOf): Game {
  const pays = paysOf(goalOf);
  const columns = cells[0]!.map((_, j) => cells.map((row) => row[j]!));
  const level = 1 - (1 - LEVEL) / Math.max(1, cells.length * columns.length - 1);
  const reference = cells[0]![0]!;
  const against = (cell: Reached, side: 0 | 1): Mean =>
    pairedPays(cell, reference, pays[side], level);
  return {
    cells: cells.map((row) =>
      row.map((cell): Cell => {
        const chances = chancesOf(cell);
        const difference: [Mean, Mean] = [against(cell, 0), against(cell, 1)];
        const totalOf = (side: 0 | 1): Ends =>
          pairedTotal(cell, reference, pays[side], difference[side]);
        return {
          ...chances,
          difference,
          total: { ...totalsOf(cell, chances), difference: [totalOf(0), totalOf(1)] },
        };
      }),
    ),
    replies: {
      first: columns.map((column) => bestOf(column, pays[0])),
      second: cells.map((row) => bestOf(row, pays[1])),
    },
    together: goalOf === "each" ? null : bestPair(cells, pays[0], level),
    equilibria: goalOf === "each" ? judgedEquilibria(cells, pays) : null,
  };
}

type Chances = Pick<Cell, "first" | "second" | "both" | "either">;

const paysFor: Record<keyof Chances, Pays> = {
  first: paysOf("each")[0],
  second: paysOf("each")[1],
  both: paysOf("both")[0],
  either: paysOf("either")[0],
};

function chancesOf(cell: Reached): Chances {
  const chance = (whose: keyof Chances): Chance => cellChance(cell, paysFor[whose]);
  return {
    first: chance("first"),
    second: chance("second"),
    both: chance("both"),
    either: chance("either"),
  };
}

function totalsOf(cell: Reached, chances: Chances): Record<keyof Chances, Ends> {
  const total = (whose: keyof Chances): Ends => cellTotal(cell, paysFor[whose], chances[whose]);
  return {
    first: total("first"),
    second: total("second"),
    both: total("both"),
    either: total("either"),
  };
}

function bestPair(cells: readonly (readonly Reached[])[], pays: Pays, level: number): BestPair {
  const width = cells[0]!.length;
  const pairAt = (k: number): [number, number] => [Math.floor(k / width), k % width];
  const { best, tied } = bestOf(cells.flat(), pays);
  return {
    best: pairAt(best),
    tied: tied.map(pairAt),
    difference: pairedPays(cells.flat()[best]!, cells[0]![0]!, pays, level),
  };
}
