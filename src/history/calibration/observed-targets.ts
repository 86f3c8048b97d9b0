import type { MeasuredLine } from "../validation/measured-lines.ts";
import { isInformative, type Targets } from "../validation/targets.ts";

/** What is known of one target, as a normal distribution. */
export interface ObservedTarget {
  id: string;
  gender: "men" | "women";
  keys: MeasuredLine["keys"];
  sampleOf: NonNullable<MeasuredLine["sampleOf"]>;
  mean: number;
  sd: number;
}

/** A range that holds 95 % is four standard deviations wide. */
const SDS_IN_RANGE = 4;
/** Answered by yes or no: nothing to steer by. */
const NOT_FITTED = ["lap-order"];

/**
 * The targets that the habits of the field are fitted to: all that are judged and measured on races. A range is taken for
 * the 95 % of a normal distribution, as which most of them were counted.
 *
 * @param lines of the same targets, in the order of `measureLines`
 */
export function observedTargets(
  { targets }: Targets,
  lines: readonly MeasuredLine[],
): ObservedTarget[] {
  const genders = targets.flatMap((line) =>
    (line.gender ? [line.gender] : (["men", "women"] as const)).map((gender) => ({ line, gender })),
  );
  return genders.flatMap(({ line, gender }, i) => {
    const { keys, sampleOf } = lines[i]!;
    const { id, low, high } = line;
    if (sampleOf === null || isInformative(line) || NOT_FITTED.includes(id)) return [];
    return [
      { id, gender, keys, sampleOf, mean: (low + high) / 2, sd: (high - low) / SDS_IN_RANGE },
    ];
  });
}
