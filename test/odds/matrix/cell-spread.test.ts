import { expect, test } from "vitest";
import {
  cellChance,
  cellTotal,
  pairedPays,
  pairedTotal,
} from "../../../src/odds/matrix/cell-spread.ts";
import { draws } from "../compare/made-up-bits.ts";

const pays = (reached: number): boolean => (reached & 1) !== 0;

/** Two cells of 64 versions on the same luck: a chance by version, and a gain by version. */
function cells(next: () => number): [Uint8Array, Uint8Array] {
  const both = [new Uint8Array(512), new Uint8Array(512)] as [Uint8Array, Uint8Array];
  for (let version = 0; version < 64; version++) {
    const level = 0.2 + 0.4 * next();
    const more = 0.4 * next() - 0.1;
    for (let race = 8 * version; race < 8 * version + 8; race++) {
      const luck = next();
      both[0][race] = Number(luck < level + more);
      both[1][race] = Number(luck < level);
    }
  }
  return both;
}

// 300 runs: 95 % with a standard error of 1.3 %. Averages over versions 0.5 and 0.1; versions themselves from -0.1 to 0.3.
test("intervals hold the average and the total ones the version that is true, as often as they say", () => {
  const next = draws("cells");
  const RUNS = 300;
  const held = { chance: 0, difference: 0, total: 0, totalChance: 0 };
  for (let run = 0; run < RUNS; run++) {
    const [cell, other] = cells(next);
    const isIn = ({ low, high }: { low: number; high: number }, truth: number): number =>
      Number(low <= truth && truth <= high);
    const chance = cellChance(cell, pays);
    const difference = pairedPays(cell, other, pays);
    held.chance += isIn(chance, 0.5);
    held.difference += isIn(difference, 0.1);
    const more = 0.4 * next() - 0.1;
    held.total += isIn(pairedTotal(cell, other, pays, difference), more);
    held.totalChance += isIn(cellTotal(cell, pays, chance), 0.2 + 0.4 * next() + more);
  }
  for (const times of Object.values(held)) expect(times / RUNS).toBeGreaterThan(0.95 - 5 * 0.013);
});

test("too few races for two versions leave the intervals of independent races", () => {
  const cell = Uint8Array.of(1, 0, 1, 1);
  const chance = cellChance(cell, pays);
  expect(chance.p).toBe(0.75);
  expect(cellTotal(cell, pays, chance)).toEqual({ low: chance.low, high: chance.high });
});
