import type { PlaceRange } from "./place-ranges.ts";
import type { PriorWidth } from "./plackett-luce.ts";

/** Who forecasts: the model; three that know no physics; the model without one kind of knowledge; its rating without its races. */
export const FORECASTERS = [
  "model",
  "plackettLuce",
  "plackettLuceTimes",
  "uniform",
  "noHistory",
  "noPhysics",
  "ratingAlone",
] as const;
export type Forecaster = (typeof FORECASTERS)[number];

/** One race, forecast and over. */
export interface ForecastRace {
  id: string;
  /** ISO day. */
  day: string;
  gender: "men" | "women";
  starters: {
    /** null for one whom nobody has named. */
    name: string | null;
    /** null for one who is not scored. */
    came: PlaceRange | null;
  }[];
  /** Chance of place 1, 2, … for each starter, by who forecasts. */
  chances: Record<Forecaster, number[][]>;
  /** Earlier races of the same gender that were known. */
  history: number;
  /** Prior widths that cross-validation chose on them. */
  widths: { plackettLuce: PriorWidth; plackettLuceTimes: PriorWidth };
}
