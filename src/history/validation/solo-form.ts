import type { AbilityPosterior } from "../../sim/ability.ts";
import { knownAbility } from "../../sim/draw-field.ts";
import type { Heat } from "../../sim/heat.ts";
import { log } from "../../sim/math.ts";
import { skate } from "../../sim/on-ice.ts";
import { startRace } from "../../sim/race.ts";
import { seedToMaster } from "../../sim/random.ts";
import { soloConditions, soloTime } from "../../sim/solo.ts";
import type { RaceState } from "../../sim/state.ts";

/** Distances that are skated, m: the mile of skating and the long one of each gender. */
const DISTANCES = { men: [1500, 5000], women: [1500, 3000] } as const;

/**
 * What the season bests of a simulated field would be: for each race the mean logarithm of the times (s) that its skaters,
 * as drawn for that race but without the form of the day, skate over 1500 m and the long distance at sea level. Of real
 * skaters whose times nobody has collected too, so that the correlation with ranks is over the whole field, as on a real sheet.
 */
export function soloForm(heat: Heat, seed: string): (race: number) => number[] {
  const master = seedToMaster(seed);
  const sea = soloConditions(0);
  const ability = new Float64Array(3);
  let state: RaceState | undefined;
  return (race) => {
    const drawn = startRace(heat, { seed: master, race }, state);
    state = drawn;
    const logTime = ({ mass, dragArea }: AbilityPosterior, i: number): number => {
      knownAbility(i, ability);
      const [criticalPower, anaerobicReserve, peakPower] = ability as unknown as number[];
      const who = { criticalPower, anaerobicReserve, peakPower, mass, dragArea } as Parameters<
        typeof soloTime
      >[0];
      const logs = DISTANCES[heat.scenario.gender].map((each) => log(soloTime(who, each, sea)));
      return (logs[0]! + logs[1]!) / 2;
    };
    return skate(heat, drawn, null, () => heat.abilities.map(logTime));
  };
}
