import type { BaseRate, FoundStarter } from "../history/base-rate.ts";
import type { ConditionalOdds } from "../odds/conditional-odds.ts";
import type { SkaterQuestion } from "../odds/count-outcomes.ts";
import { describeSkaterCondition } from "../odds/describe-skater-condition.ts";
import type { Share } from "../odds/share.ts";
import { NEVER, type Range } from "../odds/skater-condition.ts";

/** All that `massstart base-rate` has found. */
export interface BaseRateAnswer {
  question: SkaterQuestion;
  /** Whether the outcomes are the usual ones, nobody having asked for others. */
  isUsual: boolean;
  /** Sheets in the folder, chosen or not. */
  sheets: number;
  isChosen: boolean;
  real: BaseRate;
  /** The same question put to simulated races, and the skater asked for. */
  simulated: { odds: ConditionalOdds; skater: ConditionalOdds["skaters"][number] | null } | null;
}

/** The answer as JSON, indented; null is unknown. */
export function baseRateJson({ question, sheets, real, simulated }: BaseRateAnswer): string {
  const named = (shares: readonly (Share | null)[]) =>
    question.outcomes.map((outcome, o) => ({
      outcome: describeSkaterCondition(outcome),
      share: shares[o],
    }));
  const answer = {
    condition: describeSkaterCondition(question.condition),
    real: {
      sheets,
      races: real.races,
      starters: real.starters,
      met: real.met,
      outcomes: named(real.outcomes),
      found: real.found.map(({ sheet, starters }) => ({
        race: sheet.id,
        date: sheet.date ?? null,
        doubt: sheet.doubt ?? null,
        starters: starters.map(starterJson),
      })),
    },
    simulated: simulated && {
      ...simulated.odds,
      all: { ...simulated.odds.all, outcomes: named(simulated.odds.all.outcomes) },
      skaters: (simulated.skater ? [simulated.skater] : simulated.odds.skaters).map((skater) => ({
        ...skater,
        outcomes: named(skater.outcomes),
      })),
    },
  };
  return JSON.stringify(answer, null, 2);
}

function starterJson(starter: FoundStarter): object {
  const { name, country, struck, finished, lapped, through, followed } = starter;
  const behind = knownNumber(starter.behind);
  return {
    name,
    country,
    sprintPoints: starter.sprints.map(knownNumber),
    points: knownNumber(starter.points),
    struck,
    finishOrder: knownNumber(starter.line),
    place: knownNumber(starter.place),
    behind: behind === null ? null : behind / 1000,
    finished,
    lapped,
    through,
    followed,
  };
}

/** A number where it is known. */
export const knownNumber = ({ least, most }: Range): number | null =>
  least === most && least !== NEVER ? least : null;
