import { MODEL_VERSION } from "../sim/model-version.ts";
import type { BehaviourChoice, Scenario } from "../sim/scenario.ts";
import { canonicalJson } from "./canonical-json.ts";
import { digestText } from "./digest.ts";
import { PROGRAM_VERSION } from "./program-version.ts";

/** The program that made a result. */
export interface Versions {
  modelVersion: number;
  programVersion: string;
}

export const versions: Versions = { modelVersion: MODEL_VERSION, programVersion: PROGRAM_VERSION };

/** Where a result comes from, but for its races: the same keys in every result. */
export interface Provenance extends Versions {
  /** Id of the scenario. */
  scenario: string;
  title: string;
  /** Digest of what the scenario says, a habit of the field changed by the question included. */
  scenarioDigest: string;
  /** Seed text. */
  seed: string;
  /** How willing the field is, where the scenario or the question says other than in the past; else null. */
  behaviour: BehaviourChoice | null;
}

/** Says of a result where it comes from. */
export function provenanceOf(scenario: Scenario, seed: string): Provenance {
  return {
    scenario: scenario.id,
    title: scenario.title,
    scenarioDigest: digestText(canonicalJson(scenario)),
    seed,
    ...versions,
    behaviour: scenario.behaviour ?? null,
  };
}
