import fc from "fast-check";
import { expect, test } from "vitest";
import { spreadLabels } from "../../../src/viz/charts/spread-labels.ts";

test("labels with room stay where they are", () => {
  expect(spreadLabels([10, 40, 90], 16, [0, 100])).toEqual([10, 40, 90]);
});

test("labels on one spot spread about it, in the order given", () => {
  expect(spreadLabels([50, 50, 50], 16, [0, 100])).toEqual([34, 50, 66]);
});

test("labels at an edge move in, and push those before them", () => {
  expect(spreadLabels([98, 100], 16, [0, 100])).toEqual([84, 100]);
});

test("no two labels are nearer than the room, and all are in bounds while there is room for them", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -50, max: 450, noNaN: true }), { maxLength: 20 }),
      (wishes) => {
        const heights = spreadLabels(wishes, 16, [0, 400]);
        const sorted = [...heights].sort((a, b) => a - b);
        for (let k = 1; k < sorted.length; k++)
          expect(sorted[k]! - sorted[k - 1]!).toBeGreaterThanOrEqual(16 - 1e-9);
        for (const height of heights) {
          expect(height).toBeGreaterThanOrEqual(-1e-9);
          expect(height).toBeLessThanOrEqual(400 + 1e-9);
        }
      },
    ),
    { seed: 5, numRuns: 300 },
  );
});
