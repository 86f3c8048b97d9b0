import type { Rules } from "../sim/rules.ts";
import { DONE, LAPPED } from "../sim/state.ts";
import type { Outcomes } from "./outcomes.ts";
import { NEVER, type SkaterFacts } from "./skater-condition.ts";

/** All that conditions ask about each skater of one simulated race; `race` counts from 0 within the block. */
export function outcomeFacts(
  outcomes: Outcomes,
  race: number,
  rules: Pick<Rules, "sprints" | "qualifiers">,
): SkaterFacts[] {
  const { skaters, sprints, place, lineOrder, status, time, sprintPoints } = outcomes;
  const from = race * skaters;
  const winner = place.subarray(from, from + skaters).indexOf(1);
  const exactly = (value: number) => ({ least: value, most: value });
  return Array.from({ length: skaters }, (_, i) => {
    const row = from + i;
    const won = Array.from(sprintPoints.subarray(row * sprints, (row + 1) * sprints));
    const finished = status[row] === DONE;
    return {
      sprints: won.map((points, k) => ({
        ...exactly(points),
        won: points > 0 && points === rules.sprints[k]!.points[0],
      })),
      points: exactly(won.reduce((sum, points) => sum + points, 0)),
      line: exactly(finished ? lineOrder[row]! + 1 : NEVER),
      place: exactly(place[row]!),
      behind: exactly(finished ? time[row]! - time[from + winner]! : NEVER),
      through: rules.qualifiers === null ? null : place[row]! <= rules.qualifiers,
      finished,
      lapped: status[row] === LAPPED,
      fell: outcomes.deeds > 0 ? outcomes.fell[row] === 1 : null,
      ledAtBell: outcomes.bellLeader[race] === i,
      tried: outcomes.deeds > 0 ? won.map((_, k) => outcomes.went[row * sprints + k] === 1) : null,
    };
  });
}
