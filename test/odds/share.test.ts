import { expect, it } from "vitest";
import { wilsonInterval } from "../../src/odds/intervals.ts";
import { shareOf, shareOverRaces } from "../../src/odds/share.ts";

it("shareOf is a count with Wilson's interval, and no chance where nothing was asked", () => {
  expect(shareOf(3, 12)).toEqual({ of: 12, count: 3, chance: wilsonInterval(3, 12) });
  expect(shareOf(0, 0)).toEqual({ of: 0, count: 0, chance: null });
});
it("shareOverRaces takes races as the sample: four skaters who always agree count as one", () => {
  const races = Array.from({ length: 50 }, (_, race) => race);
  const together = shareOverRaces(
    races.map((race) => (race % 2) * 4),
    races.map(() => 4),
  );
  expect(together).toMatchObject({ of: 200, count: 100, chance: { p: 0.5 } });
  const { low, high } = wilsonInterval(25, 50);
  expect(together.chance!.low).toBeCloseTo(low, 9);
  expect(together.chance!.high).toBeCloseTo(high, 9);
});
it("shareOverRaces has no chance where nobody was asked in any race", () => {
  expect(shareOverRaces([0, 0], [0, 0])).toEqual({ of: 0, count: 0, chance: null });
});
