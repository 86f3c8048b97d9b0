import { fitAbility } from "../../../sim/ability.ts";
import { type Evidence, gatherEvidence } from "../../../sim/evidence.ts";
import { log } from "../../../sim/math.ts";
import type { Entry, Scenario } from "../../../sim/scenario.ts";
import { soloConditions, soloTime } from "../../../sim/solo.ts";
import { middleOf, typicalSkater } from "../../typical-skater.ts";

/** A time is well known when it stands on so many recent races or more, with an error below this share. */
const RACES = 2;
const WELL_KNOWN = 0.013;
/** With fewer well-known distances three numbers can meet them all, and nothing is shown. */
const DISTANCES = 3;

/** How well one skater's ability gives back his own times, as shares of the time. */
export interface SoloMiss {
  name: string;
  mean: number;
  largest: number;
}

/**
 * Misses of the fitted (CP, W', Pmax) on the skater's own times known before the race, on ordinary ice at sea
 * level, over distances that are well known (two or more recent races); skaters with three such distances or more.
 */
export function soloMisses(scenario: Scenario): SoloMiss[] {
  return scenario.entries.flatMap((entry) => {
    const misses = missesOf(entry, scenario);
    if (misses.length < DISTANCES) return [];
    const mean = misses.reduce((sum, miss) => sum + miss, 0) / misses.length;
    return [{ name: entry.name, mean, largest: Math.max(...misses) }];
  });
}

function missesOf(entry: Entry, { gender, level, asOf }: Scenario): number[] {
  const context = { gender, level, asOf, heightM: entry.height ?? null };
  const times = entry.times ?? [];
  const { evidence } = gatherEvidence(times, asOf, typicalSkater({ gender, level, asOf }));
  if (evidence.filter(isWellKnown).length < DISTANCES) return [];
  const who = middleOf(fitAbility(times, context));
  return evidence
    .filter(isWellKnown)
    .map(({ distance, logTime }) =>
      Math.abs(logTime - log(soloTime(who, distance, soloConditions(0)))),
    );
}

const isWellKnown = ({ sd, count }: Evidence): boolean => sd < WELL_KNOWN && count >= RACES;
