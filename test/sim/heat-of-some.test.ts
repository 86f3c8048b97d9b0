import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileScenario } from "../../src/sim/compile.ts";
import { heatOfSome } from "../../src/sim/heat-of-some.ts";
import { advance, startRace } from "../../src/sim/race.ts";
import { seedToMaster } from "../../src/sim/random.ts";
import { parseScenarioText } from "../../src/sim/schema.ts";

const path = "scenarios/beijing-2022-men-final.json";

test("some of a heat skate the races of a scenario with these entries alone, bit for bit", () => {
  const scenario = parseScenarioText(readFileSync(path, "utf8"), path);
  const slots = scenario.entries.flatMap((_, slot) => (slot % 2 === 1 ? [slot] : []));
  const entries = slots.map((slot) => ({ ...scenario.entries[slot]!, grid: null }));
  // Skill in the bunch and what is learnt of it differ from skater to skater.
  expect(new Set(entries.map(({ bunchSkill }) => bunchSkill?.mean)).size).toBeGreaterThan(4);
  const alone = compileScenario({ ...scenario, entries });
  const some = heatOfSome(
    compileScenario(scenario),
    slots,
    alone.grid,
    slots.map(() => []),
  );
  for (let race = 0; race < 3; race++) {
    const [first, second] = [alone, some].map((heat) => {
      const state = startRace(heat, { seed: seedToMaster("some"), race });
      advance(heat, state);
      return new Uint8Array(state.buffer);
    });
    expect(second).toEqual(first);
  }
});
