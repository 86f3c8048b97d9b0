import type { RankedRace } from "../../src/history/ranked-race.ts";
import { normalQuantile } from "../../src/sim/math.ts";
import { keyedUniform, seedToMaster } from "../../src/sim/random.ts";

/** Numbers between 0 and 1, the same for the same seed. */
export function uniforms(seed: string): () => number {
  const { hi, lo } = seedToMaster(seed);
  let index = 0;
  return () => keyedUniform(hi, lo, 0, index++, 0);
}

/** Order of starters, best first, drawn from Plackett and Luce: strength plus Gumbel noise, highest first. */
export function drawRanking(strengths: readonly number[], next: () => number): number[] {
  const scores = strengths.map((strength) => strength - Math.log(-Math.log(next())));
  return strengths.map((_, i) => i).sort((a, b) => scores[b]! - scores[a]!);
}

/** Races of random fields of skaters with normal strengths, and a normal covariate that helps. */
export function madeUpRankings(
  seed: string,
  {
    skaters,
    races,
    starters,
    spread = 1,
    help = 0,
  }: Record<"skaters" | "races" | "starters", number> & {
    spread?: number;
    help?: number;
  },
): { strengths: Map<string, number>; races: RankedRace[] } {
  const next = uniforms(seed);
  const normal = () => normalQuantile(next());
  const names = Array.from({ length: skaters }, (_, i) => `skater ${i}`);
  const strengths = new Map(names.map((name) => [name, spread * normal()]));
  return {
    strengths,
    races: Array.from({ length: races }, (_, race) => {
      const field = drawRanking(
        names.map(() => 0),
        next,
      ).slice(0, starters);
      const covariates = field.map(() => normal());
      const order = drawRanking(
        field.map((i, k) => strengths.get(names[i]!)! + help * covariates[k]!),
        next,
      );
      return {
        id: `race ${String(race).padStart(4, "0")}`,
        day: "2025-01-01",
        weight: 1,
        starts: order.map((k, place) => ({
          skater: names[field[k]!]!,
          first: place + 1,
          last: place + 1,
          covariates: help === 0 ? [] : [covariates[k]!],
        })),
      };
    }),
  };
}
