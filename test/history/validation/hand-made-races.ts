import { createOutcomes, type Outcomes } from "../../../src/odds/outcomes.ts";
import { DISQUALIFIED, DONE, LAPPED, STOPPED } from "../../../src/sim/state.ts";

/** What one skater did in a made-up race. */
export interface MadeUpRow {
  /** Seconds behind an even pace of 30 s a lap at the end of each lap; fewer than 16 where he stops. */
  behind: readonly number[];
  /** Points per sprint; none unless told otherwise. */
  points?: readonly number[];
  /** Final place; by the order over the line unless told otherwise. */
  place?: number;
  total?: number;
  status?: typeof LAPPED | typeof STOPPED | typeof DISQUALIFIED;
}

const LAPS = 16;
const SPRINTS = 3;
/** s */
const LAP = 30;

/** As far behind at every line. */
export const steady = (seconds: number): number[] => new Array<number>(LAPS).fill(seconds);

/** As far behind at every line up to a lap, and after it otherwise. */
export const until = (lap: number, before: number, after: number): number[] =>
  Array.from({ length: LAPS }, (_, k) => (k < lap ? before : after));

/** Races made up by hand, as if they had been simulated with their passings. */
export function madeUpRaces(...races: MadeUpRow[][]): Outcomes {
  const skaters = races[0]!.length;
  const outcomes = createOutcomes({
    skaters,
    sprints: SPRINTS,
    from: 0,
    races: races.length,
    laps: LAPS,
  });
  races.forEach((rows, race) => {
    const order = rows
      .map((row, i) => ({ i, ...row }))
      .filter(({ behind, status }) => behind.length === LAPS && status === undefined)
      .sort((a, b) => a.behind.at(-1)! - b.behind.at(-1)!);
    rows.forEach(({ behind, points, place, total, status }, i) => {
      const row = race * skaters + i;
      const overLine = order.findIndex((other) => other.i === i);
      behind.forEach((seconds, lap) => {
        outcomes.passings[row * LAPS + lap] = Math.round(1000 * (LAP * (lap + 1) + seconds));
      });
      outcomes.lineOrder[row] = overLine < 0 ? skaters : overLine;
      outcomes.time[row] = overLine < 0 ? 0 : outcomes.passings[row * LAPS + LAPS - 1]!;
      outcomes.status[row] = status ?? (overLine < 0 ? STOPPED : DONE);
      outcomes.place[row] = place ?? (overLine < 0 ? skaters : overLine + 1);
      outcomes.total[row] = total ?? 0;
      points?.forEach((won, sprint) => {
        outcomes.sprintPoints[row * SPRINTS + sprint] = won;
      });
    });
  });
  return outcomes;
}

export { DISQUALIFIED, LAPPED };
