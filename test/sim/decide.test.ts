import { describe, expect, it } from "vitest";
import * as purpose from "../../src/sim/purpose.ts";
import { advance } from "../../src/sim/race.ts";
import type { DrawSource } from "../../src/sim/random.ts";
import { lineOf, placedRace } from "./place-skaters.ts";
import { CALM, drawsWith, NEVER, smallHeat } from "./small-heat.ts";

describe("how well a skater sits in the wake", () => {
  it("is drawn anew each quarter lap, evenly between 0.72 and 0.96 of his own shelter", () => {
    const calm = drawsWith({ ...CALM, [purpose.MOVE_UP]: NEVER });
    const drawn = [0, 0.25, 0.5, 1];
    const draw: DrawSource = (hi, lo, skater, quarter, wanted) =>
      wanted === purpose.ALIGNMENT ? drawn[quarter % 4]! : calm(hi, lo, skater, quarter, wanted);
    const heat = smallHeat({ skaters: 4, draw });
    const lap = heat.track.lapLength;
    const state = placedRace(heat, lineOf(4, 1.01 * lap));
    expect(new Set(state.shelter).size).toBe(4);
    [0.72, 0.78, 0.84, 0.96].forEach((expected, i) => {
      for (const part of [0.5, 0.9]) {
        advance(heat, state, (1 + (i + part) / 4) * lap);
        state.alignment.forEach((used, skater) => {
          expect(used / state.shelter[skater]!).toBeCloseTo(expected, 9);
        });
      }
    });
  });
});
