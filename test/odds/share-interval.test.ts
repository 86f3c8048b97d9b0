import { expect, test } from "vitest";
import { wilsonInterval } from "../../src/odds/intervals.ts";
import { shareInterval } from "../../src/odds/share-interval.ts";
import { keyedUniform, raceKey } from "../../src/sim/random.ts";

test("with one trial a race it is Wilson's interval", () => {
  const hits = Array.from({ length: 50 }, (_, race) => (race < 15 ? 1 : 0));
  const share = shareInterval(hits, new Array<number>(50).fill(1));
  const plain = wilsonInterval(15, 50);
  expect(share.p).toBeCloseTo(plain.p, 12);
  expect(share.low).toBeCloseTo(plain.low, 12);
  expect(share.high).toBeCloseTo(plain.high, 12);
});

test("trials that all go the same way within a race count as one", () => {
  const hits = Array.from({ length: 50 }, (_, race) => (race < 15 ? 3 : 0));
  const share = shareInterval(hits, new Array<number>(50).fill(3));
  const plain = wilsonInterval(15, 50);
  expect(share.low).toBeCloseTo(plain.low, 12);
  expect(share.high).toBeCloseTo(plain.high, 12);
});

test("none or all leave an open end, by the number of races with a trial", () => {
  expect(shareInterval([0, 0, 0], [3, 3, 0])).toEqual(wilsonInterval(0, 2));
  expect(shareInterval([3, 3], [3, 3]).high).toBe(1);
  expect(() => shareInterval([0], [0])).toThrow("expected at least one trial");
});

test("95 of 100 intervals hold the true share though trials of a race hang together (1000 samples of 60 races, seed 5)", () => {
  // Each race has its own chance, 0.1 or 0.5, of each of four trials; true share 0.3. Standard error of the
  // coverage 0.007: the bounds are five of them away from 0.95, with 0.01 for the approximation.
  let holds = 0;
  for (let sample = 0; sample < 1000; sample++) {
    const { hi, lo } = raceKey({ hi: 0, lo: 5 }, sample, 0);
    const draw = (race: number, trial: number): number => keyedUniform(hi, lo, 0, race, trial);
    const hits = Array.from({ length: 60 }, (_, race) => {
      const chance = draw(race, 0) < 0.5 ? 0.1 : 0.5;
      return [1, 2, 3, 4].filter((trial) => draw(race, trial) < chance).length;
    });
    const { low, high } = shareInterval(hits, new Array<number>(60).fill(4));
    if (low <= 0.3 && high >= 0.3) holds++;
  }
  expect(holds / 1000).toBeGreaterThan(0.905);
  expect(holds / 1000).toBeLessThan(0.985);
});
