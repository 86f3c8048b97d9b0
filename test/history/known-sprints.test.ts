import { expect, it } from "vitest";
import { knownSprints } from "../../src/history/known-sprints.ts";
import type { SheetRow } from "../../src/history/sheet.ts";
import { NEVER, type Range } from "../../src/odds/skater-condition.ts";
import { bareSheet } from "./bare-sheet.ts";

/** What is known of the first row; his places over the line are those of anybody in a field of eight. */
function first(rows: Partial<SheetRow>[], line: Range = { least: 1, most: 8 }) {
  const sheet = bareSheet(rows);
  const [known] = knownSprints(
    sheet,
    sheet.skaters,
    sheet.skaters.map(() => line),
  );
  return known!;
}
const none = { sprintPoints: [0, 0] };

it("printed points are known, and who has the most has won", () => {
  expect(first([{ sprintPoints: [3, 2] }])).toEqual({
    points: { least: 5, most: 5 },
    sprints: [
      { least: 3, most: 3, won: true },
      { least: 2, most: 2, won: false },
    ],
  });
});
it("a sprint that is not printed brought at most the best place that is left", () => {
  expect(first([{}, { sprintPoints: [3, 0] }, { sprintPoints: [2, null] }])).toEqual({
    points: { least: 0, most: 4 },
    sprints: [
      { least: 0, most: 1, won: false },
      { least: 0, most: 3, won: null },
    ],
  });
});
it("all points of a sprint with others leave none", () => {
  const others = [{ sprintPoints: [3, 1] }, { sprintPoints: [2, 2] }, { sprintPoints: [1, 3] }];
  expect(first([{}, ...others]).points).toEqual({ least: 0, most: 0 });
});
it("the total less the finish points is the sum, which narrows each sprint", () => {
  expect(first([{ points: 15, finishPoints: 10 }, none])).toEqual({
    points: { least: 5, most: 5 },
    sprints: [
      { least: 2, most: 3, won: null },
      { least: 2, most: 3, won: null },
    ],
  });
});
it("finish points not printed may be any that his places over the line allow", () => {
  expect(first([{ points: 6 }], { least: 3, most: 8 }).points).toEqual({ least: 1, most: 6 });
  expect(first([{ points: 6 }], { least: 4, most: 8 }).points).toEqual({ least: 6, most: 6 });
  expect(first([{ points: 6 }], { least: NEVER, most: NEVER }).points).toEqual({
    least: 6,
    most: 6,
  });
});
it("no total says nothing of who may have lost his points", () => {
  const unknown = { least: 0, most: 6 };
  expect(first([{ points: 0 }], { least: NEVER, most: NEVER }).points).toEqual(unknown);
  expect(first([{ points: 0 }], { least: 4, most: NEVER }).points).toEqual(unknown);
  expect(first([{ points: 0, struck: true }], { least: 4, most: 8 }).points).toEqual(unknown);
  expect(first([{ points: 0 }], { least: 4, most: 8 }).points).toEqual({ least: 0, most: 0 });
});
it("nobody can have more than the sums of the others leave of all twelve points", () => {
  const others = [
    { points: 26, finishPoints: 20 },
    { points: 14, finishPoints: 10 },
  ];
  expect(first([{}, ...others]).points).toEqual({ least: 0, most: 2 });
});
it("a total that contradicts the sprints is left alone", () => {
  expect(first([{ sprintPoints: [3, 0], points: 1, finishPoints: 0 }]).points).toEqual({
    least: 3,
    most: 3,
  });
});
