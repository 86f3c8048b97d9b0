import type { Outcomes } from "../../odds/outcomes.ts";

/** Points that a skater won in a sprint (from 0), struck later or not. */
const pointsWon = (
  { skaters, sprints, sprintPoints }: Outcomes,
  race: number,
  skater: number,
  sprint: number,
): number => sprintPoints[(race * skaters + skater) * sprints + sprint]!;

/** Who won a sprint (from 0), or -1 where nobody scored. */
export function sprintWinner(outcomes: Outcomes, race: number, sprint: number): number {
  let winner = -1;
  let most = 0;
  for (let i = 0; i < outcomes.skaters; i++) {
    const points = pointsWon(outcomes, race, i, sprint);
    if (points > most) {
      most = points;
      winner = i;
    }
  }
  return winner;
}

/** Who scored in a sprint (from 0). */
export function scorersOf(outcomes: Outcomes, race: number, sprint: number): number[] {
  return Array.from({ length: outcomes.skaters }, (_, i) => i).filter(
    (skater) => pointsWon(outcomes, race, skater, sprint) > 0,
  );
}

/** Everybody who scored in at least one sprint. */
export function scorersOfRace(outcomes: Outcomes, race: number): number[] {
  const sprints = Array.from({ length: outcomes.sprints }, (_, sprint) => sprint);
  return [...new Set(sprints.flatMap((sprint) => scorersOf(outcomes, race, sprint)))];
}
