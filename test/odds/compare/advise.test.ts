import { expect, test } from "vitest";
import { advise } from "../../../src/odds/compare/advise.ts";
import type { ComparedPlan } from "../../../src/odds/compare/compare-plans.ts";
import { decidingPair } from "../../../src/odds/compare/deciding-pair.ts";
import { phrasePlan } from "../../../src/odds/compare/plan-phrases.ts";
import type { BreakEven } from "../../../src/odds/tree/break-even.ts";
import { compileScenario } from "../../../src/sim/compile.ts";
import { catalogue } from "../../../src/sim/tactics/catalogue.ts";
import { shortHeat } from "../short-heat.ts";

const heat = compileScenario(shortHeat());
const goal = { name: "qualify", places: 3 };
const name = heat.names[0]!;

const compared = (
  plan: string,
  p: number,
  value: number,
  half: number,
  betterIn: number,
): ComparedPlan => ({
  plan,
  chance: { p, low: p - 0.05, high: p + 0.05 },
  difference: {
    value,
    low: value - half,
    high: value + half,
    sampling: { low: value - half / 2, high: value + half / 2 },
  },
  betterIn,
  tied: true,
  races: 1000,
  saved: 2,
  attempt: null,
});
const reference = compared("sit-in", 0.4, 0, 0, 0);
const said = (plans: ComparedPlan[]): string =>
  advise({ heat, skater: 0, goal, reference: "sit-in", plans });

test("the pair that the advice is about: the best against the reference, or the reference where that is better", () => {
  const best = compared("contest:sprint=1", 0.58, 0.18, 0.05, 0.93);
  const worse = compared("attack:togo=3", 0.3, -0.1, 0.05, 0.02);
  expect(decidingPair({ reference: "sit-in", plans: [best, reference, worse] })).toEqual({
    plan: "contest:sprint=1",
    against: "sit-in",
  });
  expect(decidingPair({ reference: "sit-in", plans: [reference, worse] })).toEqual({
    plan: "sit-in",
    against: "attack:togo=3",
  });
});

test("clear: what to do, both chances, and in how many versions it is better", () => {
  const best = compared("contest:sprint=1", 0.58, 0.18, 0.05, 0.93);
  expect(said([best, { ...reference, tied: false }])).toBe(
    `Go for sprint 1. ${name} reaches the final in about 58 of 100 such races; sitting in, 40. Better in 19 of 20 plausible versions of this race.`,
  );
});

test("clear the other way round: the reference is what to do", () => {
  const worse = { ...compared("attack:togo=3", 0.3, -0.1, 0.05, 0.02), tied: false };
  expect(said([reference, worse])).toBe(
    `Sit in and sprint. ${name} reaches the final in about 40 of 100 such races; attacking with 3 to go, 30. Better in more than 19 of 20 plausible versions of this race.`,
  );
});

test("cannot tell: where sampling leaves it open, or where too many versions disagree", () => {
  const open =
    "Cannot tell: going for sprint 1, 41 of 100 against 40 sitting in; either could be better.";
  expect(said([compared("contest:sprint=1", 0.41, 0.01, 0.08, 0.6), reference])).toBe(open);
  expect(said([compared("contest:sprint=1", 0.41, 0.03, 0.05, 0.7), reference])).toBe(
    `${open} Better in 14 of 20 plausible versions of this race.`,
  );
});

test("no matter: even the total interval stays within two in a hundred", () => {
  expect(said([compared("skip", 0.405, 0.005, 0.01, 0.9), reference])).toBe(
    `Makes no difference (under 2 in 100). Skipping every sprint or sitting in, ${name} reaches the final in about 41 of 100 such races.`,
  );
});

test("cannot tell: going for a sprint pays from so many wins in ten on, where the races tell it", () => {
  const attempt = (p: number, low: number, high: number, pays: BreakEven["pays"] = "from") => ({
    sprint: 1,
    wins: { p: 0.4, low: 0.3, high: 0.5 },
    breakEven: {
      pays,
      chance: { p, low, high },
      won: { mean: 0.3, low: 0.2, high: 0.4 },
      lost: { mean: -0.1, low: -0.2, high: 0 },
    },
  });
  const saidOf = (found: ReturnType<typeof attempt>): string =>
    said([{ ...compared("contest:sprint=1", 0.41, 0.01, 0.08, 0.6), attempt: found }, reference]);
  expect(saidOf(attempt(0.27, 0.1, 0.5))).toMatch(
    /either could be better\. Going pays if you expect him to win that sprint 3 times in 10\.$/,
  );
  expect(saidOf(attempt(0.04, 0.01, 0.2))).toContain("win that sprint once in 10");
  // An interval over everything, or a plan that pays anyway, gives no number.
  for (const none of [attempt(0.3, 0, 1), attempt(0, 0, 0.2, "always")])
    expect(saidOf(none)).toMatch(/either could be better\.$/);
  const women = { ...heat, scenario: { ...heat.scenario, gender: "women" as const } };
  const plans = [
    { ...compared("contest:sprint=1", 0.41, 0.01, 0.08, 0.6), attempt: attempt(0.5, 0.4, 0.6) },
    reference,
  ];
  expect(advise({ heat: women, skater: 0, goal, reference: "sit-in", plans })).toContain(
    "if you expect her to win that sprint 5 times in 10.",
  );
});

test("chances that are known badly are told in steps of five, and nothing is certain", () => {
  const best = compared("contest:sprint=1", 0.58, 0.18, 0.05, 0.93);
  const vague = { ...best, chance: { p: 0.58, low: 0.3, high: 0.8 } };
  expect(said([vague, reference])).toContain("about 60 of 100");
  const sure = { ...best, chance: { p: 0.999, low: 0.99, high: 1 } };
  expect(said([sure, reference])).toContain("reaches the final in more than 99 of 100");
});

test("every tactic has words that need no brackets, alone or not", () => {
  for (const { name, parameters } of catalogue) {
    const values = parameters
      .filter(({ kind }) => kind !== "number")
      .map((parameter) => `${parameter.name}="${heat.names[1]}"`);
    const plan = values.length === 0 ? name : `${name}:${values.join(",")}`;
    const { order, doing } = phrasePlan(plan, heat);
    expect(order).toMatch(/^[A-Z]/);
    expect(doing).toMatch(/^[a-z]/);
    expect(order + doing).not.toContain("undefined");
  }
  expect(phrasePlan("skip; if points>=3 defend", heat).doing).toBe(
    "with the plan skip; if points>=3 defend",
  );
  expect(phrasePlan("none", heat).doing).toBe("without orders");
});
