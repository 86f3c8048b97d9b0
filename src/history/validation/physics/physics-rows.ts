import type { Scenario } from "../../../sim/scenario.ts";
import { type KnownScenarios, scenarioBy } from "../known-scenarios.ts";
import { meets, type TargetRow } from "../target-row.ts";
import type { PhysicsLine, Targets } from "../targets.ts";
import { physicsChecks } from "./physics-checks.ts";

/** Every check of the physics, for men and women each where they differ; the step size is checked elsewhere. */
export function physicsRows(targets: Targets, known: KnownScenarios, seed: string): TargetRow[] {
  return targets.physics.flatMap((line) => {
    const check = physicsChecks[line.id];
    if (!check) return [];
    return (["men", "women"] as const)
      .slice(0, check.byGender ? 2 : 1)
      .map((gender) => rowOf(line, gender, targets, known, seed));
  });
}

function rowOf(
  line: PhysicsLine,
  gender: Scenario["gender"],
  { fields }: Targets,
  known: KnownScenarios,
  seed: string,
): TargetRow {
  const { byGender, from, counted, interval, real, check } = physicsChecks[line.id]!;
  const scenarios = Object.entries(fields)
    .flatMap(([group, ids]) => ids.map((id) => scenarioBy(known, id, `fields.${group}`)))
    .filter((scenario) => scenario.gender === gender);
  if (scenarios.length === 0)
    throw new Error(`fields: expected a field of ${gender} for ${line.id}, got none`);
  const { note, holds = true, ...simulated } = check({ gender, scenarios, seed }, line);
  const range = real(line);
  return {
    id: line.id,
    gender: byGender ? gender : null,
    what: line.what,
    from,
    in: holds && meets(simulated, range),
    informative: false,
    real: range,
    simulated,
    interval,
    counted,
    fields: byGender ? scenarios.map(({ id }) => id) : [],
    races: 0,
    ...(note === undefined ? {} : { note }),
  };
}
