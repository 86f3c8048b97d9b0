import type { Outcomes } from "../../odds/outcomes.ts";
import type { HappenedRow, Scenario } from "../../sim/scenario.ts";
import { type FieldRaces, overTheLine } from "./field-races.ts";

/** Where one number of the real race lies among simulated ones. */
export interface Surprise {
  field: string;
  what: string;
  real: number;
  /** Share of simulated races below the real one, those equal counted half: near 0 or 1 the model did not expect it. */
  percentile: number;
  /** Middle nine tenths and median of the simulated races. */
  simulated: { q05: number; median: number; q95: number };
}

/** One number of a race: as it was, null where unknown, and as simulated, NaN where a race says nothing. */
export interface RaceNumber {
  what: string;
  real: (rows: readonly HappenedRow[]) => number | null;
  simulated: (outcomes: Outcomes, race: number) => number;
}

/** Places over the line between which the field is measured. */
const SIXTH = 6;

/**
 * How surprising the real race is to the model, on several numbers none of which anything was fitted to in this heat. What is
 * not known of the real race is left out.
 *
 * @param skater who is looked at beside the race as a whole
 * @param more other numbers to look at
 */
export function surprises(
  { heat, outcomes }: FieldRaces,
  skater?: string,
  more: readonly RaceNumber[] = [],
): Surprise[] {
  const { scenario } = heat;
  const rows = scenario.happened?.ranking ?? [];
  const own = skater === undefined ? [] : ofSkater(skater, heat.names.indexOf(skater));
  return [...ofRace(scenario), ...more, ...own].flatMap(({ what, real, simulated }) => {
    const value = real(rows);
    if (value === null) return [];
    const values = Array.from({ length: outcomes.races }, (_, race) => simulated(outcomes, race))
      .filter((each) => !Number.isNaN(each))
      .sort((a, b) => a - b);
    const below = values.filter((each) => each < value).length;
    const equal = values.filter((each) => each === value).length;
    const at = (share: number) => values[Math.round(share * (values.length - 1))]!;
    return {
      field: scenario.id,
      what,
      real: value,
      percentile: (below + equal / 2) / values.length,
      simulated: { q05: at(0.05), median: at(0.5), q95: at(0.95) },
    };
  });
}

function ofRace({ entries }: Scenario): RaceNumber[] {
  const time = (outcomes: Outcomes, race: number, place: number): number => {
    const skater = overTheLine(outcomes, race)[place - 1];
    return skater === undefined
      ? Number.NaN
      : outcomes.time[race * outcomes.skaters + skater]! / 1000;
  };
  const realTime = (rows: readonly HappenedRow[], place: number) =>
    rows.find(({ finishOrder }) => finishOrder === place)?.time ?? null;
  return [
    {
      what: "time of the first over the line, s",
      real: (rows) => realTime(rows, 1),
      simulated: (outcomes, race) => time(outcomes, race, 1),
    },
    {
      what: "gap from the first to the sixth over the line, s",
      real: (rows) => difference(realTime(rows, SIXTH), realTime(rows, 1)),
      simulated: (outcomes, race) => time(outcomes, race, SIXTH) - time(outcomes, race, 1),
    },
    {
      what: "skaters with intermediate points",
      real: (rows) => (rows.length < entries.length ? null : scorers(rows)),
      simulated: ({ skaters, sprints, sprintPoints }, race) => {
        const points = sprintPoints.subarray(
          race * skaters * sprints,
          (race + 1) * skaters * sprints,
        );
        return Array.from({ length: skaters }, (_, i) =>
          points.subarray(i * sprints, (i + 1) * sprints).some((won) => won > 0),
        ).filter(Boolean).length;
      },
    },
    {
      what: "points of the last to go through",
      real: (rows) => {
        const through = rows.filter(({ qualified }) => qualified).map(({ points }) => points);
        return through.length === 0 || through.includes(null)
          ? null
          : Math.min(...through.map((points) => points!));
      },
      simulated: ({ cutPoints }, race) => cutPoints[race]!,
    },
  ];
}

function ofSkater(name: string, slot: number): RaceNumber[] {
  const row = (rows: readonly HappenedRow[]) => rows.find((each) => each.name === name);
  return [
    {
      what: `${name}: intermediate points`,
      real: (rows) => {
        const points = row(rows)?.sprintPoints ?? [null];
        return points.includes(null) ? null : points.reduce<number>((sum, won) => sum + won!, 0);
      },
      simulated: ({ skaters, sprints, sprintPoints }, race) => {
        const start = (race * skaters + slot) * sprints;
        return sprintPoints.subarray(start, start + sprints).reduce((sum, won) => sum + won, 0);
      },
    },
    {
      what: `${name}: order over the line`,
      real: (rows) => row(rows)?.finishOrder ?? null,
      simulated: ({ skaters, lineOrder }, race) => {
        const order = lineOrder[race * skaters + slot]!;
        return order < skaters ? order + 1 : Number.NaN;
      },
    },
    {
      what: `${name}: rank`,
      real: (rows) => row(rows)?.place ?? null,
      simulated: (outcomes, race) => outcomes.place[race * outcomes.skaters + slot]!,
    },
  ];
}

function scorers(rows: readonly HappenedRow[]): number | null {
  if (rows.some(({ sprintPoints }) => sprintPoints === null || sprintPoints.includes(null)))
    return null;
  return rows.filter(({ sprintPoints }) => sprintPoints!.some((won) => won! > 0)).length;
}

const difference = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : Math.round((a - b) * 1000) / 1000;
