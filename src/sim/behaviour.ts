import posterior from "./behaviour-posterior.json" with { type: "json" };

/** One habit of the field as a number that real races are asked for. */
export interface BehaviourParameter {
  name: string;
  what: string;
  /** What could be true before looking at a race: uniform between these. */
  low: number;
  high: number;
}

// Places in `RaceState.behaviour`, in the order of `behaviourParameters`.
export const TEMPO = 0;
export const SEMIFINAL_EASE = 1;
export const MOVE_UP = 2;
export const ATTACK = 3;
export const JOIN = 4;
export const CHASE = 5;
export const CONTEST = 6;
export const CARRY_ON = 7;
export const EASE_OFF = 8;
export const GIVE_UP = 9;
export const SPRINT_FROM = 10;
export const FALL = 11;
export const WAIT = 12;

/**
 * What the fit to real races may turn (MODEL 9): everything else in the behaviour is an assumption that stands
 * where it is used. Ranges are the prior. The fit ends at the top of
 * some, though six were widened for it (docs/VALIDATION.md).
 */
export const behaviourParameters: readonly BehaviourParameter[] = [
  {
    name: "tempo",
    what: "pace at the front when nothing happens, share of critical power",
    low: 0.75,
    high: 1,
  },
  {
    name: "semifinalEase",
    what: "how much slower a semifinal is ridden, share of critical power",
    low: 0,
    high: 0.3,
  },
  {
    name: "moveUp",
    what: "readiness to come forward after slipping back, 1 = a chance of 0.06 and 0.05 more a place, per quarter lap",
    low: 0.5,
    high: 5,
  },
  {
    name: "attack",
    what: "chance per quarter lap that an average skater jumps",
    low: 0.001,
    high: 0.04,
  },
  { name: "join", what: "chance to answer a jump seen from close by", low: 0.02, high: 0.8 },
  {
    name: "chase",
    what: "readiness to chase as a multiple of what the bare dilemma says",
    low: 0.3,
    high: 10,
  },
  { name: "contest", what: "readiness to go for intermediate points", low: 0.1, high: 1.6 },
  {
    name: "carryOn",
    what: "chance per lap that who is ahead of the pack without having jumped works to stay there",
    low: 0.01,
    high: 0.8,
  },
  {
    name: "easeOff",
    what: "share of skaters who roll home once more cannot or need not be had",
    low: 0.1,
    high: 1,
  },
  {
    name: "giveUp",
    what: "chance per quarter lap to stop racing when the places that pay are out of reach",
    low: 0,
    high: 0.5,
  },
  {
    name: "sprintFrom",
    what: "metres before the finish at which sprints open",
    low: 400,
    high: 900,
  },
  {
    name: "fall",
    what: "chance per quarter lap of a fall in a quiet lap with room around, 1 = one in ten thousand",
    low: 0.5,
    high: 4,
  },
  {
    name: "wait",
    what: "how much slower a pack rides that waits for somebody else to bring back those ahead, share of critical power",
    low: 0,
    high: 0.15,
  },
];

/**
 * The fitted draws, one row each in the order of `behaviourParameters`: a race rides by one of them, chosen with what is
 * known imperfectly. Source: the fit of docs/MODEL.md 9.
 *
 * @throws Error where the stored fit is of other parameters
 */
export function behaviourDraws(): Float64Array {
  const names = behaviourParameters.map(({ name }) => name);
  if (posterior.parameters.join() !== names.join())
    throw new Error(`invariant: the stored fit is of ${posterior.parameters.join(", ")}`);
  return Float64Array.from(posterior.draws.flat());
}
