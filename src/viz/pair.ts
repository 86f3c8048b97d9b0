import { signal } from "@preact/signals";
import { parseGoal } from "../odds/goal.ts";
import type { GoalOf, Reached } from "../odds/matrix/pair-goal.ts";
import { inRows, profilesOf } from "../odds/matrix/pair-profiles.ts";
import { skateProfiles } from "../odds/matrix/skate-profiles.ts";
import { usualPlans } from "../odds/matrix/usual-plans.ts";
import { resolveRules } from "../sim/rules.ts";
import type { Scenario } from "../sim/scenario.ts";
import { type Answer, answer } from "./engine.ts";
import { partnersOf } from "./partners-of.ts";

/** Every plan of our skater with every plan of a partner, all on the same races. */
export interface SkatedPair {
  pair: [{ name: string; plans: string[] }, { name: string; plans: string[] }];
  /** Which of the two reached the goal, race by race, by plan of the first and of the second. */
  cells: Reached[][];
  races: number;
  digest: string;
}

/** Who is looked at beside our skater; the first partner unless somebody chose. */
export const pickedPartner = signal<string | null>(null);
/** For whom the goal counts in what is shown: any of them is counted over the same races. */
export const pickedGoalOf = signal<GoalOf>("either");

/** Gives a chance of one half to within 4 in 100. */
const RACES = 512;

/** The partner that is looked at; null where our skater has none. */
export function partnerInView(scenario: Scenario, skater: string): string | null {
  const partners = partnersOf(scenario, skater);
  const picked = pickedPartner.value;
  return picked !== null && partners.includes(picked) ? picked : (partners[0] ?? null);
}

export const skatedPair: Answer<SkatedPair | null> = answer(
  ({ skater, goal, seed }, scenario) => [skater, goal, seed, partnerInView(scenario, skater)],
  async ({ scenario, question, executor, signal, onProgress }) => {
    const { skater, goal, seed } = question;
    const partner = partnerInView(scenario, skater);
    if (partner === null) return null;
    const rules = resolveRules(scenario.rules);
    const names = scenario.entries.map(({ name }) => name);
    const [first, second] = [skater, partner].map((name) => names.indexOf(name)) as [
      number,
      number,
    ];
    const plansOf = (other: number) => usualPlans({ rules, names }, other, true);
    const pair: SkatedPair["pair"] = [
      { name: skater, plans: plansOf(second) },
      { name: partner, plans: plansOf(first) },
    ];
    const profiles = profilesOf(scenario, { pair });
    let done = 0;
    const skated = await skateProfiles(profiles, {
      goal: parseGoal(goal, { skaters: names.length, rules }),
      pair: [first, second],
      races: RACES,
      seed,
      executor,
      signal,
      onRaces(more) {
        done += more;
        onProgress(done, RACES * profiles.length);
      },
    });
    if (!skated) return null;
    const { races, digest } = skated;
    return { pair, cells: inRows(skated.reached, { pair }), races, digest };
  },
);
