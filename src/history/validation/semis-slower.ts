import { perRace } from "./field-races.ts";
import { winningTime } from "./finish-measures.ts";
import type { Measure } from "./measure.ts";
import { pointOf } from "./sample.ts";

/** The final of a semifinal's event, where there is a scenario of it. */
function finalOf(semifinal: string, has: (id: string) => boolean): string | null {
  const final = semifinal.replace(/-sf\d+$/, "-final");
  return final !== semifinal && has(final) ? final : null;
}

/** By how much semifinals are slower than finals, s. */
export const semisSlower: Measure = {
  group: "semifinal",
  counted:
    "median winning time of a semifinal less that of the event's own final, mean over semifinals; where the final is not known, the same field rides as if in a final",
  runs: (field, has) => {
    const final = finalOf(field, has);
    const semifinal = { field, heat: 0, asFinal: false } as const;
    return [
      semifinal,
      final === null ? { ...semifinal, asFinal: true } : { ...semifinal, field: final },
    ];
  },
  sample: (runs) => {
    const [semifinal, final] = runs.map(({ outcomes }) =>
      pointOf({ kind: "median", values: perRace(outcomes, (race) => winningTime(outcomes, race)) }),
    );
    return {
      kind: "whole",
      races: Math.min(...runs.map(({ outcomes }) => outcomes.races)),
      point: (counts) => semifinal!(counts) - final!(counts),
    };
  },
};
