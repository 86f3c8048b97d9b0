import { mean } from "simple-statistics";
import { EVENTS, scoreRace } from "./forecast-scores.ts";
import { placeChances } from "./place-chances.ts";
import {
  fitPlackettLuce,
  type PlackettLuceFit,
  type PriorWidth,
  startStrength,
} from "./plackett-luce.ts";
import type { RankedRace } from "./ranked-race.ts";

/** Widths that are tried, from "all alike" to "the best wins nearly always". */
const SKATERS = [0.15, 0.25, 0.4, 0.6, 0.85, 1.2, 1.7];
/** The same for a standard deviation of a covariate. */
const COVARIATES = [0.05, 0.15, 0.4];
/** Without enough races to judge by: the middle of both. */
const UNTRIED: PriorWidth = { skaters: 0.6, covariates: 0.15 };
/** Below this many races leaving one out says nothing. */
const FEWEST_RACES = 3;

/**
 * The prior width under which races are best forecast from all the others: leave-one-race-out cross-validation
 * over a fixed grid, by the mean log score of win, podium and top 8. Of equals the narrower.
 */
export function choosePriorWidth(races: readonly RankedRace[]): PriorWidth {
  if (races.length < FEWEST_RACES) return UNTRIED;
  const hasCovariates = races.some(({ starts }) => starts.some((s) => s.covariates.length > 0));
  let best = UNTRIED;
  let highest = Number.NEGATIVE_INFINITY;
  for (const covariates of hasCovariates ? COVARIATES : [UNTRIED.covariates]) {
    let whole: PlackettLuceFit | undefined;
    for (const skaters of SKATERS) {
      whole = fitPlackettLuce(races, { skaters, covariates }, whole);
      const score = heldOutScore(races, whole);
      if (score > highest) {
        highest = score;
        best = whole.width;
      }
    }
  }
  return best;
}

/** Mean log score of each race forecast from the others. @param whole fit of all, where each climb begins */
function heldOutScore(races: readonly RankedRace[], whole: PlackettLuceFit): number {
  return mean(
    races.map((race) => {
      const others = races.filter((other) => other !== race);
      const fit = fitPlackettLuce(others, whole.width, whole);
      const chances = placeChances(race.starts.map((start) => startStrength(fit, start)));
      const scores = scoreRace(chances, race.starts);
      return mean(EVENTS.map((event) => scores[event]?.logScore ?? 0));
    }),
  );
}
