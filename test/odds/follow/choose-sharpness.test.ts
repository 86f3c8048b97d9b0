import { expect, test } from "vitest";
import { emptyBlock } from "../../../src/odds/follow/candidate-block.ts";
import { chooseSharpness } from "../../../src/odds/follow/choose-sharpness.ts";
import { SHARPNESS } from "../../../src/odds/follow/log-agreement.ts";

const RACES = 1024;

/** Races of their own origin, or several of one, of which step `k` leaves 2^k. */
function doubling(ofOneOrigin = 1): Parameters<typeof chooseSharpness>[0] {
  const block = emptyBlock(RACES, 8);
  for (let race = 0; race < RACES; race++) {
    block.root[race] = Math.floor(race / ofOneOrigin);
    SHARPNESS.forEach((_, k) => {
      block.agreement[race * SHARPNESS.length + k] = race < 2 ** k ? 0 : Number.NEGATIVE_INFINITY;
    });
  }
  return [block];
}

test("every look takes the same share of the origins, so that enough are left after the last", () => {
  // 200 of 1,024 after the last look: 256 are the fewest at a step that are enough; with two to come 453, so 512; with three 594.
  expect(chooseSharpness(doubling(), RACES, 1)).toBe(8);
  expect(chooseSharpness(doubling(), RACES, 2)).toBe(9);
  expect(chooseSharpness(doubling(), RACES, 3)).toBe(10);
});

test("copies of one race are one origin, and where few are left a look may still take a tenth", () => {
  // 128 origins, fewer than are asked for: 116 must stay, and only the step that leaves all 1,024 races does so.
  expect(chooseSharpness(doubling(8), RACES, 1)).toBe(10);
});

test("of few candidates a quarter is to be left", () => {
  expect(chooseSharpness(doubling(), 256, 1)).toBe(6);
});
