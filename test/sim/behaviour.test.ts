import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as behaviour from "../../src/sim/behaviour.ts";
import { compileScenario } from "../../src/sim/compile.ts";
import { startRace } from "../../src/sim/race.ts";
import { seedToMaster } from "../../src/sim/random.ts";

const { behaviourDraws, behaviourParameters } = behaviour;
const scenario = JSON.parse(readFileSync("scenarios/beijing-2022-men-sf1.json", "utf8"));
const seed = seedToMaster("behaviour");

test("each place has the parameter of its name", () => {
  expect(behaviourParameters[behaviour.TEMPO]!.name).toBe("tempo");
  expect(behaviourParameters[behaviour.CHASE]!.name).toBe("chase");
  expect(behaviourParameters[behaviour.SPRINT_FROM]!.name).toBe("sprintFrom");
  expect(behaviourParameters[behaviour.FALL]!.name).toBe("fall");
  expect(behaviourParameters.at(-1)!.name).toBe("wait");
  expect(behaviour.WAIT).toBe(behaviourParameters.length - 1);
});

test("every fitted draw lies within what could be true beforehand", () => {
  const draws = behaviourDraws();
  const width = behaviourParameters.length;
  expect(draws.length % width).toBe(0);
  draws.forEach((value, k) => {
    const { low, high } = behaviourParameters[k % width]!;
    expect(value).toBeGreaterThanOrEqual(low);
    expect(value).toBeLessThanOrEqual(high);
  });
});

test("a race rides by one draw, the same in all heats of an event, another in another race", () => {
  const width = behaviourParameters.length;
  const middle = Array.from({ length: width }, (_, p) => behaviourParameters[p]!.low);
  const rows = Array.from({ length: 50 }, (_, row) => middle.map((low) => low + row * 1e-6));
  const heat = compileScenario(scenario, { behaviour: Float64Array.from(rows.flat()) });
  const ridden = (race: number, event: number) =>
    Array.from(startRace(heat, { seed, race, heat: event }).behaviour);
  expect(rows).toContainEqual(ridden(1, 0));
  expect(ridden(1, 1)).toEqual(ridden(1, 0));
  const different = new Set(Array.from({ length: 20 }, (_, race) => ridden(race, 0).join()));
  expect(different.size).toBeGreaterThan(10);
});
