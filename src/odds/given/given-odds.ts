import type { HeatOutline } from "../../sim/heat-outline.ts";
import { resolveRules } from "../../sim/rules.ts";
import type { Scenario } from "../../sim/scenario.ts";
import { countOutcomes, noCounts, type SkaterQuestion } from "../count-outcomes.ts";
import { describeSkaterCondition } from "../describe-skater-condition.ts";
import { OutcomeDigest } from "../digest.ts";
import { type Odds, summariseOdds } from "../odds.ts";
import { type Outcomes, pickOutcomes } from "../outcomes.ts";
import { type Share, shareOf, shareOverRaces } from "../share.ts";
import type { SkaterCondition } from "../skater-condition.ts";
import { type RaceRun, type SimulateOptions, streamRaces } from "../stream-races.ts";
import { Tally } from "../tally.ts";
import { describeRaceCondition, describeSaid } from "./describe-race-condition.ts";
import { canHappen, holdsInRace, type RaceCondition, raceNeedsDeeds } from "./race-condition.ts";
import { raceKnown } from "./race-known.ts";
import { soleSkater } from "./sole-skater.ts";

/** Fewer races than this leave intervals of 10 in 100 to either side; our choice. */
export const FEW = 100;
/** How many race numbers are kept to look at. */
const SHOWN = 5;

/** The same said of any starter in place of the one that is named. */
interface AnybodyOdds {
  condition: string;
  /** Of all starts, how many met it. */
  met: Share;
  /** Of those, for how many it followed. */
  outcomes: { outcome: string; share: Share }[];
}

/** Everybody's odds among the races in which something happened; the JSON of `odds --given`. */
export interface GivenOdds {
  /** What kind of answer this is: nobody is told to do anything. */
  asked: "if it happens";
  /** The condition in full words. */
  condition: string;
  happened: Share;
  /** Whether these are so few races that chances among them are rough. */
  few: boolean;
  /** Numbers of the first races in which it happened. */
  raceNumbers: number[];
  /** Among the races in which it happened, those in which it did not (null where there are none), and all. */
  then: Odds;
  otherwise: Odds | null;
  all: Odds;
  /** Null where the condition is not about one skater alone. */
  anybody: AnybodyOdds | null;
}

/** Races of one kind: counts and digest. */
interface Kept {
  tally: Tally;
  digest: OutcomeDigest;
}

/**
 * Skates a heat many times and gives everybody's chances among the races in which something happened. That is not what
 * telling a skater to try it would bring: it happens most when he is strong.
 *
 * @throws one-line Error where the heat cannot have it, where it happened in no race, and as `streamRaces` does
 * @example await givenOdds(scenario, parseRaceCondition("Kramer wins sprint 2", names, "--given"))
 */
export async function givenOdds(
  scenario: Scenario,
  condition: RaceCondition,
  options: SimulateOptions = {},
): Promise<GivenOdds> {
  const rules = resolveRules(scenario.rules);
  const names = scenario.entries.map(({ name }) => name);
  const words = describeRaceCondition(condition);
  if (!canHappen(condition, rules)) {
    const round =
      rules.qualifiers === null ? "no next round" : `${rules.qualifiers} who go through`;
    throw new Error(
      `given: expected what ${scenario.id} can have (sprints: ${rules.sprints.length}, ${round}), got "${words}"`,
    );
  }
  const question = questionOf(condition, rules.qualifiers);
  const counts = noCounts(names.length, question?.outcomes.length ?? 0);
  const all = new OutcomeDigest();
  const kept = new Map<boolean, Kept>();
  const raceNumbers: number[] = [];
  const run = await streamRaces(
    scenario,
    { ...options, deeds: raceNeedsDeeds(condition) },
    (block, heat) => {
      all.add(block);
      if (question) countOutcomes(question, rules, block, counts);
      const answers = Array.from({ length: block.races }, (_, race) =>
        holdsInRace(condition, raceKnown(block, race, names, rules)),
      );
      for (const answer of [true, false]) {
        const rows = [...answers.keys()].filter((race) => answers[race] === answer);
        keep(kept, answer, heat, pickOutcomes(block, rows));
        if (answer) for (const row of rows.slice(0, SHOWN)) raceNumbers.push(block.from + row);
      }
    },
  );
  const then = summary(scenario, run, kept.get(true)!);
  if (then === null)
    throw new Error(
      `given: expected what happens in some race, got "${words}", which none of ${run.tally.races} had`,
    );
  const { metInRace, followedInRace } = counts;
  const starters = metInRace.map(() => names.length);
  return {
    asked: "if it happens",
    condition: words,
    happened: shareOf(then.races, run.tally.races),
    few: then.races < FEW,
    raceNumbers: raceNumbers.slice(0, SHOWN),
    then,
    otherwise: summary(scenario, run, kept.get(false)!),
    all: summariseOdds(scenario, run.heat, run.tally, { ...run, digest: all.text() }),
    anybody: question && {
      condition: describeSaid(question.condition),
      met: shareOverRaces(metInRace, starters),
      outcomes: question.outcomes.map((outcome, o) => ({
        outcome: describeSkaterCondition(outcome),
        share: shareOverRaces(followedInRace[o]!, metInRace),
      })),
    },
  };
}

/** What is asked of anybody in place of the one named; null where several are, or none. */
export function questionOf(
  condition: RaceCondition,
  qualifiers: number | null,
): SkaterQuestion | null {
  const sole = soleSkater(condition);
  if (sole === null) return null;
  const places = (most: number): SkaterCondition => [
    { about: "place", range: { least: 1, most }, denied: false },
  ];
  const through: SkaterCondition[] =
    qualifiers === null ? [] : [[{ about: "through", denied: false }]];
  return { condition: sole.said, outcomes: [...through, places(1), places(3)] };
}

function keep(kept: Map<boolean, Kept>, answer: boolean, heat: HeatOutline, block: Outcomes): void {
  const { tally, digest } = kept.get(answer) ?? {
    tally: new Tally(heat),
    digest: new OutcomeDigest(),
  };
  tally.add(block);
  digest.add(block);
  kept.set(answer, { tally, digest });
}

/** Chances among the races kept; null where there are none. */
function summary(scenario: Scenario, run: RaceRun, { tally, digest }: Kept): Odds | null {
  if (tally.races === 0) return null;
  return summariseOdds(scenario, run.heat, tally, { ...run, digest: digest.text() });
}
