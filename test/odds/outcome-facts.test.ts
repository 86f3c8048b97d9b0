import { expect, it } from "vitest";
import { outcomeFacts } from "../../src/odds/outcome-facts.ts";
import { createOutcomes } from "../../src/odds/outcomes.ts";
import { NEVER } from "../../src/odds/skater-condition.ts";
import { DONE, LAPPED } from "../../src/sim/state.ts";

const rules = {
  sprints: [
    { lap: 2, points: [3, 2, 1] },
    { lap: 4, points: [3, 2, 1] },
  ],
  qualifiers: 1,
};

/** Second of two races of three skaters: the second wins, the first is 1.25 s behind, the third is lapped. */
function twoRaces() {
  const outcomes = createOutcomes({ skaters: 3, sprints: 2, from: 0, races: 2 });
  outcomes.place.set([2, 1, 3], 3);
  outcomes.lineOrder.set([1, 0, 3], 3);
  outcomes.time.set([401_250, 400_000, 0], 3);
  outcomes.status.set([DONE, DONE, LAPPED], 3);
  outcomes.sprintPoints.set([2, 1, 0, 0, 3, 2], 6);
  return outcomes;
}

const exactly = (value: number) => ({ least: value, most: value });

it("tells everything of a simulated race", () => {
  const [first, second, third] = outcomeFacts(twoRaces(), 1, rules);
  expect(first).toEqual({
    sprints: [
      { ...exactly(2), won: false },
      { ...exactly(1), won: false },
    ],
    points: exactly(3),
    line: exactly(2),
    place: exactly(2),
    behind: exactly(1250),
    through: false,
    finished: true,
    lapped: false,
    fell: null,
    ledAtBell: true,
    tried: null,
  });
  expect(second).toMatchObject({ line: exactly(1), behind: exactly(0), through: true });
  expect(third).toMatchObject({
    sprints: [{ won: true }, { won: false }],
    points: exactly(5),
    line: exactly(NEVER),
    behind: exactly(NEVER),
    finished: false,
    lapped: true,
  });
});
it("knows who fell and who went for a sprint where deeds are kept", () => {
  const outcomes = createOutcomes({ skaters: 2, sprints: 2, from: 0, races: 1, deeds: 1 });
  outcomes.fell.set([0, 1]);
  outcomes.went.set([0, 1, 0, 0]);
  outcomes.bellLeader.set([1]);
  const [first, second] = outcomeFacts(outcomes, 0, rules);
  expect(first).toMatchObject({ fell: false, ledAtBell: false, tried: [false, true] });
  expect(second).toMatchObject({ fell: true, ledAtBell: true, tried: [false, false] });
});
it("knows of nobody who goes through where there is no next round", () => {
  const facts = outcomeFacts(twoRaces(), 1, { ...rules, qualifiers: null });
  expect(facts.map(({ through }) => through)).toEqual([null, null, null]);
});
it("nobody wins a sprint that pays nothing", () => {
  const unpaid = { ...rules, sprints: [rules.sprints[0]!, { lap: 4, points: [0] }] };
  const outcomes = twoRaces();
  outcomes.sprintPoints.fill(0);
  const won = outcomeFacts(outcomes, 1, unpaid).map(({ sprints }) => sprints[1]!.won);
  expect(won).toEqual([false, false, false]);
});
