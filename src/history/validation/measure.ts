import type { Outcomes } from "../../odds/outcomes.ts";
import { type FieldRaces, perRace } from "./field-races.ts";
import type { Sample, ShareSample, ValueSample } from "./sample.ts";

/** Races that a measure looks at: a field, in its first or second race, as it is or ridden as a final. */
export interface RunKey {
  /** Id of a scenario. */
  field: string;
  /** 0, or 1 for a second race of the same skaters on other luck. */
  heat: 0 | 1;
  /** Whether the rules are changed so that nobody goes through to anything. */
  asFinal: boolean;
}

/** How a target is measured on simulated races. */
export interface Measure {
  /** Fields it is measured on where the target names none itself. */
  group: "A" | "B" | "semifinal";
  /** What exactly is counted, for people. */
  counted: string;
  /** Races needed for one field; the field once where absent. @param has whether there is such a scenario */
  runs?: (field: string, has: (id: string) => boolean) => RunKey[];
  /** Race by race, from the runs of one field. */
  sample: (runs: readonly FieldRaces[]) => Sample;
  /** What is worth knowing beside the value. */
  tell?: (runs: readonly FieldRaces[]) => string;
}

/** A field once, as it is. */
export const onceAsItIs = (field: string): RunKey[] => [{ field, heat: 0, asFinal: false }];

/** A measure on one run of each field. */
export function measureOf(
  group: Measure["group"],
  counted: string,
  sample: (races: FieldRaces) => Sample,
): Measure {
  return { group, counted, sample: ([races]) => sample(races!) };
}

/** Share of races of which something holds. */
export const shareOfRaces = (outcomes: Outcomes, holds: (race: number) => boolean): ShareSample =>
  shareOfTrials(outcomes, (race) => [holds(race)]);

/** Share of all trials that succeed; as many a race as there are. */
export function shareOfTrials(
  outcomes: Outcomes,
  trials: (race: number) => readonly boolean[],
): ShareSample {
  const tried = Array.from({ length: outcomes.races }, (_, race) => trials(race));
  return {
    kind: "share",
    hits: Float64Array.from(tried, (each) => each.filter((hit) => hit).length),
    trials: Float64Array.from(tried, (each) => each.length),
  };
}

/** Median over races of a number; NaN for a race that says nothing. */
export const medianOfRaces = (
  outcomes: Outcomes,
  value: (race: number) => number,
): ValueSample => ({ kind: "median", values: perRace(outcomes, value) });

/** Mean over races of a number; NaN for a race that says nothing. */
export const meanOfRaces = (outcomes: Outcomes, value: (race: number) => number): ValueSample => ({
  kind: "mean",
  values: perRace(outcomes, value),
});
