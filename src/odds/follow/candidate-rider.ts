import {
  BranchedDraws,
  beginLineage,
  LINEAGE_WIDTH,
  latestKey,
  type SteeredDraw,
} from "../../sim/branched-draws.ts";
import { isAway } from "../../sim/breakaway.ts";
import { compileScenario } from "../../sim/compile.ts";
import type { Heat } from "../../sim/heat.ts";
import { fall, leave } from "../../sim/incidents.ts";
import { attackWill, joinWill } from "../../sim/instinct.ts";
import { onIce, skate } from "../../sim/on-ice.ts";
import { ATTACK } from "../../sim/purpose.ts";
import { advance, startRace } from "../../sim/race.ts";
import { seedToMaster } from "../../sim/random.ts";
import { rideOn } from "../../sim/ride-on.ts";
import { lapsToGo, quarterOf } from "../../sim/situation.ts";
import {
  emptyState,
  KEY_HIGH,
  KEY_LOW,
  type RaceState,
  RUNNERS,
  RUNNING,
  STOPPED,
} from "../../sim/state.ts";
import { compileOptions, type Job } from "../executor.ts";
import { createOutcomes } from "../outcomes.ts";
import { recordOutcome } from "../record-outcome.ts";
import { type CandidateBlock, emptyBlock, MOST_STEERED, readBlock } from "./candidate-block.ts";
import { logAgreement, SHARPNESS } from "./log-agreement.ts";
import type { Ride, RideHome } from "./ride.ts";
import type { Seen, SeenSprint } from "./seen.ts";
import type { Stage } from "./stage.ts";

/** Metres at a time in which the front rides on until all who score have crossed the line. */
const A_LITTLE_FURTHER = 15;

/** Rides races of one heat on from where they are: on the start line, to what was seen next, or home. */
export class CandidateRider {
  private readonly draws: BranchedDraws;
  private readonly heat: Heat;
  private readonly state: RaceState;
  private readonly bytes: Uint8Array;
  private readonly seed: ReturnType<typeof seedToMaster>;
  private readonly thresholds = new Float64Array(MOST_STEERED);

  /** @throws where the scenario cannot be compiled */
  constructor(job: Job) {
    const first = compileScenario(job.scenario, compileOptions(job));
    this.draws = new BranchedDraws(first.rules);
    this.heat = { ...first, draw: this.draws.draw };
    this.state = emptyState(first);
    this.bytes = new Uint8Array(this.state.buffer);
    this.seed = seedToMaster(job.seed);
  }

  /** @returns a block of candidates, or for those ridden home a block of outcomes */
  ride(ride: Ride): ArrayBuffer {
    if ("begin" in ride) return this.begin(ride.begin.from, ride.begin.races);
    const block = readBlock(ride.block, ride.races);
    if ("home" in ride) return this.rideHome(block, ride);
    for (let row = 0; row < block.races; row++) {
      this.load(block, row);
      this.rideOn(block, row, ride.on);
      this.store(block, row);
    }
    return block.buffer;
  }

  private begin(from: number, races: number): ArrayBuffer {
    const block = emptyBlock(races, this.bytes.length);
    for (let row = 0; row < races; row++) {
      this.start(block, row, from + row);
      this.store(block, row);
    }
    return block.buffer;
  }

  private rideHome(block: CandidateBlock, { home, rethink }: RideHome): ArrayBuffer {
    const { state, heat } = this;
    const sprints = heat.rules.sprints.length;
    const outcomes = createOutcomes({
      skaters: heat.skaters,
      sprints,
      from: home.from,
      races: Math.ceil(block.races / home.every),
    });
    for (let row = 0; row < block.races; row += home.every) {
      this.load(block, row);
      this.draws.steer([], this.thresholds);
      for (const skater of rethink) {
        state.tactic[skater] = -1;
        state.clause[skater] = -1;
      }
      advance(heat, state);
      recordOutcome(heat, state, outcomes, row / home.every);
    }
    return outcomes.buffer;
  }

  /** Lines a race up in a row. */
  private start(block: CandidateBlock, row: number, race: number): void {
    const { state, heat } = this;
    const at = row * LINEAGE_WIDTH;
    beginLineage(block.lineage, at, 0, 0);
    this.draws.follow(block.lineage, at);
    this.draws.steer([], this.thresholds);
    startRace(heat, { seed: this.seed, race }, state);
    beginLineage(block.lineage, at, state.keys[KEY_HIGH]!, state.keys[KEY_LOW]!);
    block.root[row] = race;
  }

  /** Rides the race that is loaded to the end of a stage, and holds it against what was seen there. */
  private rideOn(block: CandidateBlock, row: number, { until, seen, steered }: Stage): void {
    const { heat, state } = this;
    skate(heat, state, null, () => {
      steered.forEach((each, k) => {
        this.thresholds[k] = thresholdOf(each);
      });
      this.draws.steer(steered, this.thresholds);
      rideOn(until);
      if (seen?.sprint) finishSprint(seen.sprint);
      if (seen) intervene(seen);
    });
    if (seen) logAgreement(heat, state, seen, block.agreement, row * SHARPNESS.length);
    block.logWeight[row]! += this.draws.owed;
  }

  private load(block: CandidateBlock, row: number): void {
    const { length } = this.bytes;
    const at = row * LINEAGE_WIDTH;
    this.bytes.set(block.states.subarray(row * length, (row + 1) * length));
    this.draws.follow(block.lineage, at);
    const { hi, lo } = latestKey(block.lineage, at);
    this.state.keys[KEY_HIGH] = hi;
    this.state.keys[KEY_LOW] = lo;
  }

  private store(block: CandidateBlock, row: number): void {
    const { state, heat } = this;
    block.states.set(this.bytes, row * this.bytes.length);
    const front = state.distance[state.order[0]!]!;
    block.nextQuarter[row] = Math.max(0, Math.floor(4 * front * heat.track.perLap) + 1);
  }
}

/** The chance with which a skater on the ice decides so of his own accord; negative where he is in no place to. */
function thresholdOf({ skater, purpose }: SteeredDraw): number {
  if (onIce.state.status[skater] !== RUNNING || isAway(skater)) return -1;
  const will = purpose === ATTACK ? attackWill(skater, lapsToGo(skater)) : joinWill(skater);
  return will >= 0.98 || will <= 0 ? -1 : will;
}

/** Lets the front ride on until everybody who scores has crossed the line, or nobody can any more. */
function finishSprint({ sprint, lap }: SeenSprint): void {
  const { heat, state } = onIce;
  const paid = heat.rules.sprints[sprint]!.points.length;
  const most = (lap + 1) * heat.track.lapLength;
  for (
    let until = lap * heat.track.lapLength;
    state.crossed[lap]! < Math.min(paid, state.race[RUNNERS]!) && until < most;
    until += A_LITTLE_FURTHER
  )
    rideOn(until);
}

/** Makes true what has been seen to befall somebody and has other causes than the race: falls, leaving. */
function intervene({ fell, out }: Seen): void {
  const { status, downUntil } = onIce.state;
  for (const skater of fell)
    if (status[skater] === RUNNING && downUntil[skater] === 0) fall(skater, quarterOf(skater), -1);
  for (const skater of out) leave(skater, STOPPED);
}
