import { expect, test } from "vitest";
import { fitAbility } from "../../src/sim/ability.ts";
import { inForm } from "../../src/sim/form.ts";

const context = { gender: "men", level: "championship", asOf: "2022-02-19" } as const;

test("a form of a standard deviation makes him 1.4 % stronger, and leaves how well he is known", () => {
  const usual = fitAbility([], context);
  const good = inForm(usual, 1);
  expect(good.mean[0]! - usual.mean[0]!).toBeCloseTo(0.014, 12);
  expect(good.chol).toBe(usual.chol);
});

test("the usual form changes nothing", () => {
  const usual = fitAbility([], context);
  expect(inForm(usual, 0)).toBe(usual);
});
