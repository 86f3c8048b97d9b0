import { compileScenario } from "../sim/compile.ts";
import type { Scenario } from "../sim/scenario.ts";
import { SKILL_WORTH } from "../sim/skill.ts";
import { placeChances } from "./place-chances.ts";
import type { BunchSkill } from "./rate-field.ts";
import { skilledHeat } from "./skilled-heat.ts";

/**
 * Chances of place 1, 2, … for each entry from the model's own rating, without skating a race: Plackett–Luce over
 * what the engine makes of individual times and of skill in the bunch, as log strength. Where the model does not
 * score better than this, its races add nothing to such forecasts.
 *
 * Each skater counts with the middle of what is known of him. What is not known (`craftSd`, the spread of
 * abilities) is left out: the strengths were fitted as modes, so that the noise of a ranking holds it already.
 *
 * @param heat without bunch skills
 */
export function ratingChances(heat: Scenario, skills: ReadonlyMap<string, BunchSkill>): number[][] {
  const { soloStrength, craftMean } = compileScenario(skilledHeat(heat, skills));
  return placeChances(Array.from(soloStrength, (alone, i) => alone + craftMean[i]! * SKILL_WORTH));
}
