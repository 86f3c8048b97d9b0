import { storyNumbers } from "../history/validation/story-numbers.ts";
import { type Surprise, surprises } from "../history/validation/surprise.ts";
import { simulate } from "../odds/simulate.ts";
import { compileScenario } from "../sim/compile.ts";
import type { Scenario } from "../sim/scenario.ts";
import { formatTable } from "./table.ts";

/** Races the real one is held against. */
const RACES = 2000;

/** How surprising the real race was: where its numbers lie among simulated ones. */
export async function surpriseTable(
  scenario: Scenario,
  skater: string | undefined,
  run: { workers: number; seed?: string },
): Promise<{ surprises: Surprise[]; table: string }> {
  const { outcomes } = await simulate(scenario, { races: RACES, ...run });
  const heat = compileScenario(scenario);
  const races = { heat, outcomes, seed: run.seed ?? "massstart" };
  const found = surprises(races, skater, storyNumbers(races));
  if (found.length === 0)
    throw new Error(
      `${scenario.id}: happened: expected a result with times or points, got nothing`,
    );
  const right = "right" as const;
  const table = formatTable(
    [
      { title: scenario.title },
      { title: "real", align: right },
      { title: "percentile", align: right },
      { title: "5 to 95 of 100", align: right },
    ],
    found.map(({ what, real, percentile, simulated }) => [
      what,
      String(Math.round(1000 * real) / 1000),
      (100 * percentile).toFixed(0),
      `${simulated.q05.toFixed(1)} to ${simulated.q95.toFixed(1)}`,
    ]),
  );
  return {
    surprises: found,
    table: `${table}\n\nPercentile among ${RACES} simulated races: near 0 or 100 the model did not expect it.`,
  };
}
