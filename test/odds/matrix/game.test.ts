import { expect, test } from "vitest";
import { bestOf } from "../../../src/odds/matrix/best-of.ts";
import { judgeGame } from "../../../src/odds/matrix/game.ts";
import { judgedEquilibria } from "../../../src/odds/matrix/judged-equilibria.ts";
import { countPaid, paysOf } from "../../../src/odds/matrix/pair-goal.ts";
import { keyedUniform } from "../../../src/sim/random.ts";
import { madeUpCells } from "./made-up-cells.ts";

test("a race pays each for himself, the first, both or either", () => {
  const reached = Uint8Array.of(0, 1, 2, 3, 3);
  const counts = (["each", "one", "both", "either"] as const).map((goalOf) =>
    paysOf(goalOf).map((pays) => countPaid(reached, pays)),
  );
  expect(counts).toEqual([
    [3, 3],
    [3, 3],
    [2, 2],
    [4, 4],
  ]);
  expect(countPaid(Uint8Array.of(1), paysOf("one")[1])).toBe(1);
});

test("of cells the best is found, and those that nobody can tell from it", () => {
  const [row] = madeUpCells(
    [
      [
        [0.5, 0],
        [0.7, 0],
        [0.695, 0],
      ],
    ],
    1000,
  );
  const [pays] = paysOf("each");
  expect(bestOf(row!, pays)).toEqual({ best: 1, tied: [2] });
});

test("the truly best plan falls out of the group of the best in 5 % of all questions at most", () => {
  // 400 questions over four plans, the first a hair better, 400 races each: 20 at most, and 5 standard errors are 22.
  let wrong = 0;
  for (let seed = 0; seed < 400; seed++) {
    const cells = [0.401, 0.4, 0.4, 0.4].map((chance, plan) =>
      Uint8Array.from({ length: 400 }, (_, race) =>
        Number(keyedUniform(seed, plan, 0, race, 9) < chance),
      ),
    );
    const { best, tied } = bestOf(cells, paysOf("each")[0]);
    if (best !== 0 && !tied.includes(0)) wrong++;
  }
  expect(wrong).toBeLessThan(42);
});

test("with a goal in common the best pair is told with what it gains", () => {
  const cells = madeUpCells(
    [
      [
        [0.4, 0.3],
        [0.4, 0.3],
      ],
      [
        [0.4, 0.3],
        [0.6, 0.5],
      ],
    ],
    2000,
  );
  const game = judgeGame(cells, "either");
  expect(game.equilibria).toBeNull();
  expect(game.together!.best).toEqual([1, 1]);
  expect(game.together!.tied).toEqual([]);
  const { either } = game.cells[1]![1]!;
  const { mean, low, high } = game.together!.difference;
  expect(mean).toBeCloseTo(either.p - game.cells[0]![0]!.either.p, 10);
  // 1 - 0.4 * 0.5 = 0.8 against 1 - 0.6 * 0.7 = 0.58.
  expect(low).toBeLessThan(0.22);
  expect(high).toBeGreaterThan(0.22);
});

test("a mixed equilibrium is told with its error: no plan gains beyond it", () => {
  // Pennies with chances: the true equilibrium is half and half, worth 0.5 to each.
  const cells = madeUpCells(
    [
      [
        [0.8, 0.2],
        [0.2, 0.8],
      ],
      [
        [0.2, 0.8],
        [0.8, 0.2],
      ],
    ],
    2000,
  );
  const [only, ...more] = judgedEquilibria(cells, paysOf("each"));
  expect(more).toEqual([]);
  for (const share of only!.mixes.flat()) expect(share).toBeCloseTo(0.5, 1);
  for (const { low, high } of only!.values) {
    expect(low).toBeLessThan(0.5);
    expect(high).toBeGreaterThan(0.5);
  }
  for (const gain of only!.gains.flat()) {
    // In the support every plan pays the same, so each gains nothing on the mix.
    expect(gain.mean).toBeCloseTo(0, 9);
    expect(gain.low).toBeLessThan(0);
    expect(gain.high).toBeLessThanOrEqual(only!.mostGain);
  }
  expect(only!.mostGain).toBeGreaterThan(0);
  expect(only!.mostGain).toBeLessThan(0.06);
});

test("a plan that never makes a difference is still not known to gain nothing", () => {
  const same: [number, number] = [0.5, 0.5];
  const cells = madeUpCells([[same], [same]], 1000);
  const [only] = judgedEquilibria(cells, paysOf("each"));
  expect(only!.gains[0].map(({ mean }) => mean)).toEqual([0, 0]);
  expect(only!.mostGain).toBeGreaterThan(0.001);
  expect(only!.mostGain).toBeLessThan(0.01);
});
