import type { Chance } from "../odds/intervals.ts";
import type { Odds, SkaterOdds } from "../odds/odds.ts";

/** Odds as comma-separated values, a row per skater, fractions 0 to 1 with the ends of each interval. */
export function oddsCsv(result: Odds): string {
  const rows = result.skaters.map((skater) =>
    Object.entries({ ...columnsOf(skater), ...provenanceOf(result) }),
  );
  const head = rows[0]!.map(([title]) => title);
  return [head, ...rows.map((row) => row.map(([, value]) => value))]
    .map((row) => row.map(quote).join(","))
    .join("\n");
}

function columnsOf(skater: SkaterOdds): Record<string, string | number> {
  return {
    name: skater.name,
    country: skater.country ?? "",
    ...chance("qualify", skater.qualify),
    ...chance("win", skater.win),
    ...chance("podium", skater.podium),
    ...chance("top8", skater.top8),
    expectedPlace: skater.expectedPlace,
    points: skater.points.mean,
    notFinished: skater.notFinished,
    ...Object.fromEntries(skater.places.map((p, k) => [`place${k + 1}`, p])),
    ...Object.assign(
      {},
      ...skater.sprints.map(({ toGo, win, score }) => ({
        ...chance(`sprint${toGo}ToGoWin`, win),
        ...chance(`sprint${toGo}ToGoScore`, score),
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

const chance = (title: string, value: Chance | null): Record<string, string | number> => ({
  [title]: value?.p ?? "",
  [`${title}Low`]: value?.low ?? "",
  [`${title}High`]: value?.high ?? "",
});

const quote = (value: string | number): string =>
  typeof value === "string" && /[",\n]/.test(value)
    ? `"${value.replaceAll('"', '""')}"`
    : String(value);
