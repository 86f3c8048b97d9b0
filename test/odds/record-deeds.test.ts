import { expect, it } from "vitest";
import { digestOutcomes } from "../../src/odds/digest.ts";
import { simulate } from "../../src/odds/simulate.ts";
import { compileScenario } from "../../src/sim/compile.ts";
import { seedToMaster } from "../../src/sim/random.ts";
import { traceRace } from "../../src/sim/trace.ts";
import { shortHeat } from "./short-heat.ts";

const run = { races: 250, seed: "deeds" };

it("keeps the races, and their digest, as they are without it", async () => {
  const plain = await simulate(shortHeat(), run);
  const noted = await simulate(shortHeat(), { ...run, deeds: true, passings: true });
  expect(noted.outcomes.place).toEqual(plain.outcomes.place);
  expect(digestOutcomes((await simulate(shortHeat(), { ...run, deeds: true })).outcomes)).toBe(
    plain.digest,
  );
  expect(plain.outcomes.fell).toHaveLength(0);
  expect(noted.outcomes.fell).toHaveLength(250 * 6);
  expect(noted.outcomes.passings.some((time) => time > 0)).toBe(true);
});
it("notes who fell and who went for the sprint, as the trace of each race tells", async () => {
  const heat = compileScenario(shortHeat());
  const { outcomes } = await simulate(shortHeat(), { ...run, deeds: true });
  const told = { fell: new Set<number>(), went: new Set<number>() };
  for (let race = 0; race < run.races; race++)
    for (const { kind, skater, toGo } of traceRace(heat, { seed: seedToMaster("deeds"), race })
      .events) {
      const k = race * 6 + heat.names.indexOf(skater!);
      if (kind === "fall") told.fell.add(k);
      // The sprint is after the third of five laps.
      if ((kind === "contest" || kind === "attack") && toGo > 2) told.went.add(k);
    }
  const noted = (column: Uint8Array) => [...column.keys()].filter((k) => column[k] === 1);
  expect(noted(outcomes.fell)).toEqual([...told.fell].sort((a, b) => a - b));
  expect(noted(outcomes.went)).toEqual([...told.went].sort((a, b) => a - b));
  expect(told.fell.size).toBeGreaterThan(0);
  expect(told.went.size).toBeGreaterThan(50);
});
it("who goes for the sprint scores in it more often than who does not, and many who went score nothing", async () => {
  // 250 races, seed deeds: no chance in it, the same bits in every run.
  const { outcomes } = await simulate(shortHeat(), { ...run, deeds: true });
  const rows = [...outcomes.went.keys()];
  const scored = (some: number[]) =>
    some.filter((k) => outcomes.sprintPoints[k]! > 0).length / some.length;
  const went = rows.filter((k) => outcomes.went[k] === 1);
  expect(scored(went)).toBeGreaterThan(scored(rows.filter((k) => outcomes.went[k] === 0)));
  expect(went.filter((k) => outcomes.sprintPoints[k] === 0).length).toBeGreaterThan(10);
});
