import { recallFit } from "../sim/recall-fit.ts";
import type { Level } from "../sim/scenario.ts";
import { strengthOfPower } from "../sim/skill.ts";
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
  const { criticalPower, anaerobicReserve, dragArea } = middleOf(recallFit(times, context));
  return {
    strength: strengthOfPower(criticalPower, anaerobicReserve, dragArea),
    hasLongTime: times.some(({ distance }) => distance === LONG[gender]),
  };
}
