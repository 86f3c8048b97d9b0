import { fitAbility } from "../sim/ability.ts";
import { log } from "../sim/math.ts";
import type { Level } from "../sim/scenario.ts";
import type { SkaterRecord } from "./sheet-to-scenario.ts";
import { isKnownBefore } from "./sheet-to-scenario.ts";
import { middleOf } from "./typical-skater.ts";

/** What individual times say of a skater before a mass start. */
export interface SoloStrength {
  /** Log strength among the first eight that the engine makes of his times; only differences mean anything. */
  strength: number;
  /** Whether a time over the longest usual distance is known: 5000 m for men, 3000 m for women. */
  hasLongTime: boolean;
}

/**
 * Log strength, as of Plackett and Luce for the places 1 to 8, that the engine gives for one unit of the logarithm of
 * critical power over drag area, and of power over half a minute over drag area. Measured on 2,400 simulated races of four
 * World Cup fields, MODEL 5.5.
 */
const PER_CRITICAL_POWER = 5.9;
const PER_HALF_MINUTE = 5.6;
/** Half a minute takes three quarters of the reserve. */
const HALF_MINUTE = 30;
const SPENT = 0.75;
const LONG = { men: 5000, women: 3000 } as const;

/** @param record times and height; undefined for who has no record */
export function soloStrength(
  record: SkaterRecord | undefined,
  gender: "men" | "women",
  level: Level,
  asOf: string,
): SoloStrength {
  const times = (record?.times ?? []).filter((time) => isKnownBefore(time, asOf));
  const context = { gender, level, asOf, heightM: record?.height ?? null };
  const { criticalPower, anaerobicReserve, dragArea } = middleOf(fitAbility(times, context));
  const halfMinute = criticalPower + (SPENT * anaerobicReserve) / HALF_MINUTE;
  return {
    strength:
      PER_CRITICAL_POWER * log(criticalPower / dragArea) +
      PER_HALF_MINUTE * log(halfMinute / dragArea),
    hasLongTime: times.some(({ distance }) => distance === LONG[gender]),
  };
}
