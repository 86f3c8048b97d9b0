import { readFileSync } from "node:fs";
import type { Event } from "../../../src/sim/event.ts";
import type { Scenario } from "../../../src/sim/scenario.ts";
import { parseScenarioText } from "../../../src/sim/schema.ts";

/** The names below are those of the file's helmets 1 to 12. */
const path = "scenarios/beijing-2022-men-sf1.json";

/** A small event that is quickly skated: two semifinals of six over five laps, three go through from each. */
export function shortEvent(rest: number | null = 30): Event {
  const whole = parseScenarioText(readFileSync(path, "utf8"), path);
  const heat = (id: string, from: number, to: number, qualifiers: number | null): Scenario => ({
    ...whole,
    id,
    title: id,
    rules: { preset: "isu-2022", laps: 5, sprints: [{ lap: 3, points: [3, 2, 1] }], qualifiers },
    entries: whole.entries
      .slice(from, to)
      .map(({ name, country, times }) => ({ name, country, ...(times ? { times } : {}) })),
  });
  return {
    id: "short",
    title: "A short event",
    semifinals: [
      { scenario: heat("short-sf1", 0, 6, 3), through: 3, rest },
      { scenario: heat("short-sf2", 6, 12, 3), through: 3, rest },
    ],
    final: heat("short-final", 3, 9, null),
    sources: [],
    notes: [],
  };
}
