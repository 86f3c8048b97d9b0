import { comeForward, hold } from "./intention.ts";
import { onIce } from "./on-ice.ts";
import { groupSizeOf } from "./situation.ts";
import { metresLed, swingOff } from "./turn.ts";

const { state } = onIce;

/** Length of a turn at the head of a chase, m. */
const TURN = 280;

/** Works at the head of a chase, in turns of so much power (share of critical power) with those who work too; from behind he comes forward to it. */
export function takeTurns(skater: number, effort: number): void {
  const rank = state.groupRank[skater]!;
  if (rank > 3) comeForward(skater, 1.35, 1);
  else if (rank > 0) hold(skater, effort, 1.5);
  else if (metresLed(skater) > TURN && groupSizeOf(skater) > 2) swingOff(skater, 0.6, 3);
  else hold(skater, effort, effort);
}
