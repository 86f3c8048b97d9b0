import { nearestName } from "../../sim/nearest-name.ts";
import type { Scenario } from "../../sim/scenario.ts";

/** Scenarios that can be had by their id. */
export interface KnownScenarios {
  ids: readonly string[];
  /** Only for one of the ids. */
  read: (id: string) => Scenario;
}

/**
 * A scenario by its id.
 * @param where what names it, put in front of the message
 * @throws Error `where: expected the id of a scenario, got "…"` with the nearest known one
 */
export function scenarioBy(known: KnownScenarios, id: string, where: string): Scenario {
  if (known.ids.includes(id)) return known.read(id);
  const near = nearestName(id, known.ids);
  const hint = near === null ? "" : ` (did you mean ${near}?)`;
  throw new Error(`${where}: expected the id of a scenario, got "${id}"${hint}`);
}
