import { mean, standardDeviation } from "simple-statistics";
import { type Evidence, gatherEvidence } from "../sim/evidence.ts";
import type { CovariatesOf } from "./ranked-race.ts";
import type { Sheet } from "./sheet.ts";
import type { SkaterRecord } from "./sheet-to-scenario.ts";
import { typicalSkater } from "./typical-skater.ts";

/** Distances that most mass-start skaters have a time over, m. */
const DISTANCES = { men: [1500, 5000], women: [1500, 3000] } as const;

/**
 * Individual times as covariates of the starters of one race: for each of two distances how much faster he is
 * than the field, in standard deviations of the field, and whether no time is known (1, beside a 0). Times dated
 * before the race only, those of one distance combined and put on one scale of altitude and ice (evidence.ts).
 *
 * @param records of all skaters; those of the other gender are passed over
 */
export function timeCovariates(sheet: Sheet, records: readonly SkaterRecord[]): CovariatesOf {
  const { gender, date } = sheet;
  if (gender === undefined || date === undefined) return () => [];
  const names = sheet.skaters.flatMap(({ name, status }) =>
    name === null || status === "DNS" ? [] : name,
  );
  // One skater for all fields, so that times are moved between rinks alike.
  const typical = typicalSkater({ gender, level: "world-cup-a", asOf: date });
  const evidence = new Map<string, Evidence[]>();
  for (const { name, times, ...record } of records) {
    if (record.gender === gender && names.includes(name))
      evidence.set(name, gatherEvidence(times, date, typical).evidence);
  }
  const columns = DISTANCES[gender].map((distance) => {
    const known = new Map<string, number>();
    for (const [name, parts] of evidence) {
      const part = parts.find((other) => other.distance === distance);
      if (part) known.set(name, part.logTime);
    }
    return standardise(known);
  });
  return (name) =>
    columns.flatMap((column) => {
      const faster = name === null ? undefined : column.get(name);
      return faster === undefined ? [0, 1] : [faster, 0];
    });
}

/** How far below the mean of the field each is, in standard deviations of the field; 0 where all are alike. */
function standardise(times: ReadonlyMap<string, number>): Map<string, number> {
  const values = [...times.values()].sort((a, b) => a - b);
  if (values.length === 0) return new Map();
  const centre = mean(values);
  const spread = standardDeviation(values);
  return new Map(
    [...times].map(([name, time]) => [name, spread > 0 ? (centre - time) / spread : 0]),
  );
}
