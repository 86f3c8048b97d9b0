import type { Race } from "./heat.ts";
import { comeForward, hold } from "./intention.ts";
import { groupSizeOf } from "./situation.ts";
import { metresLed, swingOff } from "./turn.ts";

/** Length of a turn at the head of a chase, m. */
const TURN = 280;

/** Works at the head of a chase, in turns of so much power (share of critical power) with those who work too; from behind he comes forward to it. */
export function takeTurns(race: Race, skater: number, effort: number): void {
  const { state } = race;
  const rank = state.groupRank[skater]!;
  if (rank > 3) comeForward(state, skater, 1.35, 1);
  else if (rank > 0) hold(state, skater, effort, 1.5);
  else if (metresLed(state, skater) > TURN && groupSizeOf(race, skater) > 2)
    swingOff(state, skater, 0.6, 3);
  else hold(state, skater, effort, effort);
}
