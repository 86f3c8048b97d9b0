import { drawAbility } from "./ability.ts";
import * as behaviour from "./behaviour.ts";
import { chance, commonChance, commonUnknown, unknown } from "./draw.ts";
import { FORM } from "./form.ts";
import {
  frictionForce,
  ICE_FRICTION,
  ICE_FRICTION_SD,
  LATERAL_LIMIT_SD,
  lateralLimit,
} from "./ice.ts";
import { exp, normalQuantile } from "./math.ts";
import { onIce } from "./on-ice.ts";
import * as purpose from "./purpose.ts";
import {
  halfMinutePower,
  madeGood,
  SKILL_WORTH,
  skillAtFinish,
  skillInPlace,
  skillInPower,
  strengthOfPower,
} from "./skill.ts";
import {
  ATTACK_WILL,
  CHASE_WILL,
  CONTEST_WILL,
  FRICTION,
  RECOVERY_SCALE,
  TEMPO,
  WAKE_SCALE,
} from "./state.ts";

const { state } = onIce;

/** What one unit of skill in the bunch is worth on the tight corners of a mass start, m/s2. Engineering assumption, MODEL 5.5. */
const CORNERING = 0.3;
/** Nobody corners worse than this, m/s2: bounds the tail of the skill. */
const LEAST_GRIP = 6;
/** Spread of the wake and of recovery, known imperfectly: logarithms. MODEL 3.3, 4.2. */
export const WAKE_SPREAD = 0.12;
export const RECOVERY_SPREAD = 0.5;
/** Spread of the mood of the field between heats: logarithms. MODEL 7.1. */
const MOOD_SPREAD = 0.45;
/**
 * Spread of the pace at the front between heats, share of critical power: on the sheets winning times of one kind of race
 * spread by 9 s (World Cup A, men) to 18 s (B, semifinals). MODEL 6.2.
 */
const TEMPO_SPREAD = 0.08;
/** Spread of where skaters open their sprint, m. Engineering assumption, MODEL 7.6. */
const SPRINT_SPREAD = 130;

const scratch = new Float64Array(3);

/** Draws who everybody is today and what kind of day it is: once, at the start of a race. */
export function drawField(habits?: number): void {
  const { heat } = onIce;
  state.behaviour.set(behaviourOf(habits));
  drawDay();
  for (let i = 0; i < heat.skaters; i++) {
    drawBody(i);
    drawHabits(i);
  }
  judgeFinish();
}

/** The habits of the field in this race: one of the fitted draws, or the one asked for. */
function behaviourOf(asked?: number): Float64Array {
  const { heat } = onIce;
  const width = state.behaviour.length;
  const draws = heat.behaviour.length / width;
  const row = asked ?? Math.floor(draws * commonUnknown(purpose.KNOW_BEHAVIOUR));
  return heat.behaviour.subarray(row * width, (row + 1) * width);
}

function drawDay(): void {
  const { heat } = onIce;
  const { race } = state;
  const common = (which: number) => normalQuantile(commonChance(0, which));
  race[WAKE_SCALE] =
    exp(WAKE_SPREAD * normalQuantile(commonUnknown(purpose.KNOW_WAKE))) * heat.wakeScale;
  race[RECOVERY_SCALE] = exp(
    -RECOVERY_SPREAD * normalQuantile(commonUnknown(purpose.KNOW_RECOVERY)),
  );
  race[FRICTION] = Math.max(0.003, ICE_FRICTION + ICE_FRICTION_SD * common(purpose.DAY_ICE));
  race[CHASE_WILL] = heat.mood.chase * exp(MOOD_SPREAD * common(purpose.MOOD_CHASE));
  race[ATTACK_WILL] = heat.mood.attack * exp(MOOD_SPREAD * common(purpose.MOOD_ATTACK));
  race[CONTEST_WILL] = heat.mood.contest * exp(0.5 * MOOD_SPREAD * common(purpose.MOOD_CONTEST));
  const ease = heat.isSemifinal ? state.behaviour[behaviour.SEMIFINAL_EASE]! : 0;
  const usual = state.behaviour[behaviour.TEMPO]! - ease;
  race[TEMPO] = heat.mood.tempo * (usual + TEMPO_SPREAD * common(purpose.MOOD_TEMPO));
}

/**
 * Who a skater is in this race's version of what is known imperfectly, before the form of the day: critical power (W),
 * reserve (J) and peak power (W) into `out`.
 */
export function knownAbility(skater: number, out: Float64Array): void {
  const { heat } = onIce;
  const known = (which: number) => normalQuantile(unknown(skater, which));
  drawAbility(
    heat.abilities[skater]!,
    known(purpose.KNOW_CRITICAL_POWER),
    known(purpose.KNOW_RESERVE),
    known(purpose.KNOW_PEAK),
    out,
    0,
  );
}

function drawBody(i: number): void {
  const { heat } = onIce;
  const ability = heat.abilities[i]!;
  const today = (which: number) => normalQuantile(chance(i, 0, which));
  knownAbility(i, scratch);
  const skill = drawSkill(i, scratch);
  const power = skillInPower(skill);
  state.craft[i] = skillInPlace(skill);
  state.cp[i] =
    scratch[0]! * power * heat.altitudeFactor * exp(FORM[0]! * today(purpose.FORM_CRITICAL_POWER));
  state.capacity[i] = scratch[1]! * power * exp(FORM[1]! * today(purpose.FORM_RESERVE));
  state.peak[i] = Math.max(
    1.3 * state.cp[i]!,
    scratch[2]! * exp(FORM[2]! * today(purpose.FORM_PEAK)),
  );
  state.reserve[i] = state.capacity[i]!;
  state.mass[i] = ability.mass;
  state.friction[i] = frictionForce(ability.mass, state.race[FRICTION]!);
  state.drag[i] = 0.5 * heat.airDensity * ability.dragArea;
  state.perCapacity[i] = 1 / state.capacity[i]!;
  const grip =
    lateralLimit(halfMinutePower(state.cp[i]!, state.capacity[i]!) / ability.mass) +
    CORNERING * state.craft[i]! +
    LATERAL_LIMIT_SD * today(purpose.GRIP);
  state.gripRoot[i] = Math.sqrt(Math.max(LEAST_GRIP, grip));
}

/** Skill in the bunch, given how strong alone he has been drawn (`madeGood`). @param power as of `knownAbility` */
function drawSkill(i: number, power: Float64Array): number {
  const { heat } = onIce;
  const sd = heat.craftSd[i]!;
  const drawn = heat.craftMean[i]! + sd * normalQuantile(unknown(i, purpose.KNOW_CRAFT));
  const { dragArea } = heat.abilities[i]!;
  const stronger = strengthOfPower(power[0]!, power[1]!, dragArea) - heat.soloStrength[i]!;
  // As far as his past races do not tell how strong he is as a whole, strength alone is worth what it is in fields like this.
  const told = madeGood(sd);
  return drawn + ((1 - told) * heat.craftPerStrength[i]! - told / SKILL_WORTH) * stronger;
}

function drawHabits(i: number): void {
  const { heat } = onIce;
  const today = (which: number) => normalQuantile(chance(i, 0, which));
  const craft = state.craft[i]!;
  state.shelter[i] = Math.max(
    0.5,
    Math.min(1, 0.85 + 0.05 * craft + 0.07 * today(purpose.SHELTER)),
  );
  state.alignment[i] = 0.84 * state.shelter[i]!;
  state.wheelGap[i] = Math.max(1, 1.5 - 0.08 * craft + 0.2 * today(purpose.WHEEL_GAP));
  state.reaction[i] = 0.8 * exp(0.4 * today(purpose.REACTION) - 0.1 * craft);
  state.daring[i] = exp(0.5 * today(purpose.DARING));
  state.temper[i] = exp(0.35 * today(purpose.TEMPER));
  const haunt = (0.35 - 0.14 * craft + 0.15 * today(purpose.HAUNT)) * heat.skaters;
  state.haunt[i] = Math.max(1, Math.min(heat.skaters - 3, haunt));
  state.sprintFrom[i] = Math.max(
    250,
    Math.min(
      1000,
      state.behaviour[behaviour.SPRINT_FROM]! + SPRINT_SPREAD * today(purpose.SPRINT_FROM),
    ),
  );
}

/** Where each skater's finishing speed stands in this field: power over the last half minute for his drag, and craft. */
function judgeFinish(): void {
  const { heat } = onIce;
  for (let i = 0; i < heat.skaters; i++) {
    let beaten = 0;
    const mine = finishSpeed(i);
    for (let j = 0; j < heat.skaters; j++) if (j !== i && finishSpeed(j) < mine) beaten++;
    state.finishRank[i] = beaten / (heat.skaters - 1);
  }
}

function finishSpeed(i: number): number {
  const power = halfMinutePower(state.cp[i]!, state.capacity[i]!);
  return (power / state.drag[i]!) * skillAtFinish(state.craft[i]!);
}
