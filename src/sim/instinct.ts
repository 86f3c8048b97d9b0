import { approachFrom } from "./approach.ts";
import * as behaviour from "./behaviour.ts";
import { isAway } from "./breakaway.ts";
import { decideBy } from "./decide-by.ts";
import { chance } from "./draw.ts";
import { leadsOut, whoLeadsOut } from "./lead-out-for.ts";
import { standsBy } from "./loyalty.ts";
import { exp, log } from "./math.ts";
import { onIce } from "./on-ice.ts";
import { isThrough } from "./prospect.ts";
import { ATTACK, CARRY_ON, CONTENT, CONTEST, EASE_OFF, HEART, JOIN, VOLUNTEER } from "./purpose.ts";
import {
  bondAhead,
  gapToGroupAhead,
  groupSizeOf,
  lapsSinceSprint,
  lapsToGo,
  mainPack,
  metresToSprint,
  nextSprint,
  othersAreAway,
  quarterOf,
  reserveShare,
  skatersAhead,
} from "./situation.ts";
import { sprintIsOn } from "./sprint-on.ts";
import { benefitOfCatch, chanceAmong, costOfChase } from "./stake.ts";
import {
  ATTACK_TIME,
  ATTACK_WILL,
  ATTACKER,
  CHASE_WILL,
  CONTEST_WILL,
  FINISHED,
  RUNNERS,
  RUNNING,
  TIME,
} from "./state.ts";
import { catalogue } from "./tactics/catalogue.ts";

const { state } = onIce;

const named = (name: string) => catalogue.findIndex((tactic) => tactic.name === name);
const SPRINT = named("sprint");
const CONTEST_IT = named("contest");
const ATTACK_NOW = named("attack");
const JOIN_THEM = named("join");
const CHASE_THEM = named("chase");
const SIT_UP = named("sit-up");
const DEFEND = named("defend");
const REFUSE = named("refuse");
const LEAD_OUT = named("lead-out");
const WHEEL = named("wheel");

/** Intermediate points with which a skater ranks right behind those with points of the finish, and what more of them are worth to him. Engineering assumption. */
const ENOUGH = 3;
const WORTH_OF_MORE = 0.2;
/**
 * How much less the points are worth to the fastest finisher where there are medals, in the last intermediate sprint and before: real winners of the
 * first two reach the podium no more often than anybody (6 of 36), of the third twice as often (6 of 18). MODEL 7.5.
 */
const STRONG_AT_LAST = 0.2;
const STRONG_BEFORE = 0.8;
/** Beyond this the last place that pays is out of reach in the last two laps, m. Engineering assumption, MODEL 7.7. */
const OUT_OF_REACH = 11;
/** How much less a skater answers the jump of one to whom he is bound wholly. Engineering assumption, MODEL 7.3. */
const HELD_BACK = 0.7;
/** Laps to go at which he who is through lets the pack go; before, he might be lapped. Engineering assumption. */
const LETS_GO = 3;

/**
 * What a skater without orders takes it into his head to do: a tactic by its place in the catalogue, or -1
 * for keeping his place. In the order in which it matters to him.
 */
export function instinct(skater: number): number {
  const { heat } = onIce;
  if (state.tactic[skater] === SIT_UP) return SIT_UP;
  if (isThrough(skater) && easesOff(skater)) return lapsToGo(skater) > LETS_GO ? DEFEND : SIT_UP;
  if (isContent(skater) || losesHeart(skater)) return SIT_UP;
  if (leadsOut(skater)) return LEAD_OUT;
  if (sprintIsOn(skater)) return SPRINT;
  if (whoLeadsOut(skater) >= 0) return WHEEL;
  const opens = heat.raceLength - state.sprintFrom[skater]!;
  decideBy(skater, opens);
  if (wantsSprint(skater)) return CONTEST_IT;
  if (isAway(skater)) return carriesOn(skater) ? JOIN_THEM : -1;
  if (state.soon[skater]! < state.restUntil[skater]!) return -1;
  if (answersAttack(skater)) return JOIN_THEM;
  if (attacks(skater)) return ATTACK_NOW;
  if (othersAreAway(skater)) {
    if (standsBy(skater, bondAhead(skater))) return state.groupRank[skater]! < 4 ? REFUSE : -1;
    if (volunteers(skater)) return CHASE_THEM;
  }
  return -1;
}

/** Whether a skater who is through rolls home rather than rides on for the sake of it: decided once a race. */
function easesOff(skater: number): boolean {
  return chance(skater, 0, EASE_OFF) < state.behaviour[behaviour.EASE_OFF]!;
}

/**
 * Whether the points he has won will do, where nobody goes through to anything: who has won a sprint ranks right behind
 * those with points of the finish, and the less he hopes for a medal the sooner he leaves it at that. Decided once a race.
 */
function isContent(skater: number): boolean {
  const { heat } = onIce;
  const toGo = lapsToGo(skater);
  if (heat.isSemifinal || state.points[skater]! < ENOUGH || toGo > LETS_GO || toGo < 0.3)
    return false;
  if (isAway(skater)) return false;
  const hope = chanceAmong(heat.goalPlaces, state.race[RUNNERS]!, state.finishRank[skater]!);
  return chance(skater, 0, CONTENT) < state.behaviour[behaviour.EASE_OFF]! * (1 - hope);
}

/** Whether he stops racing in the last two laps because the places that pay are out of reach. */
function losesHeart(skater: number): boolean {
  const { heat } = onIce;
  const toGo = lapsToGo(skater);
  if (toGo > 2 || toGo < 0.3 || isAway(skater)) return false;
  const paying = heat.rules.finishPoints.length;
  if (paying === 0) return false;
  const leftToPay = paying - state.race[FINISHED]!;
  if (state.rank[skater]! < leftToPay) return false;
  if (leftToPay > 0) {
    const behind = state.distance[state.order[leftToPay - 1]!]! - state.distance[skater]!;
    if (behind <= OUT_OF_REACH) return false;
  }
  const rate = state.behaviour[behaviour.GIVE_UP]!;
  return chance(skater, quarterOf(skater), HEART) < rate;
}

/** Whether he goes for the coming sprint: decided once a sprint, by what the points would change for him. */
function wantsSprint(skater: number): boolean {
  const { heat } = onIce;
  const sprint = nextSprint(skater);
  if (sprint < 0 || metresToSprint(skater, sprint) > approachFrom(skater)) return false;
  if (state.group[skater]! > mainPack() || reserveShare(skater) < 0.35) return false;
  const strength = state.finishRank[skater]!;
  const bare = chanceAmong(heat.goalPlaces, state.race[RUNNERS]!, strength);
  const isLast = sprint === heat.rules.sprints.length - 1;
  const disdain = isLast ? STRONG_AT_LAST : STRONG_BEFORE;
  const inNeed = heat.isSemifinal ? 0.35 + 1.2 * (0.8 - bare) : 1 - disdain * strength;
  const worth = state.points[skater]! < ENOUGH ? inNeed : WORTH_OF_MORE;
  const want = state.behaviour[behaviour.CONTEST]! * state.race[CONTEST_WILL]! * worth;
  return chance(skater, sprint, CONTEST) < want;
}

/** Whether he who finds himself ahead of the pack without having jumped works there instead of waiting for it: once a lap. */
function carriesOn(skater: number): boolean {
  const rate =
    state.behaviour[behaviour.CARRY_ON]! * state.race[ATTACK_WILL]! * state.daring[skater]!;
  return chance(skater, state.laps[skater]!, CARRY_ON) < rate;
}

/** Whether he jumps: most readily in the lap after a sprint line, when he is fresh and not the fastest. */
function attacks(skater: number): boolean {
  const toGo = lapsToGo(skater);
  if (toGo < 1 || state.group[skater] !== 0 || state.groupRank[skater]! > 9) return false;
  if (reserveShare(skater) < 0.6) return false;
  return chance(skater, quarterOf(skater), ATTACK) < attackWill(skater, toGo);
}

/** Chance per quarter lap that he jumps, where he is in a place to. */
export function attackWill(skater: number, toGo: number): number {
  const since = lapsSinceSprint(skater);
  const lull = since < 1 ? 3 : since < 2 ? 1.5 : 1;
  const late = toGo < 4 && toGo > 1.5 ? 1.6 : 1;
  const need = 1.5 - state.finishRank[skater]!;
  const eager = state.behaviour[behaviour.ATTACK]! * state.race[ATTACK_WILL]!;
  return eager * state.daring[skater]! * lull * late * need;
}

/** Whether he goes with somebody who has just jumped, or across to those just ahead. */
function answersAttack(skater: number): boolean {
  const { heat } = onIce;
  if (reserveShare(skater) < 0.5 || lapsToGo(skater) < 1.2) return false;
  const ahead = skatersAhead(skater);
  let rate = 0;
  let bond = 0;
  if (ahead > 0) {
    if (ahead > 5 || gapToGroupAhead(skater) > 45) return false;
    if (state.group[skater]! > mainPack() || state.groupRank[skater]! > 5) return false;
    rate = 0.5;
    bond = bondAhead(skater);
  } else {
    const attacker = state.race[ATTACKER]!;
    if (attacker < 0 || attacker === skater || state.race[TIME]! - state.race[ATTACK_TIME]! > 4)
      return false;
    if (state.status[attacker] !== RUNNING) return false;
    if (state.group[attacker] !== state.group[skater]) return false;
    const behind = state.distance[attacker]! - state.distance[skater]!;
    if (behind < -4 || behind > 12) return false;
    rate = 1;
    bond = heat.bond[skater * heat.skaters + attacker]!;
  }
  rate *= 1 - HELD_BACK * bond;
  return chance(skater, quarterOf(skater), JOIN) < joinWill(skater, rate);
}

/** Chance to answer a jump seen from close by; `rate` is less than 1 where it is harder to answer. */
export function joinWill(skater: number, rate = 1): number {
  return state.behaviour[behaviour.JOIN]! * rate * state.race[ATTACK_WILL]! * state.daring[skater]!;
}

/**
 * The volunteer's dilemma (Diekmann 1985): each of n who would gain b from a catch and pay c for the work
 * abstains with probability (c / b)^(1 / (n - 1)). Redrawn every half lap. The threat has to look real (near
 * enough to be caught, far enough to matter).
 */
function volunteers(skater: number): boolean {
  const { heat } = onIce;
  if (reserveShare(skater) < 0.4) return false;
  const benefit = benefitOfCatch(skater);
  const cost = costOfChase(skater);
  if (benefit <= cost || cost <= 0) return false;
  const others = Math.max(2, groupSizeOf(skater)) - 1;
  const abstains = exp(log(cost / benefit) / others);
  const metresLeft = Math.max(100, heat.raceLength - state.soon[skater]!);
  const steepness = gapToGroupAhead(skater) / metresLeft;
  const threat = steepness > 0.12 ? 0.3 : Math.min(1, 0.25 + steepness * 25);
  const eager = state.behaviour[behaviour.CHASE]! * state.race[CHASE_WILL]!;
  const will = (1 - abstains) * eager * state.temper[skater]! * threat;
  const half = Math.floor(quarterOf(skater) / 2);
  return chance(skater, half, VOLUNTEER) < will;
}
