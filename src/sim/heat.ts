import type { AbilityPosterior } from "./ability.ts";
import type { CompiledClause } from "./compile-plan.ts";
import type { HeatOutline } from "./heat-outline.ts";
import type { DrawSource } from "./random.ts";
import type { Track } from "./track.ts";

/** A scenario turned into numbers: all that races of one heat share. Never changed by a race. */
export interface Heat extends HeatOutline {
  track: Track;
  /** Length of the whole race, m. */
  raceLength: number;
  /** Sprint index per lap line (1-based laps), or -1. */
  sprintAtLap: Int32Array;
  /** By laps completed: the next sprint to come, or -1, and the lap of the last one, or -1. */
  sprintAfterLap: Int32Array;
  sprintBeforeLap: Int32Array;
  /** Stable key per skater, from the name, so that a scratch leaves the luck of others alone. */
  skaterKeys: Int32Array;
  /** Grid place per skater from 0, or -1 where unknown. */
  grid: Int32Array;
  /** Bond between skaters, 0..1: 1 for team-mates, the declared strength for allies (row helps column). */
  bond: Float64Array;
  abilities: readonly AbilityPosterior[];
  /** Mean and standard deviation of skill in the bunch per skater. */
  craftMean: Float64Array;
  craftSd: Float64Array;
  /** How much more skilled a skater is for each unit of log strength alone beyond what is most likely. */
  craftPerStrength: Float64Array;
  /** Log strength alone of each skater as he is most likely to be (skill.ts). */
  soloStrength: Float64Array;
  /** Air density, kg/m3, and the share of critical power left at this altitude. */
  airDensity: number;
  altitudeFactor: number;
  /** Factors on the behaviour of the field: chase, attack, contest, tempo. */
  mood: { chase: number; attack: number; contest: number; tempo: number };
  /** Fitted habits of fields: one draw after the other, in the order of `behaviourParameters`. */
  behaviour: Float64Array;
  /** Factor on the efforts that each skater's orders ask for: 1 as ordered. */
  overdoes: Float64Array;
  /** Orders per skater, empty for those who follow their instincts. */
  plans: readonly (readonly CompiledClause[])[];
  /** Per file: metres of ice per metre of reference line in a corner, one over that, and the square root of the radius. */
  stretch: Float64Array;
  perStretch: Float64Array;
  radiusRoot: Float64Array;
  wake: Float64Array;
  wakeScale: number;
  recovery: Float64Array;
  /** Length of a step where something is at stake, s (step.ts). */
  timeStep: number;
  draw: DrawSource;
}
