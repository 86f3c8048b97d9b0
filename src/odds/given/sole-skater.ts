import type { SkaterCondition } from "../skater-condition.ts";
import type { RaceCondition } from "./race-condition.ts";

/** A condition that is about one named skater alone, so that it can be asked of anybody. */
export interface SoleSkater {
  skater: string;
  said: SkaterCondition;
}

/** What a condition says where it names one skater and joins its statements by "and" alone; null otherwise. */
export function soleSkater(condition: RaceCondition): SoleSkater | null {
  switch (condition.is) {
    case "skater": {
      const { skater, said } = condition;
      return skater === null ? null : { skater, said };
    }
    case "not": {
      const sole = soleSkater(condition.of);
      // What is denied of several statements together is none of them denied.
      if (sole?.said.length !== 1) return null;
      return { ...sole, said: sole.said.map((one) => ({ ...one, denied: !one.denied })) };
    }
    case "and": {
      const parts = condition.of.map(soleSkater);
      const [first] = parts;
      if (!first || parts.some((part) => part?.skater !== first.skater)) return null;
      return { skater: first.skater, said: parts.flatMap((part) => part!.said) };
    }
    default:
      return null;
  }
}
