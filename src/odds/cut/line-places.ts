import { linePlacesOf } from "../../sim/ledger.ts";
import type { Rules } from "../../sim/rules.ts";
import { waysToScore } from "../../sim/ways-to-score.ts";

/** What places over the finish line, from 1, mean for a skater with so many sprint points, by the rules alone. */
export interface SureLinePlaces {
  /** Worst place with which he is through however the others share the points left; null if none. */
  safe: number | null;
  /** Worst place with which he can be through at all; null if none. */
  possible: number | null;
}

/**
 * For each number of points that can be won in the intermediate sprints, what place over the line makes sure and what
 * place can do, for every way in which the others score and finish. Exact, from `ledger`, in which everybody finishes:
 * where some do not, the safe stay safe, and others may come through behind the possible place.
 *
 * How: points can be won in several ways (3 by winning one sprint or by 2 and 1), so each way is asked. For the safe
 * place the others share the places that he has left; for the possible one his own stand first in each sprint, as the
 * ledger gives its skater the first of all that is to come.
 *
 * @example sureLinePlaces(rules, 15, 8).get(3) // { safe: 5, possible: 15 }
 */
export function sureLinePlaces(
  { sprints, finishPoints }: Pick<Rules, "sprints" | "finishPoints">,
  starters: number,
  qualifiers: number,
): ReadonlyMap<number, SureLinePlaces> {
  const asked = JSON.stringify([sprints, finishPoints, starters, qualifiers]);
  const told = known.get(asked) ?? askLedger({ sprints, finishPoints }, starters, qualifiers);
  known.set(asked, told);
  return told;
}

/** What has been worked out already: a page asks the same of every plan, and it takes a twentieth of a second. */
const known = new Map<string, ReadonlyMap<number, SureLinePlaces>>();

function askLedger(
  rules: Pick<Rules, "sprints" | "finishPoints">,
  starters: number,
  qualifiers: number,
): Map<number, SureLinePlaces> {
  const places = new Map<number, SureLinePlaces>();
  const tables = rules.sprints.map(({ points }) => points);
  const rivals = new Array<number>(starters - 1).fill(0);
  for (const way of waysToScore(tables, starters)) {
    const points = way.reduce((sum, { won }) => sum + won, 0);
    const left = way.map((sprint) => sprint.left);
    const his = way.map((sprint) => [sprint.won, ...sprint.left]);
    const sure = linePlacesOf({ rules, sprints: left, qualifiers, starters }, points, rivals);
    const best = linePlacesOf({ rules, sprints: his, qualifiers, starters }, 0, rivals);
    const before = places.get(points);
    places.set(points, {
      safe: before ? worse(before.safe, sure.guaranteedPlace, Math.min) : sure.guaranteedPlace,
      possible: before ? worse(before.possible, best.possiblePlace, Math.max) : best.possiblePlace,
    });
  }
  return places;
}

/** One of two places, where no place is ahead of the first. */
function worse(
  a: number | null,
  b: number | null,
  pick: (...places: number[]) => number,
): number | null {
  return pick(a ?? 0, b ?? 0) || null;
}
