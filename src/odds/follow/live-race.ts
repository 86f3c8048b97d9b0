import { compileScenario } from "../../sim/compile.ts";
import type { Heat } from "../../sim/heat.ts";
import { parseJson } from "../../sim/parse-json.ts";
import { parseObservation } from "../../sim/parse-observation.ts";
import type { Scenario } from "../../sim/scenario.ts";
import { OutcomeDigest } from "../digest.ts";
import type { RideExecutor } from "../executor.ts";
import { openExecutor } from "../open-executor.ts";
import { DEFAULT_SEED } from "../stream-races.ts";
import { Candidates } from "./candidates.ts";
import type { FollowOptions } from "./follow-race.ts";
import type { Moment } from "./moment.ts";
import { RaceSoFar, type Standing } from "./race-so-far.ts";
import { tellMoment } from "./tell-moment.ts";

/**
 * Candidates of a live race, and how many of them are ridden home for the odds: what two cores ride in half of the two seconds that
 * odds may take. A chance of a half has a standard error of 3 to 4 points in 100 with them.
 */
const LIVE_CANDIDATES = 1024;
const LIVE_HOME = 256;

/** What a line of a live race came to. */
export interface LiveAnswer {
  /** Number of the line, from 1. */
  line: number;
  /** Why the line was not taken, in one sentence; null where it was. What stood before it stands. */
  problem: string | null;
  /** What was taken back by the line, in words; null where nothing was. */
  takenBack: number | null;
  /** By the rules alone, exact and at once. */
  standing: Standing;
  /** The odds after the line; null where it was not taken. */
  moment: Moment | null;
  /** s from the line to the ledger, and to the odds */
  seconds: { ledger: number; odds: number };
}

/** A race that is followed line by line while it is skated. */
export interface LiveRace {
  /** The odds before the first line. */
  before: Moment;
  /**
   * Takes a line of JSON: an `Observation`, or `{ "undo": true }` or `{ "undo": "id" }`. One line at a time.
   * @param onLedger told how the race stands by the rules alone before the odds are worked out
   */
  tell(line: string, onLedger?: (standing: Standing) => void): Promise<LiveAnswer>;
  close(): Promise<void>;
}

/** Opens a race to be followed live; always the same for the same lines. */
export async function openLiveRace(
  scenario: Scenario,
  options: Omit<FollowOptions, "onMoment" | "signal"> = {},
): Promise<LiveRace> {
  const { candidates: races = LIVE_CANDIDATES, seed = DEFAULT_SEED } = options;
  const executor = options.executor ?? (await openExecutor(options.workers ?? 1));
  const live = new Live(scenario, executor, seed);
  const before = await live.begin(races);
  return {
    before,
    tell: (line, onLedger) => live.tell(line, onLedger),
    close: async () => {
      if (!options.executor) await executor.close();
    },
  };
}

class Live {
  private readonly heat: Heat;
  private readonly scenario: Scenario;
  private readonly executor: RideExecutor;
  private readonly seed: string;
  private readonly soFar: RaceSoFar;
  private readonly digest = new OutcomeDigest();
  /** The candidates before each line told and after the last, with the moment that was told of them. */
  private readonly stood: { candidates: Candidates; moment: Moment }[] = [];
  private lines = 0;

  constructor(scenario: Scenario, executor: RideExecutor, seed: string) {
    this.scenario = scenario;
    this.executor = executor;
    this.seed = seed;
    this.heat = compileScenario(scenario);
    this.soFar = new RaceSoFar(this.heat.rules, this.heat.names);
  }

  async begin(races: number): Promise<Moment> {
    const job = { scenario: this.scenario, seed: this.seed };
    const candidates = await Candidates.begin(this.executor, job, races, { home: LIVE_HOME });
    const { heat, digest } = this;
    const look = { logLikelihood: 0, logScore: 0, sharpness: 0 };
    const moment = await tellMoment({ heat, candidates, digest, observation: null, look });
    this.stood.push({ candidates, moment });
    return moment;
  }

  async tell(text: string, onLedger?: (standing: Standing) => void): Promise<LiveAnswer> {
    const began = performance.now();
    const since = (): number => (performance.now() - began) / 1000;
    const line = ++this.lines;
    try {
      const undo = undoOf(text, `line ${line}`);
      const takenBack = undo === null ? null : this.takeBack(undo.id);
      const observation =
        undo === null ? parseObservation(text, this.scenario, `line ${line}`) : null;
      if (observation) this.soFar.add(observation);
      const standing = this.soFar.standing();
      const ledger = since();
      onLedger?.(standing);
      if (observation) await this.look(observation);
      const { moment } = this.stood.at(-1)!;
      return {
        line,
        problem: null,
        takenBack,
        standing,
        moment,
        seconds: { ledger, odds: since() },
      };
    } catch (error) {
      const { message } = error as Error;
      const problem = message.startsWith(`line ${line}`) ? message : `line ${line}: ${message}`;
      const standing = this.soFar.standing();
      const seconds = { ledger: since(), odds: since() };
      return { line, problem, takenBack: null, standing, moment: null, seconds };
    }
  }

  private async look(observation: ReturnType<typeof parseObservation>): Promise<void> {
    const { heat, digest } = this;
    const candidates = this.stood.at(-1)!.candidates.copy();
    const look = await candidates.follow(heat, observation);
    const told = this.soFar.observations;
    const moment = await tellMoment({ heat, candidates, digest, observation, look: look!, told });
    this.stood.push({ candidates, moment });
  }

  private takeBack(id?: string): number {
    const taken = this.soFar.takeBack(id).length;
    this.stood.splice(this.stood.length - taken);
    return taken;
  }
}

/** The id of the line to take back, if this is such a line; without one the last line is meant. */
function undoOf(text: string, path: string): { id?: string } | null {
  const value = parseJson(text, path);
  if (typeof value !== "object" || value === null || !("undo" in value)) return null;
  if (value.undo === true) return {};
  if (typeof value.undo === "string") return { id: value.undo };
  throw new Error(`undo: expected true or the id of a line, got ${JSON.stringify(value.undo)}`);
}
