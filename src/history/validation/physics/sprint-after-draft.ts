import { airDensity, alignment, draftFactor, leaderBonus, wakeTable } from "../../../sim/air.ts";
import { availablePower, fade, recoveryTable, reserveAfter } from "../../../sim/energy.ts";
import { cornerSpeed, frictionForce, lateralLimit } from "../../../sim/ice.ts";
import { powerFor, speedAfter } from "../../../sim/motion.ts";
import { halfMinutePower } from "../../../sim/skill.ts";
import type { SoloAbility } from "../../../sim/solo.ts";
import { MASS_START_LAP, ovalTrack, segmentAt } from "../../../sim/track.ts";

/** Seconds in the bunch before the sprint, and laps of the sprint. Source: Rundell 1996. */
const WARM_UP = 240;
const LAPS = 3;
/** Gap to the wheel, m, and the usual offsets on straight and corner, m, with the corner's share; MODEL 3.2. */
const GAP = 1.3;
const OFFSETS = { straight: 0.2, corner: 0.28, cornerShare: 0.38 };
const SKILL = 0.85;
const STEP = 0.5;

/**
 * How much faster three laps all out are after four minutes on the second wheel than after leading at a power
 * (share of critical power), as a share of the time. Nothing below critical power, and steep in the pace above it:
 * who leads there spends reserve that who follows keeps.
 */
export function sprintGain(who: SoloAbility, leading: number): number {
  const { straight, corner, cornerShare } = OFFSETS;
  const aligned =
    (1 - cornerShare) * alignment(straight, SKILL) + cornerShare * alignment(corner, SKILL);
  const leads = 1 - leaderBonus(GAP);
  const pace = speedAt(who, leading * who.criticalPower, leads);
  const after = (draft: number): number => sprintTime(who, pace, draft);
  return after(leads) / after(draftFactor(wakeTable(), GAP, aligned, 1)) - 1;
}

/** Steady speed at a power, m/s, by halving. */
function speedAt(who: SoloAbility, power: number, draft: number): number {
  let [low, high] = [5, 20];
  while (high - low > 1e-9) {
    const v = (low + high) / 2;
    if (powerFor(v, v, v, 1, who.mass, dragOf(who) * draft, frictionForce(who.mass)) < power)
      low = v;
    else high = v;
  }
  return low;
}

const dragOf = (who: SoloAbility): number => 0.5 * airDensity(0) * who.dragArea;

/** Seconds of the sprint, alone, after the minutes at a pace (m/s) with a drag multiplier. */
function sprintTime(who: SoloAbility, pace: number, draft: number): number {
  const { mass, criticalPower, anaerobicReserve, peakPower } = who;
  const [drag, ice, recovery] = [dragOf(who), frictionForce(mass), recoveryTable()];
  let reserve = anaerobicReserve;
  let hard = 0;
  const spend = (power: number): void => {
    const cp = criticalPower * fade(hard);
    reserve = reserveAfter(reserve, power, cp, anaerobicReserve, STEP, recovery);
    if (power > 0.75 * cp) hard += STEP;
  };
  for (let time = 0; time < WARM_UP; time += STEP)
    spend(powerFor(pace, pace, pace, 1 / STEP, mass, drag * draft, ice));
  const track = ovalTrack();
  const limit = cornerSpeed(
    lateralLimit(halfMinutePower(criticalPower, anaerobicReserve) / mass),
    track.radius,
  );
  const end = LAPS * MASS_START_LAP;
  let [v, at, time] = [pace, 0, 0];
  while (at < end) {
    const cp = criticalPower * fade(hard);
    let power = availablePower(cp, peakPower, reserve / anaerobicReserve);
    let u = speedAfter(v, power, 1 / STEP, mass, drag, ice);
    if (u > limit && segmentAt(track, at) % 2 === 1) {
      u = limit;
      power = Math.max(0, powerFor(v, u, 0.5 * (v + u), 1 / STEP, mass, drag, ice));
    }
    spend(power);
    at += 0.5 * (v + u) * STEP;
    v = u;
    time += STEP;
  }
  return time - (at - end) / v;
}
