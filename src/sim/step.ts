import { isCalm } from "./calm.ts";
import { decideDue, SOON } from "./decide.ts";
import { crossLines } from "./lines.ts";
import { exp } from "./math.ts";
import { CLOSING_TIME, LEVELLING_TIME, moveSkater } from "./move.ts";
import { onIce } from "./on-ice.ts";
import { orderPack } from "./pack.ts";
import { CLOSES, LEVELS, NEARS, NEXT_ALERT, PER_STEP, RUNNERS, STEP, TIME } from "./state.ts";
import { takeLine } from "./take-line.ts";

const { state } = onIce;

/** Shortest step to the moment at which somebody reacts, s. */
const SHORTEST = 1;
/** How much longer steps are where the race is calm. MODEL 6.5. */
export const CALM_STEPS = 1.5;
/** So far ahead gaps are taken by the speeds of both skaters, s: they differ for a moment only. Engineering assumption, MODEL 6.5. */
const A_MOMENT = 1.25;

/** One step of the race: who decides, decides; all move from front to back; lines are crossed. */
export function step(): void {
  const { heat } = onIce;
  orderPack();
  const usual = isCalm() ? CALM_STEPS * heat.timeStep : heat.timeStep;
  lookAhead(untilAlert(usual));
  decideDue();
  const seconds = untilAlert(usual);
  // Who has decided may have alerted others, who end the step earlier.
  if (seconds !== state.race[STEP]) lookAhead(seconds);
  state.race[PER_STEP] = 1 / seconds;
  state.race[LEVELS] = 1 - exp(-seconds / LEVELLING_TIME);
  state.race[NEARS] = Math.min(1, (2 * A_MOMENT) / seconds);
  state.race[CLOSES] = 1 / (CLOSING_TIME + 0.5 * seconds);
  const runners = state.race[RUNNERS]!;
  const { lastInFile } = state;
  for (let file = 0; file < lastInFile.length; file++) lastInFile[file] = -1;
  const { order, distance, nextLine } = state;
  let crosses = false;
  for (let place = 0; place < runners; place++) takeLine(place);
  for (let place = 0; place < runners; place++) {
    moveSkater(place);
    const skater = order[place]!;
    if (distance[skater]! >= nextLine[skater]!) crosses = true;
  }
  state.race[TIME]! += seconds;
  if (crosses) crossLines(seconds);
  onIce.observer?.step?.(heat, state, seconds);
}

/** Sets the length of the step, and where everybody is in its middle. */
function lookAhead(seconds: number): void {
  const { order, distance, speed, soon, race } = state;
  race[STEP] = seconds;
  for (let place = 0; place < race[RUNNERS]!; place++) {
    const skater = order[place]!;
    soon[skater] = distance[skater]! + 0.5 * seconds * speed[skater]!;
  }
}

/** The usual step, or less to end it just when somebody reacts to what he has seen; who reacts now does not shorten it. */
function untilAlert(usual: number): number {
  const alert = state.race[NEXT_ALERT]! - state.race[TIME]!;
  if (alert <= SOON || alert >= usual) return usual;
  return Math.max(alert, Math.min(SHORTEST, usual));
}
