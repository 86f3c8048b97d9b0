import { finishPointsFor } from "../../sim/points.ts";
import type { Rules } from "../../sim/rules.ts";
import type { ToldFinish } from "./told-finish.ts";

/** Places in the ranking that somebody can have, from 1. */
export interface SettledPlace {
  best: number;
  worst: number;
}

/** 1 or 0 where it is settled whether somebody is among so many first, else null. */
export function settledAmong({ best, worst }: SettledPlace, first: number): 1 | 0 | null {
  if (worst <= first) return 1;
  return best > first ? 0 : null;
}

/** How somebody comes to be ranked: points in all, and place over the line from 0. */
interface Hand {
  points: number;
  line: number;
}

/**
 * What places the rules leave everybody once the finish has been told, in the order of the start list. As in `ledger`, whoever is
 * not out has skated the full distance; places over the line that were not told can be anybody's of whom nothing was told.
 *
 * Never narrower than true. Exact where all sprints were told: a better place over the line never harms, so that each rival is
 * ahead with all places up to one of his own, and as many as possible are ahead when those with fewest such places choose first.
 * Where a sprint is open too, every rival is given its best place at once, which may leave more open than there is.
 */
export function settledPlaces(
  rules: Pick<Rules, "finishPoints">,
  told: ToldFinish,
): SettledPlace[] {
  const { place, gone, open, least, most } = told;
  const skaters = place.map((_, i) => i);
  const racing = skaters.filter((i) => !gone[i]);
  const hand = (won: number, line: number): Hand => ({
    points: won + finishPointsFor(rules, line),
    line,
  });
  return skaters.map((i) => {
    if (gone[i]) return { best: racing.length + 1, worst: skaters.length };
    const at = place[i]!;
    const rivals = racing.filter((other) => other !== i);
    const lucky = at < 0 ? open[0]! : at;
    const luckless = at < 0 ? open.at(-1)! : at;
    const left = (taken: number): number[] => open.filter((each) => at >= 0 || each !== taken);
    const high = hand(most[i]!, lucky);
    const low = hand(least[i]!, luckless);
    const behind = mostDealt(rivals, left(lucky), place, (other, line) =>
      isAhead(high, hand(least[other]!, line)),
    );
    const ahead = mostDealt(rivals, left(luckless), place, (other, line) =>
      isAhead(hand(most[other]!, line), low),
    );
    return { best: 1 + rivals.length - behind, worst: 1 + ahead };
  });
}

const isAhead = (a: Hand, b: Hand): boolean =>
  a.points > b.points || (a.points === b.points && a.line < b.line);

/** How many rivals can be as wanted at once; of those not placed, with one each of the places over the line left. */
function mostDealt(
  rivals: readonly number[],
  open: readonly number[],
  place: readonly number[],
  isWanted: (rival: number, line: number) => boolean,
): number {
  const placed = rivals.filter((rival) => place[rival]! >= 0);
  const willDo = rivals
    .filter((rival) => place[rival]! < 0)
    .map((rival) => open.filter((line) => isWanted(rival, line)).length)
    .sort((a, b) => a - b);
  // Of nested choices the narrowest goes first; each takes one place of all that follow.
  let dealt = 0;
  for (const places of willDo) if (places > dealt) dealt++;
  return dealt + placed.filter((rival) => isWanted(rival, place[rival]!)).length;
}
