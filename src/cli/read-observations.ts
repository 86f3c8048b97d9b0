import type { Observation } from "../sim/observation.ts";
import { parseObservation } from "../sim/parse-observation.ts";
import type { Scenario } from "../sim/scenario.ts";
import { readTextFile } from "./read-text-file.ts";

/** Observations of a file of JSON lines, one a line. @throws ScenarioError naming file and line */
export function readObservations(path: string, scenario: Scenario): Observation[] {
  return readTextFile(path, "observations, one JSON line each")
    .split("\n")
    .flatMap((line, k) =>
      line.trim() === "" ? [] : [parseObservation(line, scenario, `${path}: line ${k + 1}`)],
    );
}
