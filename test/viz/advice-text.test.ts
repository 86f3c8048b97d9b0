import { expect, test } from "vitest";
import { advise, judge } from "../../src/odds/compare/advise.ts";
import type { ComparedPlan } from "../../src/odds/compare/compare-plans.ts";
import { compileScenario } from "../../src/sim/compile.ts";
import { adviceText } from "../../src/viz/advice-text.ts";
import { en } from "../../src/viz/text/en.ts";
import { nl } from "../../src/viz/text/nl.ts";
import { shortHeat } from "../odds/short-heat.ts";

const heat = compileScenario(shortHeat());
const skater = heat.names[0]!;

function plan(
  text: string,
  p: number,
  value: number,
  spread: number,
  betterIn: number,
): ComparedPlan {
  return {
    plan: text,
    chance: { p, low: p - spread, high: p + spread },
    difference: {
      value,
      low: value - spread,
      high: value + spread,
      sampling: { low: value - spread / 4, high: value + spread / 4 },
    },
    betterIn,
    tied: value > 0,
    races: 1000,
    saved: null,
    attempt: null,
  };
}

const questions: [string, ComparedPlan[]][] = [
  [
    "clear",
    [
      plan("contest:sprint=1", 0.62, 0.2, 0.15, 0.98),
      plan("attack:togo=3", 0.6, 0.18, 0.15, 0.9),
      plan("sit-in", 0.42, 0, 0, 0),
    ],
  ],
  ["cannot tell", [plan("none", 0.5, 0.01, 0.08, 0.6), plan("sit-in", 0.49, 0, 0, 0)]],
  [
    "no matter",
    [plan('mark:skater="Chung Jae-won"', 0.999, 0.001, 0.004, 0.5), plan("sit-in", 0.998, 0, 0, 0)],
  ],
  ["clear", [plan("if points>=3 defend", 0.2, -0.2, 0.05, 0.01), plan("sit-in", 0.4, 0, 0, 0)]],
];

test.each(questions)("%s: the page says in English what the command line says", (kind, plans) => {
  const verdict = judge("sit-in", plans);
  const goal = { name: "qualify", places: 3 };
  expect(verdict.kind).toBe(kind);
  const said = adviceText({ verdict, plans, skater, goal: "qualify" }, heat.scenario, en);
  expect(said).toBe(advise({ heat, skater: 0, goal, reference: "sit-in", plans }));
});

test("in Dutch the same numbers are told", () => {
  const [, plans] = questions[0]!;
  const verdict = judge("sit-in", plans);
  const said = adviceText({ verdict, plans, skater, goal: "qualify" }, heat.scenario, nl);
  expect(said).toBe(
    `Ga voor tussensprint 1. ${skater} haalt de finale in ongeveer 60 van de 100 zulke races; als hij in het peloton blijft, in 42. Beter in meer dan 19 van 20 aannemelijke varianten van deze race. Misschien even goed: aanvallen met nog 3 te gaan.`,
  );
});
