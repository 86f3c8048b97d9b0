import { readFileSync } from "node:fs";
import type { Scenario } from "../../src/sim/scenario.ts";
import { parseScenarioText } from "../../src/sim/schema.ts";

/** A short semifinal that is quickly skated: six known starters, five laps, one sprint, three go through. */
export function shortHeat(qualifiers: number | null = 3): Scenario {
  const path = "scenarios/beijing-2022-men-sf1.json";
  const scenario = parseScenarioText(readFileSync(path, "utf8"), path);
  return {
    ...scenario,
    id: "short",
    title: "A short heat",
    rules: {
      preset: "isu-2022",
      laps: 5,
      sprints: [{ lap: 3, points: [3, 2, 1] }],
      qualifiers,
    },
    entries: scenario.entries
      .slice(0, 6)
      .map(({ name, country, times }) => ({ name, country, ...(times ? { times } : {}) })),
  };
}
