import { overTheLine, rankedAt } from "./field-races.ts";
import { type Measure, measureOf, medianOfRaces, shareOfRaces, shareOfTrials } from "./measure.ts";
import { scorersOf, scorersOfRace, sprintWinner } from "./sprint-winners.ts";

/** Who has let the race go finishes so many seconds behind. */
const LET_GO = 5;
/** Places that go through, or that the targets ask about. */
const EIGHT = 8;

/** How often the winner of one sprint (from 0), or of any, is ranked in the first places. */
function winnerRanked(places: number, only?: number): Measure {
  const counted = only === undefined ? "winners of all three sprints" : "winners of the sprint";
  return measureOf("A", counted, ({ outcomes }) =>
    shareOfTrials(outcomes, (race) =>
      Array.from({ length: outcomes.sprints }, (_, sprint) => sprint)
        .filter((sprint) => only === undefined || sprint === only)
        .map((sprint) => sprintWinner(outcomes, race, sprint))
        .filter((winner) => winner >= 0)
        .map((winner) => outcomes.place[race * outcomes.skaters + winner]! <= places),
    ),
  );
}

const letGo = measureOf(
  "A",
  "winners of all three sprints who finish; one who does not finish has no time and is left out",
  ({ outcomes }) =>
    shareOfTrials(outcomes, (race) => {
      const start = race * outcomes.skaters;
      const first = outcomes.time[start + (overTheLine(outcomes, race)[0] ?? 0)]!;
      return Array.from({ length: outcomes.sprints }, (_, s) => sprintWinner(outcomes, race, s))
        .filter((winner) => winner >= 0 && outcomes.time[start + winner]! > 0)
        .map((winner) => outcomes.time[start + winner]! - first >= LET_GO * 1000);
    }),
);

const scoreAgain = measureOf("A", "scorers of the first two sprints", ({ outcomes }) =>
  shareOfTrials(outcomes, (race) =>
    Array.from({ length: outcomes.sprints - 1 }, (_, sprint) => sprint).flatMap((sprint) => {
      const next = scorersOf(outcomes, race, sprint + 1);
      return scorersOf(outcomes, race, sprint).map((skater) => next.includes(skater));
    }),
  ),
);

const fromBehind = measureOf("A", "skaters ranked 4-8", ({ outcomes }) =>
  shareOfTrials(outcomes, (race) =>
    [4, 5, 6, 7, 8]
      .map((place) => rankedAt(outcomes, race, place))
      .filter((skater) => skater >= 0)
      .map((skater) => outcomes.lineOrder[race * outcomes.skaters + skater]! >= EIGHT),
  ),
);

const winnerHasPoints = measureOf("A", "races", ({ outcomes }) =>
  shareOfRaces(outcomes, (race) =>
    scorersOfRace(outcomes, race).includes(rankedAt(outcomes, race, 1)),
  ),
);

/** What intermediate points do to a race. */
export const sprintMeasures: Readonly<Record<string, Measure>> = {
  "sprint-winner-top8": winnerRanked(EIGHT),
  "sprint1-winner-podium": winnerRanked(3, 0),
  "sprint2-winner-podium": winnerRanked(3, 1),
  "sprint3-winner-podium": winnerRanked(3, 2),
  "sprint1-winner-wins": winnerRanked(1, 0),
  "sprint2-winner-wins": winnerRanked(1, 1),
  "sprint3-winner-wins": winnerRanked(1, 2),
  "sprint-winners-let-go": letGo,
  "winner-has-points": winnerHasPoints,
  scorers: measureOf("A", "races; points as skated, struck later or not", ({ outcomes }) =>
    medianOfRaces(outcomes, (race) => scorersOfRace(outcomes, race).length),
  ),
  "score-again": scoreAgain,
  "ranks-4-8-from-behind": fromBehind,
  "cut-points": measureOf("semifinal", "races; total of who is ranked eighth", ({ outcomes }) =>
    medianOfRaces(outcomes, (race) => {
      const eighth = rankedAt(outcomes, race, EIGHT);
      return eighth < 0 ? Number.NaN : outcomes.total[race * outcomes.skaters + eighth]!;
    }),
  ),
};
