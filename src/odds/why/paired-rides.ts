import { deviate, type Mean } from "../intervals.ts";
import type { Outcomes } from "../outcomes.ts";
import { rideQuantities } from "./ride-quantities.ts";

/** How one skater rode, race by race: a column per quantity. */
export class Rides {
  private readonly columns = rideQuantities.map((): number[] => []);
  private readonly skater: number;

  constructor(skater: number) {
    this.skater = skater;
  }

  /** Takes in the next block of races. */
  add(block: Outcomes): void {
    for (let row = 0; row < block.races; row++)
      rideQuantities.forEach(({ read }, k) => {
        this.columns[k]!.push(read(block, row, this.skater));
      });
  }

  /** One quantity over the races; NaN where a race never came to it. */
  column(quantity: number): readonly number[] {
    return this.columns[quantity]!;
  }
}

/** The same quantity in two series of the same races. */
export interface PairedRides {
  pairs: number;
  plan: number;
  against: number;
  difference: Mean;
}

/**
 * Means of a quantity over the races in which both rides have it, and of its difference. Races of one version are alike, so
 * the error is that of a ratio of sums over versions: sd of (sum - mean count) over versions. Source: Cochran 1977, chapter 6.
 *
 * @param isIn which races count
 * @param perVersion races in a row that make up a version
 * @returns null where fewer than two versions have any
 */
export function pairRides(
  plan: readonly number[],
  against: readonly number[],
  races: number,
  perVersion: number,
  level: number,
  isIn: (race: number) => boolean = () => true,
): PairedRides | null {
  const versions: { sum: number; count: number }[] = [];
  const sums = { pairs: 0, plan: 0, against: 0 };
  for (let race = 0; race < races; race++) {
    if (race % perVersion === 0) versions.push({ sum: 0, count: 0 });
    const [mine, his] = [plan[race]!, against[race]!];
    if (!isIn(race) || Number.isNaN(mine) || Number.isNaN(his)) continue;
    const version = versions.at(-1)!;
    version.sum += mine - his;
    version.count++;
    sums.pairs++;
    sums.plan += mine;
    sums.against += his;
  }
  const some = versions.filter(({ count }) => count > 0).length;
  if (some < 2) return null;
  const mean = (sums.plan - sums.against) / sums.pairs;
  const squares = versions.reduce((all, { sum, count }) => all + (sum - mean * count) ** 2, 0);
  const error = Math.sqrt((squares * some) / (some - 1)) / sums.pairs;
  const half = deviate(level) * error;
  return {
    pairs: sums.pairs,
    plan: sums.plan / sums.pairs,
    against: sums.against / sums.pairs,
    difference: { mean, low: mean - half, high: mean + half },
  };
}
