import type { SkaterRecord } from "../../src/history/sheet-to-scenario.ts";
import type { SoloTime } from "../../src/sim/scenario.ts";

/** A skater with times skated at Heerenveen. */
export function madeUpRecord(
  name: string,
  times: readonly Pick<SoloTime, "distance" | "sec" | "date">[],
): SkaterRecord {
  return {
    name,
    country: null,
    gender: "men",
    birthYear: null,
    height: null,
    times: times.map((time) => ({
      ...time,
      kind: "race",
      venue: "Heerenveen",
      source: "made up",
    })),
  };
}
