// One race: a heat in words, turned into numbers, skated.

export { followHeat } from "./history/follow/follow-heat.ts";
export { whatWasSeen } from "./history/follow/what-was-seen.ts";
export type { ArmsOptions, ArmsRun, PairQuestion } from "./odds/arms/arms-run.ts";
export {
  type ComparedPlan,
  type CompareOptions,
  type Comparison,
  comparePlans,
} from "./odds/compare/compare-plans.ts";
export { decidingPair } from "./odds/compare/deciding-pair.ts";
export { type PointsToGetThrough, pointsToGetThrough } from "./odds/cut/points-to-get-through.ts";
export { digestOutcomes } from "./odds/digest.ts";
export type { Executor, Job, RaceRange, RideExecutor } from "./odds/executor.ts";
export { type BranchedRace, type BranchOptions, branchRace } from "./odds/follow/branch-race.ts";
export { type Followed, type FollowOptions, followRace } from "./odds/follow/follow-race.ts";
export type { FutureDifference } from "./odds/follow/future-differences.ts";
export { type LiveAnswer, type LiveRace, openLiveRace } from "./odds/follow/live-race.ts";
export type { Moment, MomentOdds } from "./odds/follow/moment.ts";
export { type NearestRace, nearestRace } from "./odds/follow/nearest-race.ts";
export type { Standing } from "./odds/follow/race-so-far.ts";
export { type GivenOdds, givenOdds } from "./odds/given/given-odds.ts";
export { parseRaceCondition } from "./odds/given/parse-race-condition.ts";
export { createInlineExecutor } from "./odds/inline-executor.ts";
export { type Chance, type Mean, meanInterval, wilsonInterval } from "./odds/intervals.ts";
// Many races.
export { type Odds, odds, type SkaterOdds } from "./odds/odds.ts";
export { mergeOutcomes, type Outcomes, readOutcomes } from "./odds/outcomes.ts";
export { pairedDifference } from "./odds/paired-difference.ts";
export { PROGRAM_VERSION } from "./odds/program-version.ts";
export { findFlips } from "./odds/robust/find-flips.ts";
export type { Flip, Flips, Mishap, Robustness } from "./odds/robust/robustness.ts";
export { testRobustness } from "./odds/robust/test-robustness.ts";
export { findSensitivity } from "./odds/sensitivity/find-sensitivity.ts";
export type { Sensitivity, SensitivityRow } from "./odds/sensitivity/sensitivity.ts";
export { type Simulation, simulate } from "./odds/simulate.ts";
export type { SimulateOptions } from "./odds/stream-races.ts";
export type { Sweep, SweepAxis, SweepPoint, SweepQuestion } from "./odds/sweep/sweep.ts";
export { sweepPlan } from "./odds/sweep/sweep-plan.ts";
export { type PlanTree, planTree } from "./odds/tree/plan-tree.ts";
export { explainWhy } from "./odds/why/explain-why.ts";
export type { Why, WhyRow } from "./odds/why/why.ts";
export { compileScenario } from "./sim/compile.ts";
export type { Heat } from "./sim/heat.ts";
export { type LedgerRow, type LedgerStanding, ledger } from "./sim/ledger.ts";
export { MODEL_VERSION } from "./sim/model-version.ts";
export type { Observation } from "./sim/observation.ts";
export type { Observer, RaceEvent } from "./sim/observer.ts";
export { parseObservation } from "./sim/parse-observation.ts";
export { type Clause, type Plan, parsePlan } from "./sim/plan.ts";
export { advance, raceIsOver, startRace } from "./sim/race.ts";
export type { RaceKey } from "./sim/race-key.ts";
export { seedToMaster } from "./sim/random.ts";
// Rules and points.
export { type Rules, resolveRules } from "./sim/rules.ts";
export type * from "./sim/scenario.ts";
export { ScenarioError } from "./sim/scenario-error.ts";
export { parseScenario, parseScenarioText, scenarioJsonSchema } from "./sim/schema.ts";
export type { Shift, SkaterShift } from "./sim/shift.ts";
export { copyState, RaceState } from "./sim/state.ts";
// Plans.
export { catalogue } from "./sim/tactics/catalogue.ts";
export { type RaceTrace, traceRace } from "./sim/trace.ts";
