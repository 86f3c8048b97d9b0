import { describe, expect, it } from "vitest";
import { isCalm } from "../../src/sim/calm.ts";
import { on } from "./on.ts";
import { lineOf, placedRace } from "./place-skaters.ts";
import { smallHeat } from "./small-heat.ts";

const heat = smallHeat({ skaters: 10 });
const lap = heat.track.lapLength;
const calmAt = (metres: number): boolean =>
  on({ heat, state: placedRace(heat, lineOf(10, metres)) }, isCalm);

describe("a stretch of the race is calm", () => {
  it("in the neutral lap, and not in the two after it, in which the order of the grid dissolves", () => {
    expect([0.1, 0.9, 1.1, 2.9].map((laps) => calmAt(laps * lap))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
  it("but for 270 m before a sprint line and 30 m behind it", () => {
    const line = 8 * lap;
    expect([-275, -265, -1, 25, 35].map((metres) => calmAt(line + metres))).toEqual([
      true,
      false,
      false,
      false,
      true,
    ]);
  });
  it("until 600 m before the finish", () => {
    expect(calmAt(heat.raceLength - 605)).toBe(true);
    expect(calmAt(heat.raceLength - 595)).toBe(false);
  });
  it("only where the pack is far from a line too, and not only those away from it", () => {
    const away = (metres: number) =>
      on(
        { heat, state: placedRace(heat, [...lineOf(2, metres), ...lineOf(8, metres - 150)]) },
        isCalm,
      );
    expect(away(8 * lap + 40)).toBe(false);
    expect(away(8 * lap + 200)).toBe(true);
  });
});
