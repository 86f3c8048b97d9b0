import { expect, test } from "vitest";
import { conditionPhrase } from "../../../src/odds/report/condition-phrase.ts";
import { parsePlan } from "../../../src/sim/plan.ts";
import { catalogue } from "../../../src/sim/tactics/catalogue.ts";

const said = (condition: string): string => {
  const [clause] = parsePlan(`if ${condition} sit-in`, catalogue, ["Bart Swings"]);
  return conditionPhrase(clause!.when[0]!);
};

test.each([
  ["points>=3", "with 3 or more points"],
  ["points=0", "with exactly 0 points"],
  ["togo<=5", "from 5 to go"],
  ["togo>5", "before 5 to go"],
  ["togo=9", "with 9 to go"],
  ["gap<2", "under 2 seconds behind the front group"],
  ["away=Swings", "with Bart Swings away ahead"],
  ["ahead>=3", "with 3 or more away ahead"],
  ["won=2", "after winning sprint 2"],
  ["scored=1", "after points in sprint 1"],
  ["reserve<0.3", "with a share of the reserve under 0.3"],
  ["place>4", "further back than place 4"],
])("%s is: %s", (condition, words) => {
  expect(said(condition)).toBe(words);
});
