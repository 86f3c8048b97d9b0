import { exp, log } from "./math.ts";

/**
 * What the engine makes of skill and of power, as log strength of Plackett and Luce among the first eight places: one unit of
 * skill in the bunch; one unit of the logarithm of critical power, and of power over half a minute, each over drag area.
 * Measured on 2,400 simulated races of four World Cup fields, MODEL 5.5.
 */
export const SKILL_WORTH = 0.45;
const PER_CRITICAL_POWER = 4.9;
const PER_HALF_MINUTE = 6.8;

/** Half a minute takes three quarters of the reserve. */
const HALF_MINUTE = 30;
const SPENT = 0.75;

/** Spread of skill among skaters of whom no mass start is known. Learnt from the sheets, MODEL 5.6. */
export const SKILL_SPREAD = 1.8;

/** Mean power over half a minute in which three quarters of the reserve go, W. */
export const halfMinutePower = (criticalPower: number, reserve: number): number =>
  criticalPower + (SPENT * reserve) / HALF_MINUTE;

/** What a unit of skill in the bunch adds to finishing speed, as skaters judge each other. Engineering assumption, MODEL 7.2. */
const PER_SKILL = 0.04;

/** Factor of skill in the bunch on finishing speed. */
export const skillAtFinish = (skill: number): number => 1 + PER_SKILL * skill;

/** Log strength that individual ability gives, up to a constant. Watts, joules, square metres. */
export function strengthOfPower(criticalPower: number, reserve: number, dragArea: number): number {
  return (
    PER_CRITICAL_POWER * log(criticalPower / dragArea) +
    PER_HALF_MINUTE * log(halfMinutePower(criticalPower, reserve) / dragArea)
  );
}

/**
 * Share of an error about a skater's ability that his skill makes good. Past mass starts show strength as a whole: who turns
 * out stronger alone than his times say is then less skilled by as much, and the more so the better his races are known.
 * The share of the prior variance that they have taken away (Bayes' rule for a sum of two normals, one of them observed).
 *
 * @param spread standard deviation of the skill that is left
 */
export const madeGood = (spread: number): number =>
  Math.max(0, 1 - (spread * spread) / (SKILL_SPREAD * SKILL_SPREAD));

/** Where the gain from place and shelter levels off: nobody has more than a full wake, or is nearer than the front. */
const BUNCH_LIMIT = 3;

/**
 * The part of a skill that shows in place, shelter, reaction and corners: all of a small skill, never more than 3 units of a
 * large one. MODEL 5.5.
 */
export const skillInPlace = (skill: number): number => {
  const share = skill / BUNCH_LIMIT;
  return skill / Math.sqrt(1 + share * share);
};

/** What the rest of a skill is worth in power over that of individual times: a factor on critical power and reserve. MODEL 5.5. */
export const skillInPower = (skill: number): number =>
  exp(((skill - skillInPlace(skill)) * SKILL_WORTH) / (PER_CRITICAL_POWER + PER_HALF_MINUTE));
