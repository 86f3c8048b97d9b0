import { FORM } from "../../sim/form.ts";
import type { Heat } from "../../sim/heat.ts";
import { exp, log } from "../../sim/math.ts";
import type { Shift } from "../../sim/shift.ts";
import type { FlipKey } from "./robustness.ts";
import { shiftToRank, sprintRank } from "./sprint-speed.ts";

/** One thing that may be other than thought, and how it is set. */
export interface FlipAxis {
  key: FlipKey;
  label: string;
  unit: string;
  now: number;
  /** Settings in rising order. */
  values: number[];
  /** Where a setting lies on the scale that is smoothed. */
  scale(value: number): number;
  /** The shift that sets it; null for the heat as it is. */
  shiftOf(value: number): Shift | null;
  /** A setting in words. */
  say(value: number): string;
}

/** How many ranks are tried. */
const RANKS = 5;
/** Standard deviations of form. */
const FORMS = [-2, -1, 0, 1, 2];
/** Factors on the readiness to chase: the mood of a heat lies within about the middle three (docs/MODEL.md 7.1). */
const CHASES = [0.25, 0.5, 1, 2, 4];

/** Sprint rank, day form and chase mood, for one skater of a heat. */
export function flipAxes(heat: Heat, skater: number): FlipAxis[] {
  const name = heat.names[skater]!;
  const last = heat.skaters;
  const ranks = Array.from({ length: RANKS }, (_, k) =>
    Math.round(1 + (k * (last - 1)) / (RANKS - 1)),
  );
  return [
    {
      key: "sprintRank",
      label: "sprint rank",
      unit: `of ${last}`,
      now: sprintRank(heat, skater),
      values: [...new Set(ranks)],
      scale: (rank) => rank,
      shiftOf: (rank) => ({ skaters: { [name]: shiftToRank(heat, skater, rank) } }),
      say: (rank) => `sprint rank ${Math.round(rank)} of ${last}`,
    },
    {
      key: "dayForm",
      label: "form of the day",
      unit: "sd",
      now: 0,
      values: FORMS,
      scale: (sd) => sd,
      shiftOf: (sd) =>
        sd === 0
          ? null
          : {
              skaters: {
                [name]: {
                  criticalPower: exp(FORM[0]! * sd),
                  reserve: exp(FORM[1]! * sd),
                  peak: exp(FORM[2]! * sd),
                },
              },
            },
      say: (sd) => `form ${sd > 0 ? "+" : ""}${sd.toFixed(1)} sd`,
    },
    {
      key: "chase",
      label: "readiness of the field to chase",
      unit: "times the usual",
      now: 1,
      values: CHASES,
      scale: log,
      shiftOf: (factor) => (factor === 1 ? null : { mood: { chase: factor } }),
      say: (factor) => `a chase ${factor.toFixed(factor < 1 ? 2 : 1)} times the usual`,
    },
  ];
}
