import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { badExecutions } from "../../../src/odds/robust/bad-execution.ts";
import { compileScenario } from "../../../src/sim/compile.ts";
import { parsePlan } from "../../../src/sim/plan.ts";
import { parseScenarioText } from "../../../src/sim/schema.ts";
import { catalogue } from "../../../src/sim/tactics/catalogue.ts";

const path = "scenarios/beijing-2022-men-sf1.json";
const heat = compileScenario(parseScenarioText(readFileSync(path, "utf8"), path));
const skater = heat.names.indexOf("Sven Kramer");
const planOf = (plan: string, key: string): string | undefined =>
  badExecutions(heat, skater, plan).mishaps.find((mishap) => mishap.key === key)?.arm.plan;

test.each([
  ["attack:togo=9", "attack:togo=8"],
  ["attack", "attack:togo=8"],
  ["contest:sprint=2", "if togo<=8.3 contest:sprint=2"],
  [
    "contest",
    "if togo<=12.3 contest:sprint=1; if togo<=8.3 contest:sprint=2; if togo<=4.3 contest:sprint=3",
  ],
  ["if points>=3 contest:sprint=3", "if points>=3 and togo<=4.3 contest:sprint=3"],
  ["sit-in", "sit-in:until=2"],
  ["steal:sprint=2", "steal:sprint=2,laps=0.5"],
  ["skip:sprint=1; attack:togo=5", "skip:sprint=1; attack:togo=4"],
])("%s late is %s", (plan, late) => {
  expect(planOf(plan, "late")).toBe(late);
});

test("a plan without a moment cannot be late, and one without orders cannot go wrong", () => {
  expect(badExecutions(heat, skater, "skip").leftOut).toEqual([
    { key: "late", reason: "it has no moment to miss" },
  ]);
  const none = badExecutions(heat, skater, "none");
  expect(none.mishaps).toEqual([]);
  expect(none.leftOut).toHaveLength(5);
});

test("an order that is over a lap later is none", () => {
  expect(planOf("sit-in; move-up:togo=4", "late")).toBe("sit-in:until=2");
});

test("the wrong wheel comes before all orders, or in place of the one that the plan names", () => {
  const wrong = planOf("attack:togo=9", "wrongWheel")!;
  expect(wrong).toMatch(/^wheel:skater="[^"]+"; attack:togo=9$/);
  const name = /"([^"]+)"/.exec(wrong)![1]!;
  expect(planOf('wheel:skater="Bart Swings"', "wrongWheel")).toBe(`wheel:skater="${name}"`);
});

test("the strongest rival copies the plan, another one where it names him; too hard is a shift of efforts", () => {
  const { mishaps } = badExecutions(heat, skater, "attack:togo=9");
  const copied = mishaps.find(({ key }) => key === "copied")!;
  const [rival] = Object.keys(copied.arm.others!);
  expect(copied.label).toBe(`${rival} does the same`);
  const marking = badExecutions(heat, skater, `mark:skater="${rival}"`).mishaps;
  expect(Object.keys(marking.find(({ key }) => key === "copied")!.arm.others!)).not.toContain(
    rival,
  );
  const waiting = badExecutions(heat, skater, `if away="${rival}" join`).mishaps;
  expect(Object.keys(waiting.find(({ key }) => key === "copied")!.arm.others!)).not.toContain(
    rival,
  );
  const hard = mishaps.find(({ key }) => key === "hard")!;
  expect(hard.arm).toEqual({
    plan: "attack:togo=9",
    shift: { skaters: { "Sven Kramer": { effort: 1.05 } } },
  });
});

test("every plan of every mishap can be read", () => {
  for (const { name, parameters } of catalogue) {
    const values = parameters
      .filter(({ kind }) => kind !== "number")
      .map((parameter) => `${parameter.name}="Bart Swings"`);
    const plan = values.length === 0 ? name : `${name}:${values.join(",")}`;
    for (const { arm } of badExecutions(heat, skater, plan).mishaps)
      expect(() => parsePlan(arm.plan, catalogue, heat.names)).not.toThrow();
  }
});
