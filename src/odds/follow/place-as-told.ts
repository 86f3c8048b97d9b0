import { finishPointsFor } from "../../sim/points.ts";
import type { Rules } from "../../sim/rules.ts";
import type { Outcomes } from "../outcomes.ts";
import type { ToldFinish } from "./told-finish.ts";

/**
 * Ranks races anew so that the finish is as it was told in all of them: whoever was told has his place over the line, the others
 * share the places left in the order of the race, and points are what was told of them.
 */
export function placeAsTold(
  rules: Pick<Rules, "finishPoints">,
  told: ToldFinish,
  part: Outcomes,
): Outcomes {
  const { skaters, races } = part;
  const place = new Uint8Array(part.place.length);
  for (let race = 0; race < races; race++) {
    const line = lineOf(told, part, race * skaters);
    const points = line.map((at, i) => pointsOf(told, part, race, i) + finishPointsFor(rules, at));
    const ranked = line.map((_, i) => i);
    ranked.sort(
      (a, b) =>
        Number(told.gone[a]) - Number(told.gone[b]) ||
        points[b]! - points[a]! ||
        line[a]! - line[b]!,
    );
    ranked.forEach((i, rank) => {
      place[race * skaters + i] = rank + 1;
    });
  }
  return { ...part, place };
}

/** Places over the line from 0; those out of the race behind all others. */
function lineOf({ place, gone, open }: ToldFinish, part: Outcomes, row: number): number[] {
  const line = [...place];
  const rest = place.flatMap((at, i) => (at < 0 && !gone[i] ? [i] : []));
  rest.sort((a, b) => part.lineOrder[row + a]! - part.lineOrder[row + b]!);
  rest.forEach((i, k) => {
    line[i] = open[k]!;
  });
  return line.map((at, i) => (gone[i] ? part.skaters + part.place[row + i]! : at));
}

/** Intermediate points of a race within what was told. */
function pointsOf({ least, most }: ToldFinish, part: Outcomes, race: number, i: number): number {
  const { skaters, sprints, sprintPoints } = part;
  const start = (race * skaters + i) * sprints;
  let won = 0;
  for (let k = 0; k < sprints; k++) won += sprintPoints[start + k]!;
  return Math.max(least[i]!, Math.min(most[i]!, won));
}
