import { expect, test } from "vitest";
import { goalWords, parseGoal, reachesGoal } from "../../src/odds/goal.ts";
import { compileScenario } from "../../src/sim/compile.ts";
import { fakeOutcomes } from "./fake-outcomes.ts";
import { shortHeat } from "./short-heat.ts";

const heat = compileScenario(shortHeat());

test.each([
  ["qualify", 3, "reaches the final"],
  ["win", 1, "wins"],
  ["podium", 3, "reaches the podium"],
  ["points", null, "scores points"],
  ["TOP = 5", 5, "comes in the first 5"],
])(
  "the goal %s is known, with the places that will do and what is said of it",
  (text, places, words) => {
    const goal = parseGoal(text, heat);
    expect(goal.places).toBe(places);
    expect(goalWords(goal)).toBe(words);
  },
);

test.each([
  ["qualfy", 'got "qualfy" (did you mean qualify?)'],
  ["", 'got ""'],
  ["top", "did you mean"],
  ["top=0", "got top=0"],
  ["top=6", "some of the 6 starters"],
  ["top=2.5", 'got "top=2.5"'],
  ["second place", "expected qualify, win, podium, points or top=N"],
])('the goal "%s" is refused in one line', (text, message) => {
  expect(() => parseGoal(text, heat)).toThrow(message);
});

test("in a final nobody goes through, and where nothing pays points nobody scores any", () => {
  expect(() => parseGoal("qualify", compileScenario(shortHeat(null)))).toThrow(
    "without a next round",
  );
  const { skaters, rules } = heat;
  expect(() =>
    parseGoal("points", { skaters, rules: { ...rules, sprints: [], finishPoints: [] } }),
  ).toThrow("pays no points");
});

test("a goal is reached by place in the final ranking, points by what counts in the end", () => {
  const outcomes = fakeOutcomes(10, 20);
  const top = parseGoal("top=2", heat);
  const points = parseGoal("points", heat);
  for (let row = 0; row < 10; row++)
    for (let skater = 0; skater < 5; skater++) {
      const k = row * 5 + skater;
      expect(reachesGoal(top, outcomes, row, skater)).toBe(outcomes.place[k]! <= 2);
      expect(reachesGoal(points, outcomes, row, skater)).toBe(outcomes.total[k]! > 0);
    }
});
