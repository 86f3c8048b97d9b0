import { habits } from "./compile-plan.ts";
import { chance } from "./draw.ts";
import { incidents } from "./incidents.ts";
import { instinct } from "./instinct.ts";
import { hold, overdo } from "./intention.ts";
import { onIce } from "./on-ice.ts";
import { orderApplies } from "./order-speaks.ts";
import { orderPack } from "./pack.ts";
import { ALIGNMENT } from "./purpose.ts";
import { keepPlace } from "./shelter.ts";
import { quarterOf } from "./situation.ts";
import { FREE, NEXT_ALERT, RUNNERS, TIME } from "./state.ts";
import { catalogue } from "./tactics/catalogue.ts";

const { state } = onIce;

/** Pace of the neutral lap, share of critical power. Calibrated, MODEL 6.1. */
const NEUTRAL_PACE = 0.62;

/** Later than any race lasts, s. */
const NEVER = 1e6;
/** Rounding: an alert this near is now, s. */
export const SOON = 1e-9;
/** Who has wanted out for this long of a quarter lap was boxed in, s. */
const BOXED_IN = 3;

/**
 * Lets every skater decide whose time has come: each quarter lap, at a spot he has chosen, or when alerted. Decided is for
 * the middle of the coming step, so that long steps make decisions neither earlier nor later.
 */
export function decideDue(): void {
  const { order, soon, decideAt } = state;
  const runners = state.race[RUNNERS]!;
  let isDue = state.race[NEXT_ALERT]! <= state.race[TIME]! + SOON;
  for (let r = 0; r < runners; r++) {
    const skater = order[r]!;
    if (soon[skater]! >= decideAt[skater]!) isDue = true;
  }
  if (isDue) letDecide();
}

function letDecide(): void {
  const { order, soon, decideAt, alertAt, downUntil } = state;
  const now = state.race[TIME]!;
  for (let r = 0; r < state.race[RUNNERS]!; r++) {
    const skater = order[r]!;
    const due = soon[skater]! >= decideAt[skater]!;
    if (!due && now + SOON < alertAt[skater]!) continue;
    if (downUntil[skater]! > now + SOON) continue;
    alertAt[skater] = Number.POSITIVE_INFINITY;
    if (downUntil[skater]! > 0) getUp(skater);
    if (due && passQuarter(skater)) {
      // Ranks have changed; whoever has decided already is not due a second time.
      orderPack();
      r = -1;
      continue;
    }
    if (downUntil[skater] === 0) decide(skater);
  }
  // Decisions alert others, so the next alert is known only now.
  let next = NEVER;
  for (let r = 0; r < state.race[RUNNERS]!; r++) {
    const alert = alertAt[order[r]!]!;
    if (alert < next) next = alert;
  }
  state.race[NEXT_ALERT] = next;
}

function getUp(skater: number): void {
  const { observer } = onIce;
  state.downUntil[skater] = 0;
  observer?.event?.("back-up", state.race[TIME]!, skater, -1, 0, state.laps[skater]!);
}

/** What the quarter lap itself brings: how well he sits in the wake, and mishaps. @returns whether anybody has left the race */
function passQuarter(skater: number): boolean {
  const { heat } = onIce;
  const quarter = quarterOf(skater);
  state.decideAt[skater] = ((quarter + 1) * heat.track.lapLength) / 4;
  if (quarter === state.quarter[skater]) return false;
  state.quarter[skater] = quarter;
  // Lateral wandering in the wake, uniform about the skater's mean use of it; MODEL 3.2.
  const wander = 0.72 + 0.24 * chance(skater, quarter, ALIGNMENT);
  state.alignment[skater] = wander * state.shelter[skater]!;
  if (state.boxed[skater]! >= BOXED_IN)
    onIce.observer?.event?.(
      "boxed-in",
      state.race[TIME]!,
      skater,
      -1,
      state.boxed[skater]!,
      state.laps[skater]!,
    );
  state.boxed[skater] = 0;
  const runners = state.race[RUNNERS]!;
  incidents(skater, quarter);
  return state.race[RUNNERS]! < runners;
}

/** One decision: his orders from the last to the first, then what he is about, then his own ideas. */
function decide(skater: number): void {
  const { heat } = onIce;
  if (state.groupRank[skater] !== 0) state.leadSince[skater] = -1;
  onIce.observer?.decides?.(skater);
  const plan = heat.plans[skater]!;
  for (let c = plan.length - 1; c >= 0; c--) {
    const clause = plan[c]!;
    if (!orderApplies(skater, clause)) continue;
    const tactic = catalogue[clause.tactic]!;
    const underWay = state.clause[skater] === c;
    if (!underWay && !tactic.speaks(skater, clause.values)) continue;
    if (!underWay) begin(skater, clause.tactic, c);
    if (tactic.rides(skater, clause.values)) {
      overdo(skater, heat.overdoes[skater]!);
      return;
    }
    end(skater);
  }
  if (state.race[FREE] === 0) {
    hold(skater, NEUTRAL_PACE, 1.2);
    return;
  }
  if (state.clause[skater]! >= 0) end(skater);
  const current = state.tactic[skater]!;
  const idea = instinct(skater);
  if (idea >= 0 && idea !== current) begin(skater, idea, -1);
  const tactic = state.tactic[skater]!;
  if (tactic >= 0) {
    if (catalogue[tactic]!.rides(skater, habits[tactic]!)) return;
    state.tactic[skater] = -1;
  }
  keepPlace(skater);
}

function begin(skater: number, tactic: number, clause: number): void {
  const { observer } = onIce;
  state.tactic[skater] = tactic;
  state.clause[skater] = clause;
  state.since[skater] = state.soon[skater]!;
  const { event } = catalogue[tactic]!;
  if (event) observer?.event?.(event, state.race[TIME]!, skater, -1, 0, state.laps[skater]!);
}

function end(skater: number): void {
  state.tactic[skater] = -1;
  state.clause[skater] = -1;
}
