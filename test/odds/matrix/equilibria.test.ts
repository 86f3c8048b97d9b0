import { expect, test } from "vitest";
import { type Equilibrium, equilibria } from "../../../src/odds/matrix/equilibria.ts";
import { keyedUniform } from "../../../src/sim/random.ts";

type Game = number[][];

const zeroSum = (game: Game): Game => game.map((row) => row.map((pay) => -pay));
const rounded = ({ mixes, values }: Equilibrium) => ({
  mixes: mixes.map((mix) => mix.map((share) => Math.round(share * 1e9) / 1e9)),
  values: values.map((value) => Math.round(value * 1e9) / 1e9),
});
const solved = (first: Game, second: Game) => equilibria(first, second).map(rounded);

test("two prisoners both talk, though both would be better off silent", () => {
  const silentOrTalk = [
    [-1, -3],
    [0, -2],
  ];
  const other = [
    [-1, 0],
    [-3, -2],
  ];
  expect(solved(silentOrTalk, other)).toEqual([
    {
      mixes: [
        [0, 1],
        [0, 1],
      ],
      values: [-2, -2],
    },
  ]);
});

test("pennies are matched by tossing them", () => {
  const matches = [
    [1, -1],
    [-1, 1],
  ];
  const [only, ...more] = solved(matches, zeroSum(matches));
  expect(more).toEqual([]);
  expect(only!.mixes).toEqual([
    [0.5, 0.5],
    [0.5, 0.5],
  ]);
});

test("the battle of the sexes has both pure meetings and the mix of two thirds", () => {
  const found = solved(
    [
      [2, 0],
      [0, 1],
    ],
    [
      [1, 0],
      [0, 2],
    ],
  );
  expect(found.map(({ mixes }) => mixes)).toEqual([
    [
      [1, 0],
      [1, 0],
    ],
    [
      [0, 1],
      [0, 1],
    ],
    [
      [Math.round((2 / 3) * 1e9) / 1e9, Math.round((1 / 3) * 1e9) / 1e9],
      [Math.round((1 / 3) * 1e9) / 1e9, Math.round((2 / 3) * 1e9) / 1e9],
    ],
  ]);
  expect(found[2]!.values).toEqual([0.666666667, 0.666666667]);
});

test("rock, paper and scissors are played a third of the time each", () => {
  const game = [
    [0, -1, 1],
    [1, 0, -1],
    [-1, 1, 0],
  ];
  const [only, ...more] = equilibria(game, zeroSum(game));
  expect(more).toEqual([]);
  for (const share of only!.mixes.flat()) expect(share).toBeCloseTo(1 / 3, 12);
  expect(only!.values[0]).toBeCloseTo(0, 12);
});

test("a game of unequal sizes: the third column is never worth it", () => {
  const first = [
    [3, 0, 5],
    [0, 2, 5],
  ];
  const second = [
    [1, 3, 0],
    [4, 2, 0],
  ];
  const [only, ...more] = equilibria(first, second);
  expect(more).toEqual([]);
  expect(only!.mixes[1][2]).toBe(0);
  // Each mix makes the other's two plans pay the same: x + 4 (1 - x) = 3 x + 2 (1 - x), 3 y = 2 (1 - y).
  expect(only!.mixes[0][0]).toBeCloseTo(0.5, 12);
  expect(only!.mixes[1][0]).toBeCloseTo(0.4, 12);
});

const pay = (mixes: Equilibrium["mixes"], game: Game): number =>
  game.reduce(
    (sum, row, i) =>
      sum + mixes[0][i]! * row.reduce((all, each, j) => all + each * mixes[1][j]!, 0),
    0,
  );

/** The most that either gains with any one plan. */
function mostGain(first: Game, second: Game, { mixes, values }: Equilibrium): number {
  const pure = (n: number, k: number) => Array.from({ length: n }, (_, i) => Number(i === k));
  const rows = first.map((_, i) => pay([pure(first.length, i), mixes[1]], first) - values[0]);
  const columns = first[0]!.map(
    (_, j) => pay([mixes[0], pure(first[0]!.length, j)], second) - values[1],
  );
  return Math.max(...rows, ...columns);
}

const made = (rows: number, columns: number, seed: number, grain = 0): Game =>
  Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => {
      const pay = keyedUniform(seed, 7, i, j, 1);
      return grain === 0 ? pay : Math.floor(pay * grain) / grain;
    }),
  );

test("in random games of up to six plans nobody gains by another plan, and there are an odd number of equilibria", () => {
  for (let seed = 0; seed < 120; seed++) {
    const [rows, columns] = [1 + (seed % 6), 1 + (Math.floor(seed / 6) % 6)];
    const [first, second] = [made(rows, columns, seed), made(rows, columns, 1000 + seed)];
    const found = equilibria(first, second);
    // Wilson 1971: nearly all games have an odd number.
    expect(found.length % 2).toBe(1);
    for (const equilibrium of found) {
      for (const mix of equilibrium.mixes)
        expect(mix.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      expect(mostGain(first, second, equilibrium)).toBeLessThan(1e-8);
    }
  }
});

test("games full of ties have an equilibrium too", () => {
  for (let seed = 0; seed < 120; seed++) {
    const [first, second] = [made(4, 4, seed, 3), made(4, 4, 500 + seed, 3)];
    const found = equilibria(first, second);
    expect(found.length).toBeGreaterThan(0);
    // A nudge of 1e-5 at most may have been needed.
    for (const equilibrium of found)
      expect(mostGain(first, second, equilibrium)).toBeLessThan(3e-5);
  }
});

test("with more than eight plans the search stops at the first equilibrium, which is one", () => {
  const [first, second] = [made(12, 12, 3), made(12, 12, 4)];
  const found = equilibria(first, second);
  expect(found).toHaveLength(1);
  expect(mostGain(first, second, found[0]!)).toBeLessThan(1e-8);
});
