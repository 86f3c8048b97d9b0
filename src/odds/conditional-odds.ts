import { type Rules, resolveRules } from "../sim/rules.ts";
import type { Scenario } from "../sim/scenario.ts";
import { countOutcomes, noCounts, type SkaterQuestion } from "./count-outcomes.ts";
import { describeSkaterCondition } from "./describe-skater-condition.ts";
import { OutcomeDigest } from "./digest.ts";
import { LEVEL } from "./intervals.ts";
import { type Provenance, provenanceOf } from "./provenance.ts";
import { type Share, shareOf, shareOverRaces } from "./share.ts";
import { canBeAsked, needsDeeds } from "./skater-condition.ts";
import { type SimulateOptions, streamRaces } from "./stream-races.ts";

/** The answer to a question, for all starters of a heat or one of them. */
export interface ConditionalShares {
  /** Starts at which the condition was met. */
  met: Share;
  /** Of those, how often each outcome followed; null where this heat cannot have it. */
  outcomes: (Share | null)[];
}

/** A question put to simulated races of one heat. */
export interface ConditionalOdds extends Provenance {
  rules: Pick<Rules, "preset" | "laps" | "sprints" | "finishPoints" | "qualifiers">;
  races: number;
  /** Digest of the outcomes in race order: equal digests, equal races. */
  digest: string;
  /** Whether the run was stopped before its end; then `races` are the first ones. */
  stopped: boolean;
  /** What the intervals hold. */
  intervals: { level: number; method: string; holds: string };
  all: ConditionalShares;
  skaters: (ConditionalShares & { name: string; country: string | null })[];
}

/**
 * Skates a heat many times and answers "of those who …, how many …".
 *
 * @throws one-line Error where the heat has no such sprint or next round, and as `streamRaces` does
 */
export async function conditionalOdds(
  scenario: Scenario,
  question: SkaterQuestion,
  options: SimulateOptions = {},
): Promise<ConditionalOdds> {
  const { preset, laps, sprints, finishPoints, qualifiers } = resolveRules(scenario.rules);
  const rules = { preset, laps, sprints, finishPoints, qualifiers };
  if (!canBeAsked(question.condition, rules)) {
    const asked = describeSkaterCondition(question.condition);
    const round = qualifiers === null ? "no next round" : `${qualifiers} who go through`;
    throw new Error(
      `conditions: expected what ${scenario.id} can have (sprints: ${sprints.length}, ${round}), got "${asked}"`,
    );
  }
  const outcomes = question.outcomes.filter((outcome) => canBeAsked(outcome, rules));
  const counts = noCounts(scenario.entries.length, outcomes.length);
  const digest = new OutcomeDigest();
  const deeds = [question.condition, ...outcomes].some(needsDeeds);
  const run = await streamRaces(scenario, { ...options, deeds }, (block) => {
    digest.add(block);
    countOutcomes({ ...question, outcomes }, rules, block, counts);
  });
  const inAllOutcomes = (share: (o: number) => Share) =>
    question.outcomes.map((outcome) => {
      const o = outcomes.indexOf(outcome);
      return o < 0 ? null : share(o);
    });
  const { met, followed, metInRace, followedInRace } = counts;
  const races = metInRace.length;
  const starters = metInRace.map(() => run.heat.skaters);
  return {
    ...provenanceOf(scenario, run.seed),
    rules,
    races,
    digest: digest.text(),
    stopped: run.stopped,
    intervals: {
      level: LEVEL,
      method: "Wilson; over all starters at the effective number of them, races being the sample",
      holds: "sampling error only; not how well the model knows the skaters and the race",
    },
    all: {
      met: shareOverRaces(metInRace, starters),
      outcomes: inAllOutcomes((o) => shareOverRaces(followedInRace[o]!, metInRace)),
    },
    skaters: run.heat.names.map((name, i) => ({
      name,
      country: run.heat.countries[i] ?? null,
      met: shareOf(met[i]!, races),
      outcomes: inAllOutcomes((o) => shareOf(followed[o]![i]!, met[i]!)),
    })),
  };
}
