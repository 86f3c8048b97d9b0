/** How often each race counts; null for once each. */
export type Counts = Uint32Array | null;

/** Trials that succeed or not, any number of them a race: hits and trials by race. */
export interface ShareSample {
  kind: "share";
  hits: Float64Array;
  trials: Float64Array;
}

/** One value a race, of which the median or mean is wanted; NaN where a race says nothing. */
export interface ValueSample {
  kind: "median" | "mean";
  values: Float64Array;
}

/** A statistic of all races at once that is none of those. */
interface WholeSample {
  kind: "whole";
  races: number;
  point: (counts: Counts) => number;
}

/**
 * What many races say about one target, race by race, before anything is summed: so that an interval can take
 * races as its unit, and two runs on the same luck can be compared race by race.
 */
export type Sample = ShareSample | ValueSample | WholeSample;

/** How many races a sample was taken over. */
export function racesOf(sample: Sample): number {
  if (sample.kind === "whole") return sample.races;
  return sample.kind === "share" ? sample.trials.length : sample.values.length;
}

/**
 * The statistic as a function of how often each race counts; what can be prepared once, is. NaN where no race
 * that counts says anything.
 *
 * @example pointOf({ kind: "median", values: Float64Array.of(3, 1, 2) })(null) // 2
 */
export function pointOf(sample: Sample): (counts: Counts) => number {
  if (sample.kind === "whole") return sample.point;
  if (sample.kind === "median") return weightedMedian(sample.values);
  const [tops, bottoms] =
    sample.kind === "share" ? [sample.hits, sample.trials] : meanParts(sample);
  return (counts) => {
    let top = 0;
    let bottom = 0;
    for (let race = 0; race < bottoms.length; race++) {
      const times = counts?.[race] ?? 1;
      top += times * tops[race]!;
      bottom += times * bottoms[race]!;
    }
    return bottom > 0 ? top / bottom : Number.NaN;
  };
}

/** A mean as a share: values that exist over how many exist. */
function meanParts({ values }: ValueSample): [Float64Array, Float64Array] {
  return [
    values.map((value) => (Number.isNaN(value) ? 0 : value)),
    values.map((value) => (Number.isNaN(value) ? 0 : 1)),
  ];
}

/** Mean of the middle two where their number is even. */
function weightedMedian(values: Float64Array): (counts: Counts) => number {
  const order = Array.from(values.keys()).filter((race) => !Number.isNaN(values[race]!));
  order.sort((a, b) => values[a]! - values[b]!);
  return (counts) => {
    const total = order.reduce((sum, race) => sum + (counts?.[race] ?? 1), 0);
    if (total === 0) return Number.NaN;
    const lower = Math.floor((total - 1) / 2);
    const upper = Math.floor(total / 2);
    let passed = 0;
    let low = Number.NaN;
    for (const race of order) {
      passed += counts?.[race] ?? 1;
      if (Number.isNaN(low) && passed > lower) low = values[race]!;
      if (passed > upper) return (low + values[race]!) / 2;
    }
    return Number.NaN;
  };
}

/**
 * Samples of several fields as one: all races together, or, where a statistic is of whole runs, the mean of what
 * each field gives, races drawn again by their number.
 * @throws where they are of different kinds
 */
export function joinSamples(samples: readonly Sample[]): Sample {
  const [first] = samples;
  if (samples.length === 1) return first!;
  const shares = samples.filter((sample) => sample.kind === "share");
  if (shares.length === samples.length)
    return {
      kind: "share",
      hits: joined(shares.map(({ hits }) => hits)),
      trials: joined(shares.map(({ trials }) => trials)),
    };
  const wholes = samples.filter((sample) => sample.kind === "whole");
  if (wholes.length === samples.length)
    return {
      kind: "whole",
      races: Math.min(...wholes.map(({ races }) => races)),
      point: (counts) => wholes.reduce((sum, { point }) => sum + point(counts), 0) / wholes.length,
    };
  const valued = samples.filter(
    (sample): sample is ValueSample => sample.kind === "median" || sample.kind === "mean",
  );
  if (valued.length < samples.length || valued.some(({ kind }) => kind !== first!.kind))
    throw new Error("invariant: samples of different kinds cannot be joined");
  return { kind: valued[0]!.kind, values: joined(valued.map(({ values }) => values)) };
}

const joined = (columns: readonly Float64Array[]): Float64Array =>
  Float64Array.from(columns.flatMap((column) => Array.from(column)));
