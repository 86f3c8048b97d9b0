import { clusteredDifference, clusteredShare } from "../compare/clustered.ts";
import { RACES_PER_VERSION } from "../compare/race-bits.ts";
import { type Ends, totalChance, totalDifference } from "../compare/total-interval.ts";
import { spreadOfSums, type VersionSpread } from "../compare/version-spread.ts";
import { type Chance, LEVEL, type Mean } from "../intervals.ts";
import { addPair, noPairs, type PairCounts, type PairedChances, sumPairs } from "./pair-counts.ts";

/** Chances in a branch with the intervals that sampling leaves, and those that imperfect knowledge leaves as well. */
export interface BranchChances extends PairedChances {
  total: { chance: Ends; against: Ends; gain: Ends };
}

/** Races of some branches of a tree, counted version by version. */
export class BranchVersions {
  private readonly versions: PairCounts[][] = [];
  private readonly branches: number;

  constructor(branches: number) {
    this.branches = branches;
  }

  /** Counts one more race of a branch. @param race its number from 0 */
  add(race: number, branch: number, plan: boolean, against: boolean): void {
    const version = Math.floor(race / RACES_PER_VERSION);
    this.versions[version] ??= Array.from({ length: this.branches }, noPairs);
    addPair(this.versions[version][branch]!, plan, against);
  }

  /** Races of some branches together. */
  counts(branches: readonly number[]): PairCounts {
    return sumPairs(this.versions.map((version) => together(version, branches)));
  }

  /** How often a race ends in one of them. */
  share(branches: readonly number[]): Chance {
    const all = this.counts([...Array(this.branches).keys()]).races;
    const { races } = this.counts(branches);
    const p = races / all;
    const sums = this.whole().map((version) => together(version, branches).races);
    const { ofMean } = this.spread(
      sums.map((sum) => sum - p * RACES_PER_VERSION),
      races * (1 - p),
    );
    return clusteredShare(races, all, ofMean);
  }

  /**
   * What the plan and the other reach there; null where there are no races, or fewer than two versions in all. A share within
   * a branch is a ratio, so its spread is that of (reached - share) in the races of the branch over the branch's share
   * (linearised; Cochran 1977, chapter 6).
   */
  chances(branches: readonly number[]): BranchChances | null {
    const counts = this.counts(branches);
    const { races, both, onlyPlan, onlyAgainst } = counts;
    if (races === 0 || this.whole().length < 2) return null;
    const of = (reached: (some: PairCounts) => number, squares: number): VersionSpread => {
      const mean = reached(counts) / races;
      const sums = this.whole().map((version) => {
        const some = together(version, branches);
        return reached(some) - mean * some.races;
      });
      const share = races / (this.whole().length * RACES_PER_VERSION);
      const spread = this.spread(sums, squares - races * mean * mean);
      return {
        ...spread,
        between: spread.between / (share * share),
        ofMean: spread.ofMean / (share * share),
      };
    };
    const byPlan = of((some) => some.both + some.onlyPlan, both + onlyPlan);
    const byOther = of((some) => some.both + some.onlyAgainst, both + onlyAgainst);
    const byGain = of((some) => some.onlyPlan - some.onlyAgainst, onlyPlan + onlyAgainst);
    const chance = clusteredShare(both + onlyPlan, races, byPlan.ofMean);
    const against = clusteredShare(both + onlyAgainst, races, byOther.ofMean);
    const gain: Mean = clusteredDifference(onlyPlan, onlyAgainst, races, byGain.ofMean, LEVEL);
    return {
      chance,
      against,
      gain,
      total: {
        chance: totalChance(chance.p, chance, byPlan.between),
        against: totalChance(against.p, against, byOther.between),
        gain: totalDifference(gain.mean, gain, byGain.between),
      },
    };
  }

  /** Versions of which all races have been skated. */
  private whole(): PairCounts[][] {
    const last = this.versions.at(-1);
    const isWhole = last && sumPairs(last).races === RACES_PER_VERSION;
    return isWhole ? this.versions : this.versions.slice(0, -1);
  }

  /** @param sums by version, about a mean of 0 @param squares of the values, about it too */
  private spread(sums: readonly number[], squares: number): VersionSpread {
    return spreadOfSums({
      versions: sums.length,
      sum: 0,
      sumOfSquares: sums.reduce((all, sum) => all + sum * sum, 0),
      squares,
    });
  }
}

const together = (version: readonly PairCounts[], branches: readonly number[]): PairCounts =>
  sumPairs(branches.map((branch) => version[branch]!));
