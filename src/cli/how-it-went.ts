import type { NearestRace } from "../odds/follow/nearest-race.ts";
import { observedWords } from "../odds/follow/observed-words.ts";
import { compileScenario } from "../sim/compile.ts";
import { MODEL_VERSION } from "../sim/model-version.ts";
import type { Observation } from "../sim/observation.ts";
import { seedToMaster } from "../sim/random.ts";
import type { Scenario } from "../sim/scenario.ts";
import { traceRace } from "../sim/trace.ts";
import { narrate } from "./narrate.ts";

/** The nearest simulated race told as a reconstruction: what is known on one side, what is filled in on the other. */
export function howItWent(
  scenario: Scenario,
  seen: readonly Observation[],
  nearest: NearestRace,
): { result: object; text: string } {
  const heat = compileScenario(scenario);
  const trace = traceRace(heat, { seed: seedToMaster(nearest.seed), race: nearest.race });
  const known = seen
    .filter((each) => Object.keys(each).length > 1)
    .map((each) => ({
      toGo: each.toGo,
      known: observedWords(heat.rules, each),
      text: each.text ?? null,
    }));
  const { race, seed, among } = nearest;
  return {
    result: {
      reconstruction: true,
      scenario: scenario.id,
      title: scenario.title,
      modelVersion: MODEL_VERSION,
      ...nearest,
      known,
      trace,
    },
    text: [
      `${scenario.title}: a reconstruction, not a record`,
      `Of ${among} simulated races (seed ${seed}) race ${race} is nearest to what is known.`,
      "",
      "Known:",
      ...known.map(({ toGo, known: what, text }) => `  ${toGo} to go: ${text ?? what}`),
      "",
      "Filled in by the simulation:",
      ...narrate(trace).map((line) => `  ${line}`),
    ].join("\n"),
  };
}
