import { onIce } from "./on-ice.ts";
import { NEXT_ALERT, RUNNERS, TIME } from "./state.ts";

const { state } = onIce;

/** Everybody on his feet in a skater's group sees what he does and decides anew after his own reaction time. */
export function alertGroup(skater: number): void {
  const now = state.race[TIME]!;
  for (let r = 0; r < state.race[RUNNERS]!; r++) {
    const other = state.order[r]!;
    if (other === skater || state.group[other] !== state.group[skater]) continue;
    if (state.downUntil[other]! > now) continue;
    state.alertAt[other] = Math.min(state.alertAt[other]!, now + state.reaction[other]!);
  }
}

/** Everybody on his feet hears the shot that ends the neutral lap and decides anew after his own reaction time. */
export function alertAll(time: number): void {
  for (let r = 0; r < state.race[RUNNERS]!; r++) {
    const skater = state.order[r]!;
    if (state.downUntil[skater]! > time) continue;
    const at = time + state.reaction[skater]!;
    state.alertAt[skater] = Math.min(state.alertAt[skater]!, at);
    state.race[NEXT_ALERT] = Math.min(state.race[NEXT_ALERT]!, at);
  }
}
