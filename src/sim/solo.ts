import { airDensity, altitudePowerFactor } from "./air.ts";
import { availablePower, fade } from "./energy.ts";
import { cornerSpeed, frictionForce, ICE_FRICTION, LATERAL_LIMIT } from "./ice.ts";
import { powerFor, speedAfter, startPower } from "./motion.ts";
import { DOUBLE_TRACK_LAP, ovalTrack, segmentAt } from "./track.ts";

/** What a skater brings to the start, in SI units. */
export interface SoloAbility {
  /** W */
  criticalPower: number;
  /** J */
  anaerobicReserve: number;
  /** W */
  peakPower: number;
  /** kg */
  mass: number;
  /** CdA in m2 */
  dragArea: number;
}

/** Air and ice of a session. */
export interface SoloConditions {
  /** kg/m3 */
  airDensity: number;
  /** Share of critical power left at this altitude. */
  altitudeFactor: number;
  /** Friction over normal force. */
  friction: number;
}

const TRACK = ovalTrack(DOUBLE_TRACK_LAP);
/** Fast skaters use the width of the lane and cut a corner 2 m wider than the line. Engineering assumption. */
const CORNER_LIMIT = cornerSpeed(LATERAL_LIMIT, TRACK.radius + 2);

/** Up to this distance skaters go all out from the gun. */
const ALL_OUT = 1000;

/** Metres before the line from which a skater gives all that is left. Best in the model within 0.1 %, MODEL 4.4. */
const LAST_PART = 900;

/** Seconds from which critical power fades; steps end there so that they see a straight fade. */
const FADE_START = 180;

/** What the run that `skate` did last ended with: seconds, and joules left. */
let endTime = 0;
let endReserve = 0;

/**
 * Conditions at an altitude in metres, ordinary ice and 12 degrees in the hall.
 *
 * @example soloConditions(0).airDensity // 1.2356
 */
export function soloConditions(altitude: number, friction = ICE_FRICTION): SoloConditions {
  return {
    airDensity: airDensity(altitude),
    altitudeFactor: altitudePowerFactor(altitude),
    friction,
  };
}

/**
 * Time in seconds of an individual race from a standing start on the 400 m double track.
 * Pacing: all out to 1000 m; above, a burst to racing speed, then a constant power, chosen so that the
 * power available sinks to it 900 m before the line, and all that is left from there.
 * Source: fast start and even pace, van Ingen Schenau et al. 1990; MODEL 4.4. Valid for 300..10 000 m.
 *
 * @example soloTime({ criticalPower: 342, anaerobicReserve: 20500, peakPower: 1280, mass: 75, dragArea: 0.23 }, 1500, soloConditions(0)) // 106.42
 */
export function soloTime(
  ability: SoloAbility,
  distance: number,
  conditions: SoloConditions,
): number {
  const power = distance <= ALL_OUT ? 0 : evenPower(ability, distance, conditions);
  skate(ability, distance, distance, power, conditions);
  return endTime;
}

/** Power in W that can just be held until the last part: the root of the power left over, by secant steps. */
function evenPower(ability: SoloAbility, distance: number, conditions: SoloConditions): number {
  const cp = ability.criticalPower * conditions.altitudeFactor;
  let last = cp + (0.55 * ability.anaerobicReserve) / (distance / 12);
  let lastLeft = powerLeft(ability, distance, last, conditions);
  // Without burst and fade the slope would be this.
  let power =
    last + lastLeft / (1 + ((ability.peakPower - cp) * endTime) / ability.anaerobicReserve);
  for (let i = 0; i < 6; i++) {
    const left = powerLeft(ability, distance, power, conditions);
    const change = (left * (power - last)) / (lastLeft - left);
    last = power;
    lastLeft = left;
    power = Math.min(ability.peakPower, Math.max(0.7 * cp, power + change));
    if (Math.abs(power - last) < 0.02) break;
  }
  return power;
}

/** Power available at the beginning of the last part above the power held so far, in W. */
function powerLeft(
  ability: SoloAbility,
  distance: number,
  power: number,
  conditions: SoloConditions,
): number {
  skate(ability, distance, distance - LAST_PART, power, conditions);
  const cp = ability.criticalPower * conditions.altitudeFactor * fade(endTime);
  return availablePower(cp, ability.peakPower, endReserve / ability.anaerobicReserve) - power;
}

/**
 * Skates from rest to `until` metres of a race: a burst, `held` watts to the last part, then all out; all out
 * throughout with 0 watts held. A reserve below zero means that the power could not be held.
 */
function skate(
  ability: SoloAbility,
  distance: number,
  until: number,
  held: number,
  conditions: SoloConditions,
): void {
  const { mass, peakPower, anaerobicReserve } = ability;
  const drag = 0.5 * conditions.airDensity * ability.dragArea;
  const friction = frictionForce(mass, conditions.friction);
  const freshPower = ability.criticalPower * conditions.altitudeFactor;
  const cruise = held > 0 ? steadySpeed(held, drag, friction) : 0;
  const lastPart = held > 0 ? distance - LAST_PART : 0;
  let time = 0;
  let at = 0;
  let v = 0;
  let reserve = anaerobicReserve;
  while (time < 3600) {
    let dt = time < 10 ? 0.25 : time < 40 ? 0.5 : 1;
    if (Math.abs(v - cruise) < 0.01 && at < lastPart - 30) {
      // Nothing changes any more: one long step to the last part, or to where the fade begins.
      dt = (lastPart - at) / v;
      if (time < FADE_START) dt = Math.min(dt, Math.max(1, FADE_START - time));
    }
    const cp = freshPower * fade(time + 0.5 * dt);
    const most = startPower(mass, v + dt);
    const burst = Math.min(cp + ((peakPower - cp) * reserve) / anaerobicReserve, most);
    let power = burst;
    if (at < lastPart) {
      // From the burst to the power held over the last metre per second.
      const rest = Math.min(1, Math.max(0, cruise - v));
      power = burst > held ? held + (burst - held) * rest : Math.min(held, most);
    }
    let u = speedAfter(v, power, 1 / dt, mass, drag, friction);
    if (u > CORNER_LIMIT && segmentAt(TRACK, at - distance) % 2 === 1) {
      u = CORNER_LIMIT;
      power = Math.max(0, powerFor(v, u, 0.5 * (v + u), 1 / dt, mass, drag, friction));
    }
    const used = Math.max(0, power - cp);
    const share = Math.min(1, (until - at) / (0.5 * dt * (v + u)));
    at += 0.5 * dt * (v + u);
    time += share * dt;
    reserve -= share * used * dt;
    v = u;
    if (at >= until) break;
  }
  endTime = time;
  endReserve = reserve;
}

/** Speed in m/s at which resistance takes `power` watts, by Newton steps. */
function steadySpeed(power: number, drag: number, friction: number): number {
  let v = 13;
  for (let i = 0; i < 6; i++) {
    v -= (drag * v * v * v + friction * v - power) / (3 * drag * v * v + friction);
  }
  return v;
}
