import { expect, test } from "vitest";
import { checkMeanings, planMeaning } from "../../src/cli/plan-meaning.ts";

test.each([
  ["sit-in", "sit-in:from=3"],
  ["attack", "attack:togo=9"],
  ["if points>=3 sit-in else attack", "if points>=3 sit-in:from=3; unless points>=3 attack:togo=9"],
  ["", "none"],
])("%s means the same as %s", (a, b) => {
  expect(planMeaning(a, [])).toBe(planMeaning(b, []));
});

test("plans that mean the same are refused by name, others and the same words are not", () => {
  expect(() => checkMeanings(["sit-in", "none", "sit-in:from=3"], [])).toThrow(
    'plan: expected plans that differ, got "sit-in" and "sit-in:from=3", which mean the same',
  );
  expect(() => checkMeanings(["sit-in", "sit-in:from=4", "sit-in"], [])).not.toThrow();
});
