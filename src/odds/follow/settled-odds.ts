import { PODIUM } from "../../sim/heat-outline.ts";
import type { Rules } from "../../sim/rules.ts";
import type { MomentOdds } from "./moment.ts";
import { type SettledPlace, settledAmong } from "./settled-places.ts";

/** Odds at the finish, those that the rules settle exactly 1 or 0; the odds and the places in the order of the start list. */
export function settledOdds(
  { qualifiers }: Pick<Rules, "qualifiers">,
  odds: readonly MomentOdds[],
  places: readonly SettledPlace[],
): MomentOdds[] {
  return odds.map((each, i) => {
    const among = (first: number): number | null => settledAmong(places[i]!, first);
    const isSettled = among(qualifiers ?? PODIUM) !== null;
    return {
      ...each,
      qualify: qualifiers === null ? null : (among(qualifiers) ?? each.qualify),
      win: among(1) ?? each.win,
      podium: among(PODIUM) ?? each.podium,
      ...(isSettled ? { error: 0, isSettled } : {}),
    };
  });
}
