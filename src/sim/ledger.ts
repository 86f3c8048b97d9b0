import { canAllReach } from "./can-all-reach.ts";
import { finishPointsFor } from "./points.ts";
import type { Rules } from "./rules.ts";
import { waysToScore } from "./ways-to-score.ts";

/** A skater and his intermediate points so far. */
export interface LedgerStanding {
  name: string;
  points: number;
  /** Left the race: takes no further points and no place. */
  out?: boolean;
}

/** What the rules alone say of one skater's way through. Places are places over the finish line, from 1. */
export interface LedgerRow {
  name: string;
  points: number;
  /** Goes through whatever happens; cannot go through whatever happens; neither. */
  verdict: "safe" | "out" | "open";
  /** Worst place with which he goes through for sure without another sprint point; null if none. */
  guaranteedPlace: number | null;
  /** Worst place with which he can still go through; null if none. */
  possiblePlace: number | null;
  /** Fewest further sprint points (those or more, however won) with which he is safe; null if none. */
  pointsThatSuffice: number | null;
  /** See `ledger`. */
  mustBeat: string[];
}

/** What is still to be won, and by how many. */
export interface LedgerRace {
  rules: Pick<Rules, "finishPoints">;
  /** Points tables of the sprints to come. */
  sprints: number[][];
  qualifiers: number;
  /** How many are in the race. */
  starters: number;
}

/**
 * Who is through, who is out and what the others need, exactly and without any model: the answers hold for every
 * way in which the sprints to come and the finish can go. Going through is a place among the first `qualifiers` by
 * points and then by order over the line. Everyone not marked `out` is taken to finish the full distance. The paid
 * places of a sprint go to distinct skaters; if there are fewer skaters than paid places the last ones lapse.
 * A skater who scores no more leaves all paid places to the others.
 *
 * `mustBeat`: the skaters he must finish ahead of, if he scores no more in the sprints. Take those who hold no more
 * points than he, but at least some number: the smallest such group (the highest number) is given with which he
 * goes through for sure if he finishes ahead of all of it, whatever his own place. Finishing ahead of one who holds
 * more points is of no use by itself. The group is empty if he is safe anyway, if there is none, or if finishing
 * ahead of so many brings his guaranteed place or finish points: then his place says more than his rivals. Being
 * ahead of the group suffices; where several of it are level he may have one of them to spare.
 *
 * Why few cases cover all. Call the sprint places and the line place of a skater his hand.
 * 1. Exchange: let two rivals swap hands. If the one with fewer points got ahead of our skater, so does the other
 *    with that hand. Hence the rivals most easily ahead are those with most points, the most easily kept behind those
 *    with fewest. The question "can q rivals all get ahead" is only asked of the q with most points.
 * 2. They take the best line places left and all the sprint places. Ahead over the line they need to reach his
 *    points, behind him one more. Whether the hands can be dealt so is asked of `canAllReach`.
 * 3. Moving our skater up a line place or a sprint place never harms him. Hence both places are thresholds, found by
 *    bisection; in his best case he wins all sprints, the q - 1 rivals with most points take what is best of the
 *    rest, and all others must be able to stay behind.
 *
 * @param sprintsLeft indices of the sprints to come in `rules.sprints`
 * @throws Error when an index, a count or the points make no sense
 */
export function ledger(
  rules: Pick<Rules, "sprints" | "finishPoints">,
  standings: readonly LedgerStanding[],
  sprintsLeft: readonly number[],
  qualifiers: number,
): LedgerRow[] {
  checkInput(rules, standings, sprintsLeft, qualifiers);
  const starters = standings.filter((skater) => !skater.out);
  const sprints = sprintsLeft.map((index) => rules.sprints[index]!.points);
  const race = { rules, sprints, qualifiers, starters: starters.length };
  // Skaters with as many points are in the same position.
  const known = new Map<number, Outlook>();
  return standings.map((skater) => {
    const { name, points } = skater;
    if (skater.out) return { name, points, ...hopeless, mustBeat: [] };
    const rivals = starters.filter((other) => other !== skater);
    rivals.sort((a, b) => b.points - a.points);
    const { beatFrom, ...outlook } = known.get(points) ?? outlookOf(race, points, rivals);
    known.set(points, { beatFrom, ...outlook });
    const mustBeat = rivals.filter((rival) => rival.points <= points && rival.points >= beatFrom);
    return { name, points, ...outlook, mustBeat: mustBeat.map((rival) => rival.name) };
  });
}

/** What a row says but for names; those with `beatFrom` points, up to his own, are the ones he must beat. */
type Outlook = Omit<LedgerRow, "name" | "points" | "mustBeat"> & { beatFrom: number };

const hopeless = {
  verdict: "out",
  guaranteedPlace: null,
  possiblePlace: null,
  pointsThatSuffice: null,
} as const;

function outlookOf(race: LedgerRace, points: number, rivals: LedgerStanding[]): Outlook {
  const last = race.starters;
  const held = rivals.map((rival) => rival.points);
  const { guaranteedPlace, possiblePlace } = linePlacesOf(race, points, held);
  const safe = guaranteedPlace === last;
  return {
    verdict: safe ? "safe" : possiblePlace === null ? "out" : "open",
    guaranteedPlace,
    possiblePlace,
    pointsThatSuffice: safe ? 0 : pointsThatSuffice(race, points, held),
    beatFrom: safe ? Infinity : beatFrom(race, points, held, guaranteedPlace ?? 0),
  };
}

/**
 * The two places over the line of a `ledger` row alone, at a small part of its cost.
 * @param held points of his rivals, most first
 */
export function linePlacesOf(race: LedgerRace, points: number, held: number[]): LinePlaces {
  return {
    guaranteedPlace: worstPlace(
      race.starters,
      (place) => !canMiss(race, points, held, [], place, race.sprints),
    ),
    possiblePlace: worstPlace(race.starters, (place) => canGoThrough(race, points, held, place)),
  };
}

type LinePlaces = Pick<LedgerRow, "guaranteedPlace" | "possiblePlace">;

/** The worst place from 1 to `last` that will do, where every better one then does too; null if none does. */
function worstPlace(last: number, willDo: (place: number) => boolean): number | null {
  let good = 0;
  let bad = last + 1;
  while (bad - good > 1) {
    const place = Math.floor((good + bad) / 2);
    if (willDo(place)) good = place;
    else bad = place;
  }
  return good === 0 ? null : good;
}

/**
 * Whether as many rivals as there are places can get ahead of a skater who is `place`-th over the line with
 * `points` from the sprints. `free` and `beaten` are rivals' points, most first. The beaten are behind him over the
 * line; where there are any, all the free are ahead of him.
 */
function canMiss(
  race: LedgerRace,
  points: number,
  free: number[],
  beaten: number[],
  place: number,
  sprints: number[][],
): boolean {
  const { rules, qualifiers } = race;
  const total = points + finishPointsFor(rules, place - 1);
  for (let fromFree = 0; fromFree <= Math.min(qualifiers, free.length); fromFree++) {
    const fromBeaten = qualifiers - fromFree;
    if (fromBeaten > beaten.length) continue;
    // With nobody beaten the free may be on both sides of him.
    const ahead = Math.min(fromFree, place - 1);
    const needs: number[] = [];
    const line: number[] = [];
    for (let i = 0; i < fromFree; i++) needs.push(total - free[i]! + (beaten.length ? far : 0));
    for (let i = 0; i < fromBeaten; i++) needs.push(total - beaten[i]!);
    for (let i = 0; i < qualifiers; i++) {
      if (i < ahead) line.push(finishPointsFor(rules, i) + (beaten.length ? far : 0));
      else line.push(finishPointsFor(rules, place + i - ahead) - 1);
    }
    const lists = sprints.map((table) => padded(table, qualifiers));
    if (canAllReach(needs, [line, ...lists])) return true;
  }
  return false;
}

/** More than all points of a race: whoever needs it can only take a number that has it. */
const far = 1_000_000;

/** Whether a skater who wins all sprints to come and is `place`-th over the line can go through. */
function canGoThrough(race: LedgerRace, points: number, rivals: number[], place: number): boolean {
  const { rules, sprints, qualifiers, starters } = race;
  const behind = starters - qualifiers;
  if (behind <= 0) return true;
  let total = points + finishPointsFor(rules, place - 1);
  for (const table of sprints) total += table[0] ?? 0;
  // Staying behind is reaching a need with signs turned: points that count against, and a need of minus the room.
  const needs = rivals.slice(qualifiers - 1).map((held) => held - total);
  const line: number[] = [];
  for (let at = starters; line.length < behind; at--) {
    if (at !== place) line.push(-finishPointsFor(rules, at - 1) - (at < place ? 1 : 0));
  }
  const lists = sprints.map((table) => padded(table.slice(qualifiers), behind).map((n) => 0 - n));
  return canAllReach(needs, [line, ...lists]);
}

/** Fewest points from the sprints to come with which, or with more, he can be last over the line and through. */
function pointsThatSuffice(race: LedgerRace, points: number, rivals: number[]): number | null {
  const last = race.starters;
  const ways = waysToScore(race.sprints, last).map((way) => ({
    won: way.reduce((sum, { won }) => sum + won, 0),
    left: way.map(({ left }) => left),
  }));
  ways.sort((a, b) => b.won - a.won);
  const misses = ways.find(({ won, left }) => canMiss(race, points + won, rivals, [], last, left));
  const enough = ways.filter((way) => misses === undefined || way.won > misses.won);
  return enough.at(-1)?.won ?? null;
}

/** The points from which rivals belong to the group of `mustBeat`; infinite when it is empty. */
function beatFrom(
  race: LedgerRace,
  points: number,
  rivals: number[],
  guaranteedPlace: number,
): number {
  const level = rivals.filter((held) => held <= points);
  for (const least of new Set(level)) {
    const beaten = level.filter((held) => held >= least);
    // At worst all others are ahead of him over the line: outside the finish points a place further back costs
    // him nothing but the tie, and whoever got ahead of him from behind needs less there.
    const place = race.starters - beaten.length;
    if (place <= guaranteedPlace || finishPointsFor(race.rules, place - 1) > 0) return Infinity;
    const free = rivals.filter((held) => held > points || held < least);
    if (!canMiss(race, points, free, beaten, place, race.sprints)) return least;
  }
  return Infinity;
}

/** The first `length` points of a table, made up with zeros. */
function padded(table: number[], length: number): number[] {
  return Array.from({ length }, (_, i) => table[i] ?? 0);
}

function checkInput(
  rules: Pick<Rules, "sprints">,
  standings: readonly LedgerStanding[],
  sprintsLeft: readonly number[],
  qualifiers: number,
): void {
  if (!Number.isInteger(qualifiers) || qualifiers < 1) {
    throw new Error(`qualifiers: expected a whole number from 1, got ${qualifiers}`);
  }
  sprintsLeft.forEach((index, i) => {
    if (!rules.sprints[index] || sprintsLeft.indexOf(index) !== i) {
      const most = rules.sprints.length - 1;
      throw new Error(`sprintsLeft[${i}]: expected 0..${most}, each once, got ${index}`);
    }
  });
  standings.forEach(({ points }, i) => {
    if (!Number.isInteger(points) || points < 0) {
      throw new Error(`standings[${i}].points: expected a whole number from 0, got ${points}`);
    }
  });
}
