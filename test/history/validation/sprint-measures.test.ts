import { expect, test } from "vitest";
import { pointOf } from "../../../src/history/validation/sample.ts";
import { sprintMeasures } from "../../../src/history/validation/sprint-measures.ts";
import { smallHeat } from "../../sim/small-heat.ts";
import { type MadeUpRow, madeUpRaces, steady } from "./hand-made-races.ts";

const heat = smallHeat({ skaters: 10 });
const measured = (id: string, ...races: MadeUpRow[][]): number =>
  pointOf(sprintMeasures[id]!.sample([{ heat, seed: "x", outcomes: madeUpRaces(...races) }]))(null);

/** Ten over the line a second apart; who is ranked where, and who scored, as told. */
function race(points: Record<number, number[]>, places: Record<number, number> = {}): MadeUpRow[] {
  return Array.from({ length: 10 }, (_, i) => ({
    behind: steady(i),
    ...(points[i] ? { points: points[i] } : {}),
    place: places[i] ?? i + 1,
  }));
}

/** Skater 0 wins sprint 3 and the race; 8, ninth over the line, wins sprints 1 and 2 and is ranked 4th, so others move back. */
const typical = race(
  { 0: [0, 1, 3], 8: [3, 3, 0], 4: [2, 0, 2], 5: [1, 2, 0], 9: [0, 0, 1] },
  { 3: 5, 4: 6, 5: 7, 6: 8, 7: 9, 8: 4 },
);

test("winners of sprints are found in the final ranking", () => {
  expect(measured("sprint-winner-top8", typical)).toBe(1);
  expect(measured("sprint1-winner-podium", typical)).toBe(0);
  expect(measured("sprint3-winner-podium", typical)).toBe(1);
  expect(measured("sprint2-winner-wins", typical)).toBe(0);
  expect(measured("sprint3-winner-wins", typical)).toBe(1);
});

test("points that are struck later still make a sprint winner, ranked where he is", () => {
  const struck = race({ 9: [3, 0, 0], 1: [0, 3, 3] });
  expect(measured("sprint-winner-top8", struck)).toBeCloseTo(2 / 3, 12);
});

test("a sprint in which nobody scores has no winner and counts for nothing", () => {
  const empty = race({ 2: [3, 0, 0] });
  expect(measured("sprint-winner-top8", empty)).toBe(1);
  expect(measured("sprint2-winner-wins", empty)).toBeNaN();
});

test("who has let the race go finishes five seconds behind; who does not finish is not counted", () => {
  const rows = race({ 4: [3, 0, 0], 5: [0, 3, 0], 9: [0, 0, 3] });
  expect(measured("sprint-winners-let-go", rows)).toBeCloseTo(2 / 3, 12);
  rows[9] = { ...rows[9]!, behind: steady(9).slice(0, 14) };
  expect(measured("sprint-winners-let-go", rows)).toBe(0.5);
});

test("scorers are counted once each, and those who score again of those who could", () => {
  expect(measured("scorers", typical)).toBe(5);
  // Of 8, 4 and 5 in the first sprint 8 and 5 score in the second; of 0, 8 and 5 there, 0 scores in the third.
  expect(measured("score-again", typical)).toBe(0.5);
});

test("the race winner has points or has none", () => {
  expect(measured("winner-has-points", typical, race({ 3: [3, 3, 3] }))).toBe(0.5);
});

test("ranks 4 to 8 from behind are those of skaters ninth or later over the line", () => {
  expect(measured("ranks-4-8-from-behind", typical)).toBe(0.2);
  expect(measured("ranks-4-8-from-behind", race({}))).toBe(0);
});

test("the cut is the total of who is ranked eighth", () => {
  const totals = race({}).map((row, i) => ({ ...row, total: 20 - i }));
  expect(measured("cut-points", totals)).toBe(13);
  expect(
    measured(
      "cut-points",
      race({})
        .slice(0, 7)
        .map((row, i) => ({ ...row, total: i })),
    ),
  ).toBeNaN();
});
