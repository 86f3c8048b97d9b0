import { type Followed, type FollowOptions, followRace } from "../../odds/follow/follow-race.ts";
import type { Moment, MomentOdds } from "../../odds/follow/moment.ts";
import type { Observation } from "../../sim/observation.ts";
import type { Scenario } from "../../sim/scenario.ts";
import type { SheetStarter } from "../sheet-facts.ts";
import { happenedFacts } from "./happened-facts.ts";
import { whatWasSeen } from "./what-was-seen.ts";

/**
 * Follows a heat by all that is known of it; where the result is known, or follows from what was told, the last moment is the
 * result itself.
 *
 * @param observations in place of what the scenario and reports tell
 * @throws Error in one line where nothing is known of how the race went
 */
export async function followHeat(
  scenario: Scenario,
  options: FollowOptions = {},
  observations?: readonly Observation[],
): Promise<Followed> {
  const seen = observations ?? whatWasSeen(scenario);
  if (!seen.some((each) => Object.keys(each).length > 1))
    throw new Error(
      `${scenario.id}: happened: expected what happened in the race (or --seen), got nothing`,
    );
  const followed = await followRace(scenario, seen, options);
  // Whoever tells something else than what is known gets the result that follows from it.
  if (observations) return followed;
  const facts = happenedFacts(scenario);
  return {
    ...followed,
    moments: followed.moments.map((moment) =>
      moment.toGo === 0 ? asItEnded(moment, facts, followed.qualifiers) : moment,
    ),
  };
}

/** The moment with the result for odds, where it is known of everybody. */
function asItEnded(
  moment: Moment,
  facts: readonly SheetStarter[],
  qualifiers: number | null,
): Moment {
  const through = facts.filter((each) => each.through).length;
  const odds = moment.odds.map((each, i): MomentOdds | null => {
    const fact = facts[i];
    if (!fact) return null;
    const win = within(fact, 1);
    const podium = within(fact, 3);
    const qualify = qualifiers === null ? 0 : (fact.through ?? (through === qualifiers ? 0 : null));
    if (win === null || podium === null || qualify === null) return null;
    return {
      name: each.name,
      qualify: qualifiers === null ? null : Number(qualify),
      win,
      podium,
      error: 0,
    };
  });
  if (odds.some((each) => each === null)) return moment;
  return { ...moment, isResult: true, odds: odds as MomentOdds[] };
}

/** 1 or 0 where it is known whether somebody is among the first places. */
function within({ place }: SheetStarter, places: number): number | null {
  if (place.most <= places) return 1;
  return place.least > places ? 0 : null;
}
