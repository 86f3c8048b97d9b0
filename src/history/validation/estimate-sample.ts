import { bootstrap } from "../../odds/bootstrap.ts";
import { LEVEL, meanInterval } from "../../odds/intervals.ts";
import { medianInterval } from "../../odds/median-interval.ts";
import { shareInterval } from "../../odds/share-interval.ts";
import type { Estimate } from "../estimate.ts";
import { pointOf, racesOf, type Sample } from "./sample.ts";

/** How the interval of each kind of sample is made. */
export const intervalMethods: Readonly<Record<Sample["kind"], string>> = {
  share: "Wilson, races as the unit",
  median: "order statistics",
  mean: "normal, over races",
  whole: "bootstrap over races",
};

/**
 * Value and interval of a sample; races are the unit, however many trials one holds.
 * @param seed of the resamplings, where there are any
 * @returns NaN throughout where no race says anything
 */
export function estimateSample(sample: Sample, seed: string, level = LEVEL): Estimate {
  const value = pointOf(sample)(null);
  if (Number.isNaN(value)) return { value, low: value, high: value };
  switch (sample.kind) {
    case "share": {
      const { low, high } = shareInterval(sample.hits, sample.trials, level);
      return { value, low, high };
    }
    case "median":
      return medianInterval(known(sample.values), level);
    case "mean": {
      const values = known(sample.values);
      const sum = values.reduce((total, each) => total + each, 0);
      const squares = values.reduce((total, each) => total + each * each, 0);
      const { low, high } = meanInterval(sum, squares, values.length, level);
      return { value, low, high };
    }
    case "whole": {
      const { low, high } = bootstrap(racesOf(sample), pointOf(sample), seed, level);
      return { value, low: Math.min(low, value), high: Math.max(high, value) };
    }
  }
}

const known = (values: Float64Array): Float64Array =>
  values.filter((value) => !Number.isNaN(value));
