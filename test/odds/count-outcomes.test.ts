import { expect, it } from "vitest";
import { countOutcomes, noCounts, type OutcomeCounts } from "../../src/odds/count-outcomes.ts";
import { createOutcomes, type Outcomes } from "../../src/odds/outcomes.ts";
import { parseSkaterCondition } from "../../src/odds/parse-skater-condition.ts";
import { DONE } from "../../src/sim/state.ts";

const rules = { sprints: [{ lap: 2, points: [3, 2, 1] }], qualifiers: 2 };
const read = (text: string) => parseSkaterCondition(text, "condition");

/** Races of three skaters; by race the places, then the points of the sprint. */
function skated(races: [places: number[], points: number[]][]): Outcomes {
  const outcomes = createOutcomes({ skaters: 3, sprints: 1, from: 0, races: races.length });
  races.forEach(([places, points], race) => {
    outcomes.place.set(places, race * 3);
    outcomes.lineOrder.set(
      places.map((place) => place - 1),
      race * 3,
    );
    outcomes.sprintPoints.set(points, race * 3);
    outcomes.status.fill(DONE, race * 3, race * 3 + 3);
  });
  return outcomes;
}

const question = { condition: read("scored"), outcomes: [read("won"), read("went through")] };

it("counts by skater and by race, over blocks as over one", () => {
  const races: [number[], number[]][] = [
    [
      [1, 2, 3],
      [3, 2, 0],
    ],
    [
      [3, 1, 2],
      [3, 0, 0],
    ],
    [
      [2, 1, 3],
      [0, 0, 0],
    ],
  ];
  const counted = (blocks: [number[], number[]][][]): OutcomeCounts => {
    const counts = noCounts(3, 2);
    for (const block of blocks) countOutcomes(question, rules, skated(block), counts);
    return counts;
  };
  // Race 1: the first scores and wins, the second scores and goes through. Race 2: the first scores and is last.
  expect(counted([races])).toEqual({
    met: [2, 1, 0],
    followed: [
      [1, 0, 0],
      [1, 1, 0],
    ],
    metInRace: [2, 1, 0],
    followedInRace: [
      [1, 0, 0],
      [2, 0, 0],
    ],
  });
  expect(counted([races.slice(0, 1), races.slice(1)])).toEqual(counted([races]));
});
