import type { Scenario } from "../../sim/scenario.ts";
import { draftSaving } from "./physics/draft-saving.ts";
import type { Sample } from "./sample.ts";

/** A target that is measured on skaters made up for it, not on a field. */
export interface Experiment {
  /** What exactly is counted, for people. */
  counted: string;
  /** Races skated for it, whatever the size of the run. */
  races: number;
  sample: (
    gender: Scenario["gender"],
    options: { races: number; seed: string; timeStep?: number },
  ) => Sample;
}

/** Targets measured by experiment, by their id. */
export const experiments: Readonly<Record<string, Experiment>> = {
  "draft-saving": {
    counted:
      "mean over races; four equal skaters in line on orders, laps 4-12, second against first",
    races: 100,
    sample: draftSaving,
  },
};
