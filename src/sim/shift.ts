import type { AbilityPosterior } from "./ability.ts";
import { behaviourParameters } from "./behaviour.ts";
import { log } from "./math.ts";

/** Other qualities for one skater than what is known of him says; 1 and 0 leave them as they are. */
export interface SkaterShift {
  /** Factors on critical power, on the anaerobic reserve and on peak power. */
  criticalPower?: number;
  reserve?: number;
  peak?: number;
  /** Added to his skill in the bunch, standard deviations of the field. */
  skill?: number;
  /** Factor on every effort that his orders ask for. */
  effort?: number;
}

/** What a heat is asked to be in place of what is known: plain data, for questions of the kind "and if?". */
export interface Shift {
  /** By full name. */
  skaters?: Record<string, SkaterShift>;
  /** Factors on the shelter of a wake and on how fast the reserve comes back. */
  wake?: number;
  recovery?: number;
  /** Factors on the mood of the field. */
  mood?: { chase?: number; attack?: number; contest?: number; tempo?: number };
  /** Habits of the field held at one value, by the names of `behaviourParameters`. */
  habits?: Record<string, number>;
}

/** A skater as he would be: the same uncertainty about other most likely values. */
export function shiftAbility(
  ability: AbilityPosterior,
  { criticalPower = 1, reserve = 1, peak = 1 }: SkaterShift = {},
): AbilityPosterior {
  if (criticalPower === 1 && reserve === 1 && peak === 1) return ability;
  const factors = [criticalPower, reserve, peak];
  const mean = Float64Array.from(ability.mean, (value, i) => value + log(factors[i]!));
  return { ...ability, mean };
}

/** Draws of habits of which some are held at one value. @throws Error on a habit that is not known */
export function holdHabits(draws: Float64Array, held: Record<string, number> = {}): Float64Array {
  const shifted = Float64Array.from(draws);
  for (const [name, value] of Object.entries(held)) {
    const column = behaviourParameters.findIndex((parameter) => parameter.name === name);
    if (column < 0) throw new Error(`habits: unknown habit "${name}"`);
    for (let k = column; k < shifted.length; k += behaviourParameters.length) shifted[k] = value;
  }
  return shifted;
}
