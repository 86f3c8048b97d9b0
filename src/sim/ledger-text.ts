import { findSkater } from "./find-skater.ts";
import type { LedgerStanding } from "./ledger.ts";
import type { Rules } from "./rules.ts";
import type { IntermediateSprint } from "./scenario.ts";

/** How a race stands, read from what was typed. */
export interface LedgerSituation {
  standings: LedgerStanding[];
  /** Indices of the sprints to come. */
  sprintsLeft: number[];
  /** Points of the sprints skated that stand in nobody's total, because their scorers were not named. */
  unknownPoints: number;
  /**
   * The same, place by place, sprint by sprint. Taken as sprints to come they leave who is safe and who is out
   * right. Empty where totals were given.
   */
  unknownSprints: IntermediateSprint[];
}

/**
 * Reads how a race stands.
 *
 * `sprints`: the first over the line of each sprint, best first, commas between skaters and semicolons between
 * sprints. A skater is any part of a name that only he has; `?` is somebody unknown, and so is whoever is missing
 * at the end of a list; `-` in place of a list is a sprint not skated yet, as are the sprints after the last list.
 *
 * `points`: totals that go before what the sprints add up to, as `Kramer=3, Swings=2`: more, where places in them are
 * unknown, or nothing, where points were struck. Given alone, as many sprints are taken to be skated as it takes to hand
 * out so many points.
 *
 * @throws Error naming the option, what was expected and what was got; for an unknown skater the nearest known one
 * @example readSituation(names, rules, "Silovs, Swings, Chung; Kramer, Morozov, Malfatti").sprintsLeft // [2]
 */
export function readSituation(
  names: readonly string[],
  rules: Pick<Rules, "sprints">,
  sprints = "",
  points = "",
): LedgerSituation {
  const won = new Map(names.map((name) => [name, 0]));
  const skated = readSprints(sprints, names, rules);
  skated.forEach((scorers, index) => {
    scorers?.forEach((scorer, place) => {
      if (scorer) won.set(scorer, won.get(scorer)! + rules.sprints[index]!.points[place]!);
    });
  });
  const totals = readPoints(points, names);
  for (const [name, total] of totals) {
    const named = won.get(name)!;
    if (total > 0 && total < named)
      throw new Error(
        `--points: expected at least ${named} for ${name}, from the sprints named, or 0 where they were struck, got ${total}`,
      );
    won.set(name, total);
  }
  const held = sum([...won.values()]);
  const isSkated = (index: number) =>
    isBlank(sprints) ? handedOut(rules, (i) => i < index) < held : Array.isArray(skated[index]);
  const given = handedOut(rules, isSkated);
  if (held > given) {
    throw new Error(
      `--points: expected at most ${given} points in all sprints so far, got ${held}`,
    );
  }
  return {
    standings: names.map((name) => ({ name, points: won.get(name)! })),
    sprintsLeft: rules.sprints.map((_, index) => index).filter((index) => !isSkated(index)),
    unknownPoints: given - held,
    unknownSprints: totals.size > 0 ? [] : unnamedPlaces(rules, skated),
  };
}

function unnamedPlaces(
  rules: Pick<Rules, "sprints">,
  skated: ((string | null)[] | null)[],
): IntermediateSprint[] {
  return skated.flatMap((scorers, index) => {
    const { lap, points } = rules.sprints[index]!;
    const unnamed = scorers ? points.filter((_, place) => !scorers[place]) : [];
    return unnamed.length > 0 ? [{ lap, points: unnamed }] : [];
  });
}

/** Scorers per sprint, best first; null for somebody unknown, and in place of a list for a sprint not skated. */
function readSprints(
  text: string,
  names: readonly string[],
  rules: Pick<Rules, "sprints">,
): ((string | null)[] | null)[] {
  if (isBlank(text)) return [];
  const lists = text.replace(/;\s*$/, "").split(";");
  if (lists.length > rules.sprints.length) {
    throw new Error(
      `--sprints: expected at most ${rules.sprints.length} sprints, got ${lists.length}`,
    );
  }
  return lists.map((list, index) => {
    if (list.trim() === "-") return null;
    const scorers = list.split(",").map((part) => readScorer(part.trim(), names, index));
    const paid = rules.sprints[index]!.points.length;
    if (scorers.length > paid) {
      throw new Error(
        `--sprints: expected at most ${paid} skaters in sprint ${index + 1}, got ${scorers.length}`,
      );
    }
    scorers.forEach((name, place) => {
      if (name !== null && scorers.indexOf(name) !== place) {
        throw new Error(`--sprints: expected ${name} once in sprint ${index + 1}, got twice`);
      }
    });
    return scorers;
  });
}

function readScorer(part: string, names: readonly string[], index: number): string | null {
  if (part === "?") return null;
  if (part === "") {
    throw new Error(`--sprints: expected a skater, ? or - in sprint ${index + 1}, got nothing`);
  }
  return findSkater(part, names, "--sprints");
}

function readPoints(text: string, names: readonly string[]): Map<string, number> {
  const totals = new Map<string, number>();
  if (isBlank(text)) return totals;
  for (const part of text.replace(/[,;]\s*$/, "").split(/[,;]/)) {
    const [, wanted, total] = /^\s*([^=]+?)\s*=\s*(\d{1,4})\s*$/.exec(part) ?? [];
    if (!wanted || !total) throw new Error(`--points: expected name=points, got "${part.trim()}"`);
    const name = findSkater(wanted, names, "--points");
    if (totals.has(name)) throw new Error(`--points: expected ${name} once, got twice`);
    totals.set(name, Number(total));
  }
  return totals;
}

const isBlank = (text: string): boolean => text.trim() === "";

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

/** Points handed out in some of the sprints. */
function handedOut(rules: Pick<Rules, "sprints">, among: (index: number) => boolean): number {
  return sum(rules.sprints.map(({ points }, index) => (among(index) ? sum(points) : 0)));
}
