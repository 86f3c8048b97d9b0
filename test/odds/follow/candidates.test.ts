import { expect, test } from "vitest";
import { Candidates } from "../../../src/odds/follow/candidates.ts";
import { createInlineExecutor } from "../../../src/odds/inline-executor.ts";
import { compileScenario } from "../../../src/sim/compile.ts";
import { shortHeat } from "../short-heat.ts";

test("what all candidates contradict alike is told with the look that shows it, and not taken back with the next", async () => {
  const plain = shortHeat();
  // Everybody's place on the grid is known, so all candidates line up alike.
  const entries = plain.entries.map((entry, i) => ({ ...entry, grid: i + 1 }));
  const scenario = { ...plain, entries };
  const heat = compileScenario(scenario);
  const executor = createInlineExecutor();
  const candidates = await Candidates.begin(executor, { scenario, seed: "alike" }, 64);
  const backwards = entries.map(({ name }) => name).reverse();
  const toGo = heat.rules.laps - 0.1;
  const wrong = await candidates.follow(heat, { toGo, order: backwards });
  expect(wrong!.logLikelihood).toBeLessThan(-1);
  const nothing = await candidates.follow(heat, { toGo: toGo - 0.1 });
  expect(nothing!.logLikelihood).toBeCloseTo(0, 9);
  expect(candidates.logLikelihood).toBeCloseTo(wrong!.logLikelihood, 9);
});
