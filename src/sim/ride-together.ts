import type { CompiledClause } from "./compile-plan.ts";
import type { Heat } from "./heat.ts";
import type { Observer } from "./observer.ts";
import { onIce, skate } from "./on-ice.ts";
import { planSpeaks } from "./order-speaks.ts";
import { isOn } from "./ride-on.ts";
import { copyState, type RaceState } from "./state.ts";
import { CALM_STEPS, step } from "./step.ts";

/** Who is told when plans part. */
export interface Parting {
  /** A plan is about to speak, in the step under way; what has been observed so far is its race too. */
  speaks(plan: number): void;
  /** From here on it has a race of its own: the state before that step, to be copied. */
  parts(plan: number, before: RaceState): void;
}

/**
 * Rides a race on for several plans of one skater at once, without orders, as long as two of them have not spoken: till then it
 * is the race of each of them. Looks at every decision of his which of them would speak.
 *
 * @param heat in which he has no orders
 * @returns the plans, by place, whose race the state still is: one, none where the last spoke at once, all that never speak where
 * the race is over
 */
export function rideTogether(
  heat: Heat,
  state: RaceState,
  skater: number,
  plans: readonly (readonly CompiledClause[])[],
  parting: Parting,
  observer: Observer | null = null,
): number[] {
  let together = plans.map((_, plan) => plan);
  let speaking: number[] = [];
  const look = {
    ...observer,
    decides(who: number) {
      if (who !== skater) return;
      speaking = together.filter((plan) => planSpeaks(skater, plans[plan]!));
      for (const plan of speaking) parting.speaks(plan);
    },
  };
  const before = copyState(state);
  skate(heat, state, look, () => {
    while (together.length > 1 && isOn()) {
      const isDue = mayDecide(skater);
      if (isDue) copyState(onIce.state, before);
      step();
      if (speaking.length === 0) continue;
      if (!isDue) throw new Error("invariant: a skater decided out of turn");
      for (const plan of speaking) parting.parts(plan, before);
      together = together.filter((plan) => !speaking.includes(plan));
      speaking = [];
    }
  });
  return together;
}

/** Whether a skater may decide in the coming step, whatever its length. */
function mayDecide(skater: number): boolean {
  const { heat, state } = onIce;
  const soonest = state.distance[skater]! + 0.5 * CALM_STEPS * heat.timeStep * state.speed[skater]!;
  return soonest >= state.decideAt[skater]! || state.alertAt[skater]! < Number.POSITIVE_INFINITY;
}
