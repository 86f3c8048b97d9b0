import { canonicalJson } from "../../odds/canonical-json.ts";
import { digestText } from "../../odds/digest.ts";
import type { Executor } from "../../odds/executor.ts";
import { LEVEL } from "../../odds/intervals.ts";
import { PROGRAM_VERSION } from "../../odds/program-version.ts";
import { MODEL_VERSION } from "../../sim/model-version.ts";
import type { KnownScenarios } from "./known-scenarios.ts";
import { onceAsItIs } from "./measure.ts";
import { measureLines, runsOf } from "./measured-lines.ts";
import { physicsRows } from "./physics/physics-rows.ts";
import { runName, skateFields } from "./skate-fields.ts";
import { stepSizeRows } from "./step-size-rows.ts";
import { type Surprise, surprises } from "./surprise.ts";
import type { TargetRow } from "./target-row.ts";
import type { Targets } from "./targets.ts";

/** What to validate, and how. */
export interface ValidateOptions {
  targets: Targets;
  scenarios: KnownScenarios;
  /** Races of each field. */
  races: number;
  seed: string;
  executor: Executor;
  /** Whether all races are skated once more with half the time step. */
  halvesStep: boolean;
  /** Share of intervals that hold the true value. */
  level?: number;
  /** Races done so far and races wanted, all fields together. */
  onProgress?: (done: number, wanted: number) => void;
}

/** Every target held against simulated races; the keys of the JSON that the command line prints. */
export interface Validation {
  races: number;
  seed: string;
  modelVersion: number;
  programVersion: string;
  level: number;
  /** Digest of all outcomes and rows: equal digests, equal races. */
  digest: string;
  /** Targets that are judged and out. */
  out: number;
  /** Ids that a run of this size does not measure. */
  notMeasured: string[];
  targets: TargetRow[];
  /** Where what happened in the heats that everybody asks about lies among the simulated races. */
  heats: Surprise[];
}

/** Heats that everybody asks about, and about whom. */
const ASKED_ABOUT = [
  { field: "beijing-2022-men-sf1", skater: "Sven Kramer" },
  { field: "milano-2026-men-sf1", skater: "Jorrit Bergsma" },
  { field: "milano-2026-men-final", skater: "Jorrit Bergsma" },
] as const;

/**
 * Simulates the fields that the targets name and holds every target against them. The same for any number of
 * workers.
 * @throws one-line Error where a field is unknown, or of no gender that a target needs
 */
export async function validate(options: ValidateOptions): Promise<Validation> {
  const { targets, scenarios, races, seed, executor, halvesStep, onProgress } = options;
  const level = options.level ?? LEVEL;
  const lines = measureLines(targets, scenarios);
  const asked = ASKED_ABOUT.filter(({ field }) => scenarios.ids.includes(field)).map(
    ({ field, skater }) => ({ key: onceAsItIs(field)[0]!, skater }),
  );
  const keys = runsOf([...lines, { keys: asked.map(({ key }) => key) }]);
  const passes = halvesStep ? 2 : 1;
  const skate = (pass: number, timeStep?: number) =>
    skateFields(keys, scenarios.read, {
      races,
      seed,
      executor,
      ...(timeStep === undefined ? {} : { timeStep }),
      onProgress: (done) =>
        onProgress?.(pass * keys.length * races + done, passes * keys.length * races),
    });

  const runs = await skate(0);
  const setting = { races, seed, level };
  const measured = lines.map((line) => line.measure(runs, setting));
  const rows = [...measured.map(({ row }) => row), ...physicsRows(targets, scenarios, seed)];
  if (halvesStep) {
    const usual = runs.values().next().value!.heat.timeStep;
    const halved = await skate(1, usual / 2);
    const again = lines.map((line) => line.measure(halved, { ...setting, timeStep: usual / 2 }));
    rows.push(...stepSizeRows(targets, measured, again, setting));
  }
  const digests = [...runs].map(([name, { digest }]) => [name, digest]);
  return {
    races,
    seed,
    modelVersion: MODEL_VERSION,
    programVersion: PROGRAM_VERSION,
    level,
    digest: digestText(canonicalJson({ digests, rows })),
    out: rows.filter((row) => !row.in && !row.informative).length,
    notMeasured: targets.physics.map(({ id }) => id).filter((id) => rows.every((r) => r.id !== id)),
    targets: rows,
    heats: asked.flatMap(({ key, skater }) => surprises(runs.get(runName(key))!, skater)),
  };
}
