import { compileScenario } from "../../../sim/compile.ts";
import type { Scenario } from "../../../sim/scenario.ts";
import type { Estimate } from "../../estimate.ts";
import { typicalSkater } from "../../typical-skater.ts";
import type { PhysicsLine } from "../targets.ts";
import { ledgerMiss } from "./energy-ledger.ts";
import { soloMisses } from "./solo-misses.ts";
import { sprintGain } from "./sprint-after-draft.ts";
import { wakeMiss } from "./wake-shape.ts";

/** Races whose energy is added up, of the first field. */
const LEDGER_RACES = 10;
/** Power of who leads for four minutes, share of critical power: nobody has measured it, so a range. */
const PACES = { low: 1.04, middle: 1.06, high: 1.08 };

/** What a check is made on: scenarios of one gender, the first of them a World Cup A field. */
interface CheckSetting {
  gender: Scenario["gender"];
  scenarios: readonly Scenario[];
  seed: string;
}

/** A check of the physics, done without skating fields. */
export interface PhysicsCheck {
  /** Where the range comes from. */
  from: string;
  counted: string;
  interval: string;
  /** Whether men and women differ in it. */
  byGender: boolean;
  real: (line: PhysicsLine) => { low: number; high: number };
  check: (setting: CheckSetting, line: PhysicsLine) => CheckResult;
}

interface CheckResult extends Estimate {
  note?: string;
  /** Whether a second condition holds that the value does not show; true where absent. */
  holds?: boolean;
}

const NONE = "none: no chance in it";
const exact = (value: number): Estimate => ({ value, low: value, high: value });
const upTo = (high: number | undefined) => ({ low: 0, high: high ?? 0 });

const soloTimes: PhysicsCheck = {
  from: "published power-balance model of skating: 0.8 % mean, 1.6 % at most",
  counted:
    "mean miss of a skater on his own times before the race, mean over skaters of these fields with three distances of two recent races or more; the mean of their largest misses must be within its limit too",
  interval: NONE,
  byGender: true,
  real: ({ mean }) => upTo(mean),
  check: ({ scenarios }, { mean: meanLimit = 0, max = 0 }) => {
    const all = scenarios.flatMap(soloMisses);
    const misses = [...new Map(all.map((miss) => [miss.name, miss])).values()];
    const average = (of: (miss: (typeof misses)[number]) => number) =>
      misses.reduce((sum, miss) => sum + of(miss), 0) / misses.length;
    const within = misses.filter(({ mean, largest }) => mean <= meanLimit && largest <= max).length;
    const largest = average((miss) => miss.largest);
    const percent = (100 * largest).toFixed(2);
    return {
      ...exact(average(({ mean }) => mean)),
      holds: largest <= max,
      note: `largest miss of a skater ${percent} % on average; ${within} of ${misses.length} skaters within both limits`,
    };
  },
};

const wake: PhysicsCheck = {
  from: "Terra et al. 2023; Elfmark et al. 2019",
  counted: "largest difference from the four measured values, as a share of solo drag",
  interval: NONE,
  byGender: false,
  real: ({ tolerance }) => upTo(tolerance),
  check: () => exact(wakeMiss()),
};

const sprintAfterDraft: PhysicsCheck = {
  from: "Rundell 1996: 1.7 %",
  counted: "typical skater, alone in the sprint",
  interval: `leader at ${PACES.low} to ${PACES.high} of critical power; the study gives no power`,
  byGender: true,
  real: ({ low = 0, high = 0 }) => ({ low, high }),
  check: ({ gender, scenarios }) => {
    const { level, asOf } = scenarios[0]!;
    const who = typicalSkater({ gender, level, asOf });
    const gain = (pace: number): number => sprintGain(who, pace);
    return { value: gain(PACES.middle), low: gain(PACES.low), high: gain(PACES.high) };
  },
};

const energyLedger: PhysicsCheck = {
  from: "numerics",
  counted: `largest difference over all who finish ${LEDGER_RACES} races of the first field without slip or fall`,
  interval: NONE,
  byGender: true,
  real: ({ tolerance }) => upTo(tolerance),
  check: ({ scenarios, seed }) =>
    exact(ledgerMiss(compileScenario(scenarios[0]!), LEDGER_RACES, seed)),
};

/** How each line of the physics is checked, by its id. */
export const physicsChecks: Readonly<Record<string, PhysicsCheck>> = {
  "solo-times": soloTimes,
  wake,
  "sprint-after-draft": sprintAfterDraft,
  "energy-ledger": energyLedger,
};

/** The one line of the physics that is checked on all the others. */
export const STEP_SIZE = "step-size";
