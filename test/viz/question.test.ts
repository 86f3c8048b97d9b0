import { expect, test } from "vitest";
import { resolveRules } from "../../src/sim/rules.ts";
import { checkQuestion } from "../../src/viz/check-question.ts";
import { askedScenario, firstQuestion } from "../../src/viz/question.ts";
import { shortHeat } from "../odds/short-heat.ts";

const { happened: _, ...heat } = shortHeat();
const first = firstQuestion(heat, "own");
const [swings, chung] = heat.entries.map(({ name }) => name) as [string, string];

test("a heat of which nothing is changed stays what it is, so that its digest is the command line's", () => {
  expect(askedScenario(heat, first)).toEqual(heat);
  expect(
    askedScenario(heat, { ...first, form: { [chung]: "usual" }, behaviour: { chase: 1 } }),
  ).toEqual(heat);
});

test("who does not start is left out, and form, orders and behaviour go into the heat", () => {
  const asked = askedScenario(heat, {
    ...first,
    scratched: [chung],
    form: { [swings]: "good" },
    orders: { [swings]: "chase" },
    behaviour: { chase: 0.5 },
  });
  expect(asked.entries.map(({ name }) => name)).not.toContain(chung);
  expect(asked.entries.find(({ name }) => name === swings)).toMatchObject({
    form: 0.75,
    plan: "chase",
  });
  expect(asked.behaviour).toEqual({ chase: 0.5 });
});

test.each([
  [{ skater: "Nobody" }, "skater"],
  [{ plans: ["sit-in"] }, "plans"],
  [{ plans: ["sit-in", "atack"] }, "attack"],
  [{ goal: "fame" }, "goal"],
  [{ precision: 0 }, "precision"],
  [{ races: 3 }, "races"],
  [{ grid: { [chung]: 99 } }, "grid"],
  [{ behaviour: { chase: -1 } }, "behaviour"],
])("%j cannot be asked, and the message names what is wrong", (changes, named) => {
  expect(() => checkQuestion(heat, { ...first, ...changes })).toThrow(named);
});

test("what the page asks first can be asked", () => {
  expect(() => checkQuestion(heat, first)).not.toThrow();
  expect(first).toMatchObject({
    goal: "qualify",
    plans: ["sit-in", "contest:sprint=1", "attack:togo=3"],
  });
});

test("where all who start go through the podium is asked for, and among three the win", () => {
  const goalAmong = (starters: number, qualifiers: number) => {
    const rules = { ...resolveRules(heat.rules), qualifiers };
    const entries = heat.entries.slice(0, starters);
    return firstQuestion({ ...heat, rules, entries }, "own").goal;
  };
  expect(goalAmong(5, 4)).toBe("qualify");
  expect(goalAmong(5, 5)).toBe("podium");
  expect(goalAmong(3, 8)).toBe("win");
});
