import { winningBreakSize } from "./break-win.ts";
import { perRace } from "./field-races.ts";
import { type Measure, measureOf, shareOfRaces } from "./measure.ts";

/** Lead at the bell that makes a lone rider of a winner, ms. */
const ALONE = 2000;

/** Sizes of breaks that are told apart: name, least and most. */
const SIZES: readonly (readonly [string, number, number])[] = [
  ["solo", 1, 1],
  ["two", 2, 2],
  ["three", 3, 3],
  ["four to six", 4, 6],
  ["more", 7, 99],
];

const breakWin: Measure = {
  ...measureOf(
    "A",
    "races; in front of all who were behind at every line from three laps to go on",
    ({ outcomes }) => shareOfRaces(outcomes, (race) => winningBreakSize(outcomes, race) > 0),
  ),
  tell: ([races]) => {
    const sizes = perRace(races!.outcomes, (race) => winningBreakSize(races!.outcomes, race));
    const told = SIZES.map(([name, least, most]) => {
      const count = sizes.filter((size) => size >= least && size <= most).length;
      return `${name} ${count}`;
    });
    return `breaks that won, by size: ${told.join(", ")}`;
  },
};

/** How races are won from in front. */
export const breakMeasures: Readonly<Record<string, Measure>> = {
  "break-win-men": breakWin,
  "break-win-women": breakWin,
  "solo-win": measureOf("A", "races; lead of who wins at the bell", ({ outcomes }) =>
    shareOfRaces(outcomes, (race) => outcomes.bellLead[race]! >= ALONE),
  ),
};
