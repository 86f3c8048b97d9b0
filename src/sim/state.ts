import { behaviourParameters } from "./behaviour.ts";
import { Columns, type StateShape } from "./columns.ts";
import type { HeatOutline } from "./heat-outline.ts";

/** Places in `RaceState.race`, the numbers of the race as a whole. */
export const TIME = 0;
/** skaters still in the race */
export const RUNNERS = 1;
/** scale of the wake, of recovery, and friction of the ice today */
export const WAKE_SCALE = 2;
export const RECOVERY_SCALE = 3;
export const FRICTION = 4;
/** mood of the field: factors around 1 */
export const CHASE_WILL = 5;
export const ATTACK_WILL = 6;
export const CONTEST_WILL = 7;
/** pace at the front when nothing happens, share of critical power */
export const TEMPO = 8;
/** finished skaters so far */
export const FINISHED = 9;
/** 1 once the second shot has ended the neutral lap */
export const FREE = 10;
/** the group that the race revolves about (pack.ts) */
export const MAIN_PACK = 11;
/** groups on the ice */
export const GROUPS = 12;
/** time and author of the last attack; author -1 while there was none */
export const ATTACK_TIME = 13;
export const ATTACKER = 14;
/** who opened his sprint last; -1 before anybody has */
export const SPRINTER = 15;
/** 1 once the race is over */
export const OVER = 16;
/** length of the step under way, s */
export const STEP = 17;
/** speed at which a follower closes a metre too much of gap in the step under way, 1/s */
export const CLOSES = 18;
/** time of the next decision out of turn, s; far off when none is due */
export const NEXT_ALERT = 19;
/** one over the length of the step under way, 1/s */
export const PER_STEP = 20;
/** how far the load nears the power by the end of the step under way, 0..1 */
export const LEVELS = 21;
/** how much of what gaps change until the middle of the step counts, 0..1 */
export const NEARS = 22;
const RACE_WIDTH = 23;

/** Places in `RaceState.keys`: words of the chance draws and of the draws of what is known imperfectly. */
export const KEY_HIGH = 0;
export const KEY_LOW = 1;
export const KNOWN_HIGH = 2;
export const KNOWN_LOW = 3;
const KEYS = 4;

/** Values of `RaceState.status`. */
export const RUNNING = 0;
export const DONE = 1;
export const LAPPED = 2;
export const STOPPED = 3;
export const DISQUALIFIED = 4;

/** in line, outside, far outside, swung off */
const FILES = 4;
const DOUBLES = 45;
const INTEGERS = 23;

/**
 * Everything the future of one race depends on, in one flat buffer, so that a race can be stopped,
 * copied, stored and gone on with to the same bits: a column per quantity, a number per skater.
 */
export class RaceState extends Columns {
  readonly race = this.doubles(RACE_WIDTH);
  readonly keys = this.integers(KEYS);
  /** habits of the field in this race, in the order of `behaviourParameters` */
  readonly behaviour = this.doubles(behaviourParameters.length);

  // Who the skater is in this race; drawn at the start.
  /** critical power today, W */
  readonly cp = this.doubles();
  /** anaerobic reserve when fresh, J */
  readonly capacity = this.doubles();
  /** peak power when fresh, W */
  readonly peak = this.doubles();
  /** kg */
  readonly mass = this.doubles();
  /** half the air density times the drag area, kg/m */
  readonly drag = this.doubles();
  /** force of the ice today, N */
  readonly friction = this.doubles();
  /** how much of a wake he makes use of, 0..1 */
  readonly shelter = this.doubles();
  /** one over the fresh reserve, 1/J */
  readonly perCapacity = this.doubles();
  /** square root of the lateral acceleration he dares in a corner */
  readonly gripRoot = this.doubles();
  /** gap he keeps to a wheel, hip to hip, m */
  readonly wheelGap = this.doubles();
  /** skill in the bunch, standard deviations of the field */
  readonly craft = this.doubles();
  /** delay before he answers what others do, s */
  readonly reaction = this.doubles();
  /** appetite for attacks, around 1 */
  readonly daring = this.doubles();
  /** readiness to work at the front, around 1 */
  readonly temper = this.doubles();
  /** rank in the pack where he likes to be, 0 first */
  readonly haunt = this.doubles();
  /** metres before the finish at which he opens his sprint */
  readonly sprintFrom = this.doubles();
  /** share of the field he believes he outsprints, 0..1 */
  readonly finishRank = this.doubles();

  // Motion.
  /** along the reference line from the start line, m */
  readonly distance = this.doubles();
  /** the same before the last step, m */
  readonly before = this.doubles();
  /** where he is in the middle of the coming step at his speed, m: what is decided, is decided for there (MODEL 6.5) */
  readonly soon = this.doubles();
  /** over the ice, m/s */
  readonly speed = this.doubles();
  /** the same before the last step, m/s */
  readonly speedBefore = this.doubles();
  /** 0 in line, 1 outside, 2 far outside, 3 swung off */
  readonly file = this.integers();
  /** anaerobic reserve left, J */
  readonly reserve = this.doubles();
  /** seconds spent above three quarters of critical power */
  readonly hardTime = this.doubles();
  /** power over the last step, W */
  readonly power = this.doubles();
  /** power as the reserve feels it: on a wheel levelled over some seconds, W */
  readonly load = this.doubles();
  /** drag multiplier over the last step */
  readonly draft = this.doubles();
  /** how well he sits in the wake just now, 0..1 */
  readonly alignment = this.doubles();
  /** 1 in a corner, 0 on a straight */
  readonly inCorner = this.integers();
  /** skater ahead in his file whose wake he feels, or -1 */
  readonly wheel = this.integers();
  /** metres to the wheel, hip to hip */
  readonly gap = this.doubles();
  /** the same a moment ahead, by the speeds of both */
  readonly gapSoon = this.doubles();
  /** next skater ahead in his file, or -1: nobody passes through him */
  readonly blocker = this.integers();
  /** skaters ahead in an unbroken chain in his file */
  readonly chain = this.integers();

  // Place in the race.
  /** rank, 0 first */
  readonly rank = this.integers();
  /** group, 0 first */
  readonly group = this.integers();
  /** rank in the group, 0 first */
  readonly groupRank = this.integers();

  // What he means to do.
  /** HOLD, FORWARD, FREE_RIDE or BACK of intention.ts */
  readonly aim = this.integers();
  /** power when nobody shelters him, share of critical power */
  readonly effort = this.doubles();
  /** most power he spends to hold a wheel, share of critical power */
  readonly ceiling = this.doubles();
  /** rank in the group he is after, or -1 */
  readonly aimRank = this.integers();
  /** 1 when he stays in his file instead of coming in */
  readonly staysOut = this.integers();
  /** tactic under way (place in the catalogue), or -1 */
  readonly tactic = this.integers();
  /** clause of his plan that ordered it, or -1 for his own idea */
  readonly clause = this.integers();
  /** distance at which it began, m */
  readonly since = this.doubles();
  /** distance at which he came to the front of his group, or -1 */
  readonly leadSince = this.doubles();
  /** quarter lap he is in, from 0; -1 before his first decision */
  readonly quarter = this.integers();
  /** distance of his next decision, m */
  readonly decideAt = this.doubles();
  /** time of a decision out of turn, s; infinite when none is due */
  readonly alertAt = this.doubles();
  /** distance until which he takes no new initiative, m */
  readonly restUntil = this.doubles();

  // What he has got.
  /** lines crossed */
  readonly laps = this.integers();
  /** intermediate points so far */
  readonly points = this.integers();
  /** time of the last line crossing, s */
  readonly lineTime = this.doubles();
  /** where his hip is when his blade crosses the next line, m: the line less what the blade is thrown ahead */
  readonly nextLine = this.doubles();
  /** RUNNING, DONE, LAPPED, STOPPED or DISQUALIFIED */
  readonly status = this.integers();
  /** time at which he next looks for room further in, s */
  readonly lookAt = this.doubles();
  /** time at which he next looks for room to come out from behind who is in his way, s; 0 when nobody is */
  readonly lookOutAt = this.doubles();
  /** seconds of this quarter lap spent wanting out with no way out */
  readonly boxed = this.doubles();
  /** time until which he is down on the ice, s */
  readonly downUntil = this.doubles();
  /** order over the finish line, 0 first; the number of starters for those who do not finish */
  readonly lineOrder = this.integers();
  /** final place, 1 first; 0 before the end */
  readonly place = this.integers();
  /** points that count in the end */
  readonly total = this.integers();
  /** time at the line with three laps to go, s; 0 before */
  readonly timeAtThree = this.doubles();
  /** time at the bell, s; 0 before */
  readonly timeAtBell = this.doubles();
  /** intermediate points: skater by sprint, skater times the number of sprints plus the sprint */
  readonly sprintPoints = this.integers(this.shape.skaters * this.shape.sprints);
  /** skaters in the race from front to back; the first `race[RUNNERS]` count */
  readonly order = this.integers();
  /** how many have crossed each lap line, from the start line */
  readonly crossed = this.integers(this.shape.laps + 1);
  /** skaters per group, and where each group begins in the order */
  readonly groupSize = this.integers();
  readonly groupFirst = this.integers();
  /** the last skater moved in this step in each file, or -1 */
  readonly lastInFile = this.integers(FILES);

  constructor(shape: StateShape, from?: ArrayBuffer) {
    const { skaters, sprints, laps } = shape;
    super(
      shape,
      RACE_WIDTH + behaviourParameters.length + DOUBLES * skaters,
      (INTEGERS + sprints) * skaters + laps + 1 + FILES + KEYS,
      from,
    );
  }
}

/** A state for races of a heat, all zeros. */
export const emptyState = ({ skaters, rules }: Pick<HeatOutline, "skaters" | "rules">): RaceState =>
  new RaceState({ skaters, sprints: rules.sprints.length, laps: rules.laps });

/**
 * A state that goes on by itself from the same point.
 * @param into a state to use again, made for the same race or larger ones
 */
export function copyState(state: RaceState, into?: RaceState): RaceState {
  if (!into) return new RaceState(state.shape, state.buffer.slice(0));
  into.takeOver(state);
  return into;
}
