import { expect, test } from "vitest";
import { createOutcomes } from "../../src/odds/outcomes.ts";
import { tellingRaces } from "../../src/odds/telling-races.ts";

const outcomes = createOutcomes({ skaters: 1, sprints: 0, from: 100, races: 5 });
outcomes.place.set([4, 2, 2, 9, 5]);
outcomes.total.set([0, 3, 6, 0, 0]);

test("lucky is the best place, unlucky the worst, typical the median; points decide among equals", () => {
  expect(tellingRaces(outcomes, [0, 1, 2, 3, 4], 0)).toEqual({
    lucky: 102,
    unlucky: 103,
    typical: 100,
  });
});

test("of one race all three are that race", () => {
  expect(tellingRaces(outcomes, [3], 0)).toEqual({ lucky: 103, unlucky: 103, typical: 103 });
});

test("of no race there is none to tell", () => {
  expect(() => tellingRaces(outcomes, [], 0)).toThrow("expected at least one");
});
