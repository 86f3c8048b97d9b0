import type { Odds, SkaterOdds } from "../odds/odds.ts";
import { chanceColumns, formatCsv } from "./csv.ts";

/** Odds as comma-separated values, a row per skater, fractions 0 to 1 with the ends of each interval. */
export function oddsCsv(result: Odds): string {
  return formatCsv(
    result.skaters.map((skater) => ({ ...columnsOf(skater), ...provenanceOf(result) })),
  );
}

function columnsOf(skater: SkaterOdds): Record<string, string | number> {
  return {
    name: skater.name,
    country: skater.country ?? "",
    ...chanceColumns("qualify", skater.qualify),
    ...chanceColumns("win", skater.win),
    ...chanceColumns("podium", skater.podium),
    ...chanceColumns("top8", skater.top8),
    expectedPlace: skater.expectedPlace,
    points: skater.points.mean,
    notFinished: skater.notFinished,
    ...Object.fromEntries(skater.places.map((p, k) => [`place${k + 1}`, p])),
    ...Object.assign(
      {},
      ...skater.sprints.map(({ toGo, win, score }) => ({
        ...chanceColumns(`sprint${toGo}ToGoWin`, win),
        ...chanceColumns(`sprint${toGo}ToGoScore`, score),
      })),
    ),
  };
}

/** Where a row comes from, so that it can be told from those of other runs. */
const provenanceOf = (result: Odds): Record<string, string | number> => ({
  scenario: result.scenario,
  seed: result.seed,
  races: result.races,
  modelVersion: result.modelVersion,
  digest: result.digest,
});
