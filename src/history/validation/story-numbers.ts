import type { Outcomes } from "../../odds/outcomes.ts";
import type { HappenedRow } from "../../sim/scenario.ts";
import { type FieldRaces, overTheLine } from "./field-races.ts";
import type { RaceNumber } from "./surprise.ts";

/** Who comes to the line so many seconds ahead of the next has got away. */
const CLEAR = 4;
/** Those who got away are looked for among so many first over the line. */
const FIRST = 6;

/**
 * What a race told on its way, as numbers: for each sprint how likely the model held it that its winner would win it, and how many
 * came to the finish clear of the rest. Sheets tell no break that was caught.
 */
export function storyNumbers({ heat, outcomes }: FieldRaces): RaceNumber[] {
  const { names, rules } = heat;
  const sprints = rules.sprints.map(({ points }, sprint): RaceNumber => {
    const won = (race: number, i: number): boolean =>
      outcomes.sprintPoints[(race * names.length + i) * rules.sprints.length + sprint] ===
      points[0];
    const winners = Array.from({ length: outcomes.races }, (_, race) =>
      names.findIndex((_, i) => won(race, i)),
    );
    const chance = names.map(
      (_, i) => (100 * winners.filter((winner) => winner === i).length) / outcomes.races,
    );
    return {
      what: `sprint ${sprint + 1}: chance of who won it to do so, in 100`,
      real: (rows) => {
        const row = rows.find(({ sprintPoints }) => sprintPoints?.[sprint] === points[0]);
        return row === undefined ? null : (chance[names.indexOf(row.name)] ?? null);
      },
      simulated: (_, race) => chance[winners[race]!] ?? Number.NaN,
    };
  });
  return [
    ...sprints,
    {
      what: `skaters ${CLEAR} s clear of the rest at the finish`,
      real: (rows) => clearOf((place) => timeAt(rows, place)),
      simulated: (of, race) => clearOf(timesOf(of, race)),
    },
  ];
}

const timeAt = (rows: readonly HappenedRow[], place: number): number | null =>
  rows.find(({ finishOrder }) => finishOrder === place)?.time ?? null;

/** By place from 1; infinite behind the last who finished. */
function timesOf(outcomes: Outcomes, race: number): (place: number) => number {
  const order = overTheLine(outcomes, race);
  return (place) => {
    const skater = order[place - 1];
    return skater === undefined
      ? Number.POSITIVE_INFINITY
      : outcomes.time[race * outcomes.skaters + skater]! / 1000;
  };
}

/** How many are ahead of the first gap; 0 without one, null where a time is not known before one is found. */
function clearOf(time: (place: number) => number): number;
function clearOf(time: (place: number) => number | null): number | null;
function clearOf(time: (place: number) => number | null): number | null {
  for (let place = 1; place <= FIRST; place++) {
    const [mine, next] = [time(place), time(place + 1)];
    if (mine === null || next === null) return null;
    if (Number.isFinite(next) && next - mine >= CLEAR) return place;
  }
  return 0;
}
