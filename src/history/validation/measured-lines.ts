import type { Scenario } from "../../sim/scenario.ts";
import { estimateSample, intervalMethods } from "./estimate-sample.ts";
import { experiments } from "./experiments.ts";
import { type KnownScenarios, scenarioBy } from "./known-scenarios.ts";
import { type Measure, onceAsItIs, type RunKey } from "./measure.ts";
import { measures } from "./measures.ts";
import { joinSamples, type Sample } from "./sample.ts";
import { runName, type SkatedFields } from "./skate-fields.ts";
import { meets, type TargetRow } from "./target-row.ts";
import { isInformative, type TargetLine, type Targets } from "./targets.ts";

/** How a run is made, and how wide its intervals are. */
export interface MeasureSetting {
  races: number;
  seed: string;
  level: number;
  /** s; the engine's own step where absent */
  timeStep?: number;
}

/** A row, and the races behind it. */
export interface Measured {
  row: TargetRow;
  sample: Sample;
}

/** A target for one gender: what has to be skated for it, and how it is measured then. */
export interface MeasuredLine {
  keys: RunKey[];
  /** Race by race; null where it is no field that is skated. */
  sampleOf: ((runs: SkatedFields) => Sample) | null;
  measure: (runs: SkatedFields, setting: MeasureSetting) => Measured;
}

/** Ids of `targets` that can be measured. */
export const measurableTargets = (): string[] => [
  ...Object.keys(measures),
  ...Object.keys(experiments),
];

/**
 * Every target, those without a gender once for men and once for women.
 * @throws one-line Error where a field is unknown or of no gender that a target needs
 */
export function measureLines(targets: Targets, known: KnownScenarios): MeasuredLine[] {
  return targets.targets.flatMap((line) =>
    (line.gender ? [line.gender] : (["men", "women"] as const)).map((gender) =>
      line.id in experiments
        ? byExperiment(line, gender)
        : onFields(line, gender, fieldsOf(line, gender, targets, known), known),
    ),
  );
}

/** All runs that lines need, each once. */
export function runsOf(lines: readonly Pick<MeasuredLine, "keys">[]): RunKey[] {
  const keys = lines.flatMap((line) => line.keys);
  return [...new Map(keys.map((key) => [runName(key), key])).values()];
}

function byExperiment(line: TargetLine, gender: Scenario["gender"]): MeasuredLine {
  const { races, counted, sample } = experiments[line.id]!;
  return {
    keys: [],
    sampleOf: null,
    measure: (_, { seed, level, timeStep }) => {
      const skated = sample(gender, {
        races,
        seed,
        ...(timeStep === undefined ? {} : { timeStep }),
      });
      const setting = { races, seed, level };
      return { row: rowOf(line, gender, skated, setting, { counted, fields: [] }), sample: skated };
    },
  };
}

function onFields(
  line: TargetLine,
  gender: Scenario["gender"],
  fields: readonly string[],
  known: KnownScenarios,
): MeasuredLine {
  const { runs = onceAsItIs, sample, tell, counted } = measures[line.id]!;
  const keysOf = fields.map((field) => runs(field, (id) => known.ids.includes(id)));
  const racesIn = (skated: SkatedFields) =>
    keysOf.map((keys) => keys.map((key) => skated.get(runName(key))!));
  const sampleOf = (skated: SkatedFields): Sample => joinSamples(racesIn(skated).map(sample));
  return {
    keys: keysOf.flat(),
    sampleOf,
    measure: (skated, setting) => {
      const races = racesIn(skated);
      const joined = sampleOf(skated);
      const row = rowOf(line, gender, joined, setting, {
        counted,
        fields: [...new Set(keysOf.flat().map(runName))],
      });
      if (tell) row.note = races.map(tell).join("; ");
      return { row, sample: joined };
    },
  };
}

function rowOf(
  line: TargetLine,
  gender: Scenario["gender"],
  sample: Sample,
  { races, seed, level }: MeasureSetting,
  more: Pick<TargetRow, "counted" | "fields">,
): TargetRow {
  const simulated = estimateSample(sample, seed, level);
  const real = { low: line.low, high: line.high };
  return {
    id: line.id,
    gender,
    what: line.what,
    from: line.from,
    in: meets(simulated, real),
    informative: isInformative(line),
    real,
    simulated,
    interval: intervalMethods[sample.kind],
    races,
    ...more,
  };
}

/** Ids of the fields of one gender on which a target is measured. */
function fieldsOf(
  line: TargetLine,
  gender: Scenario["gender"],
  { fields }: Targets,
  known: KnownScenarios,
): string[] {
  const { group }: Measure = measures[line.id]!;
  const [named, where] = line.field
    ? [[line.field], `${line.id}: field`]
    : [fields[group], `fields.${group}`];
  if (!named) throw new Error(`${where}: expected a list of scenario ids, got nothing`);
  const own = named.filter((id) => scenarioBy(known, id, where).gender === gender);
  if (own.length === 0)
    throw new Error(`${where}: expected a field of ${gender} for ${line.id}, got none`);
  return own;
}
