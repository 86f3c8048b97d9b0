import { behaviourWords } from "../behaviour-words.ts";
import type { ToldResult } from "./told-result.ts";

/** Something that went in and differs; `null` where a result does not tell it. */
export interface ChangedInput {
  what: string;
  a: string | null;
  b: string | null;
}

/** What went in, in words; null where a file of an older program does not tell it. */
function inputsOf(result: ToldResult): Record<string, string | null> {
  const { told } = result;
  const common: Record<string, string | null> = {
    scenario: told.scenario,
    "scenario digest": told.scenarioDigest,
    seed: told.seed,
    races: String(told.races),
    "model version": String(told.modelVersion),
    "program version": told.programVersion,
    // An older file says nothing; one of a field as in the past says null.
    behaviour: told.behaviour === undefined ? null : behaviourWords(told.behaviour),
  };
  if (result.kind === "odds") return { ...common, orders: ordersIn(result.told.plans) };
  const { skater, goal, reference, plans } = result.told;
  return {
    ...common,
    skater,
    goal,
    reference,
    plans: plans
      .map(({ plan }) => plan)
      .sort()
      .join(" | "),
  };
}

const ordersIn = (plans: Record<string, string>): string =>
  Object.keys(plans)
    .sort()
    .map((name) => `${name}: ${plans[name] || "no orders"}`)
    .join("; ") || "none";

/** What went into one of two results of a kind and not into the other. */
export function changedInputs(a: ToldResult, b: ToldResult): ChangedInput[] {
  const [inA, inB] = [inputsOf(a), inputsOf(b)];
  return Object.keys(inA)
    .filter((what) => inA[what] !== inB[what])
    .map((what) => ({ what, a: inA[what] ?? null, b: inB[what] ?? null }));
}
