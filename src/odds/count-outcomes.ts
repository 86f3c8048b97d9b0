import type { Rules } from "../sim/rules.ts";
import { outcomeFacts } from "./outcome-facts.ts";
import type { Outcomes } from "./outcomes.ts";
import { holds, type SkaterCondition } from "./skater-condition.ts";

/** "Of those who …, how many …": conditions on one skater in one race. */
export interface SkaterQuestion {
  /** Whom it is about. */
  condition: SkaterCondition;
  /** What may have followed for them. */
  outcomes: readonly SkaterCondition[];
}

/** Counts over simulated races of a heat. */
export interface OutcomeCounts {
  /** By skater: races in which he met the condition. */
  met: number[];
  /** By outcome and skater: those of them in which it followed. */
  followed: number[][];
  /** By race: skaters who met the condition. */
  metInRace: number[];
  /** By outcome and race: those of them for whom it followed. */
  followedInRace: number[][];
}

/** Nothing counted yet, for a heat of so many skaters and a question with so many outcomes. */
export function noCounts(skaters: number, outcomes: number): OutcomeCounts {
  const none = () => new Array<number>(skaters).fill(0);
  return {
    met: none(),
    followed: Array.from({ length: outcomes }, none),
    metInRace: [],
    followedInRace: Array.from({ length: outcomes }, () => []),
  };
}

/**
 * Puts a question to a block of simulated races and adds the answers to `counts`.
 * Sprints and next round must be such as the rules have, see `canBeAsked`.
 */
export function countOutcomes(
  question: SkaterQuestion,
  rules: Pick<Rules, "sprints" | "qualifiers">,
  block: Outcomes,
  counts: OutcomeCounts,
): void {
  const { condition, outcomes } = question;
  for (let race = 0; race < block.races; race++) {
    const facts = outcomeFacts(block, race, rules);
    const met = [...facts.keys()].filter((i) => holds(condition, facts[i]!) === true);
    for (const i of met) counts.met[i]!++;
    counts.metInRace.push(met.length);
    outcomes.forEach((outcome, o) => {
      const followed = met.filter((i) => holds(outcome, facts[i]!) === true);
      for (const i of followed) counts.followed[o]![i]!++;
      counts.followedInRace[o]!.push(followed.length);
    });
  }
}
