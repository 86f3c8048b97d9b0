import { NO_END, type Range } from "./skater-condition.ts";

/** A count of things in words. @example describeCount({ least: 3, most: NO_END }, "point") // "at least 3 points" */
export function describeCount({ least, most }: Range, thing: string): string {
  const several = (number: number) => `${number} ${thing}${number === 1 ? "" : "s"}`;
  if (most === NO_END) return `at least ${several(least)}`;
  if (least === most) return `exactly ${several(least)}`;
  return least === 0 ? `at most ${several(most)}` : `${least} to ${several(most)}`;
}
