import { compileScenario } from "../sim/compile.ts";
import type { Heat } from "../sim/heat.ts";
import type { Scenario } from "../sim/scenario.ts";
import { digestOutcomes } from "./digest.ts";
import { compileOptions } from "./executor.ts";
import { mergeOutcomes, type Outcomes } from "./outcomes.ts";
import { type SimulateOptions, streamRaces } from "./stream-races.ts";
import type { Tally } from "./tally.ts";

/** Many races of one heat, with what came out of each. */
export interface Simulation {
  heat: Heat;
  outcomes: Outcomes;
  tally: Tally;
  /** Digest of the outcomes in race order. */
  digest: string;
  seed: string;
  plans: Record<string, string>;
  /** s */
  elapsed: number;
  /** Whether it was stopped before its end; then the outcomes are those of the first races. */
  stopped: boolean;
}

/**
 * Skates a heat many times and keeps the outcome of every race, about 190 bytes each. For chances alone
 * `odds` needs no memory.
 *
 * @throws one-line Error when the scenario or an option makes no sense
 * @example const { outcomes, heat } = await simulate(scenario, { races: 1000, seed: "beijing" });
 */
export async function simulate(
  scenario: Scenario,
  options: SimulateOptions = {},
): Promise<Simulation> {
  const parts: Outcomes[] = [];
  const run = await streamRaces(scenario, options, (part) => parts.push(part));
  const outcomes = mergeOutcomes(parts);
  const { seed, plans } = run;
  const heat = compileScenario(scenario, compileOptions({ ...options, scenario, seed, plans }));
  return { ...run, heat, outcomes, digest: digestOutcomes(outcomes) };
}
