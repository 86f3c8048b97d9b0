import { describe, expect, it } from "vitest";
import { parsePlan } from "../../src/sim/plan.ts";
import { planFault } from "../../src/sim/plan-fault.ts";
import { resolveRules } from "../../src/sim/rules.ts";
import { catalogue } from "../../src/sim/tactics/catalogue.ts";

const names = ["Sven Kramer", "Bart Swings"];
const faultOf = (text: string, preset: "isu-2022" | "isu-junior-10" = "isu-2022") =>
  planFault(parsePlan(text, catalogue, names), "Sven Kramer", resolveRules(preset));

describe("planFault", () => {
  const sprints = "expected 1..3 (1 with 12, 2 with 8, 3 with 4 laps to go), got";
  it.each([
    ["contest:sprint=8", `contest:sprint: ${sprints} 8`],
    ["sit-in; steal:sprint=9", `steal:sprint: ${sprints} 9`],
    ["skip:sprint=7", `skip:sprint: ${sprints} 7`],
    ["if won=7 contest", `won: ${sprints} 7`],
    ["if points>=3 and scored=8 defend", `scored: ${sprints} 8`],
    ["unless scored=4 contest", `scored: ${sprints} 4`],
    ["if won=4 contest else sit-in", `won: ${sprints} 4`],
  ])("finds a sprint that the race does not have: %s", (plan, fault) => {
    expect(faultOf(plan)).toBe(fault);
  });

  it.each(["wheel", "mark", "trade", "wheel:until=2"])(
    "finds an order without its skater: %s",
    (plan) => {
      expect(faultOf(plan)).toBe(`${plan.split(":")[0]}:skater: expected a skater, got nothing`);
    },
  );

  it.each([
    "wheel:skater=Kramer",
    "let-go:skaters=Swings+Kramer",
    "if away=Kramer join",
    "unless away=Kramer join",
  ])("finds an order about himself: %s", (plan) => {
    expect(faultOf(plan)).toBe("expected another skater, got Sven Kramer himself");
  });

  it.each([
    ["sit-in:from=9,to=3", "sit-in:from: expected at most to=3, got 9"],
    ["sit-in:from=9", "sit-in:from: expected at most to=7, got 9"],
    ["move-up:togo=3", "move-up:togo: expected more than until=3, got 3"],
    ["move-up:until=6", "move-up:until: expected less than togo=5, got 6"],
  ])("finds values that contradict each other: %s", (plan, fault) => {
    expect(faultOf(plan)).toBe(fault);
  });

  it.each([
    [
      "attack:togo=12",
      "attack:togo: expected 0.25..9 (a race of 10 laps, 1 of them neutral), got 12",
    ],
    [
      "sit-in:until=10",
      "sit-in:until: expected 0..9 (a race of 10 laps, 1 of them neutral), got 10",
    ],
    ["if togo>=12 attack", "togo: expected 0..10 (a race of 10 laps), got 12"],
  ])("finds more laps to go than a short race has: %s", (plan, fault) => {
    expect(faultOf(plan, "isu-junior-10")).toBe(fault);
  });

  it.each([
    "",
    "sit-in",
    "sit-in:to=2",
    "sit-in:from=5,to=5",
    "contest:sprint=3; if won=3 defend",
    "attack:togo=15",
    "move-up:togo=3,until=2",
    "if togo<=20 sit-in",
    "if togo>15 shot",
    'if away="Bart Swings" wheel:skater=Swings else contest',
  ])("lets pass what means something: %s", (plan) => {
    expect(faultOf(plan)).toBeNull();
  });

  it("asks nothing of what is left to the tactic, in any race", () => {
    for (const { name, parameters } of catalogue) {
      const needed = parameters.filter(({ isRequired }) => isRequired);
      const values = needed.map((parameter) => `${parameter.name}=Swings`);
      const plan = values.length === 0 ? name : `${name}:${values.join(",")}`;
      expect(faultOf(plan, "isu-junior-10")).toBeNull();
    }
  });

  it("knows every value that another must keep to", () => {
    for (const { parameters } of catalogue)
      for (const { keeps } of parameters)
        if (keeps)
          expect(parameters.find(({ name }) => name === keeps.of)?.fallback).toBeTypeOf("number");
  });
});
