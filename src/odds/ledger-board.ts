import { type LedgerRow, ledger } from "../sim/ledger.ts";
import type { Rules } from "../sim/rules.ts";

/** What was seen of a race so far. */
export interface SeenSprints {
  /** Scorers of each sprint skated, best first; null for somebody nobody recognised, or nobody yet. */
  scorers: readonly (readonly (string | null)[])[];
  /** Out of the race. */
  gone: readonly string[];
}

/**
 * The exact standing of everybody from what was seen at the rail, most points first: places of a sprint that nobody
 * recognised count as still to be won, which leaves who is safe and who is out right.
 *
 * @throws as `ledger` does
 */
export function ledgerBoard(
  rules: Pick<Rules, "sprints" | "finishPoints">,
  names: readonly string[],
  { scorers, gone }: SeenSprints,
  qualifiers: number,
): LedgerRow[] {
  const won = new Map(names.map((name) => [name, 0]));
  const open = rules.sprints.flatMap(({ lap, points }, sprint) => {
    const seen = scorers[sprint] ?? [];
    seen.forEach((name, place) => {
      if (name !== null) won.set(name, won.get(name)! + (points[place] ?? 0));
    });
    const left = points.filter((_, place) => (seen[place] ?? null) === null);
    return left.length > 0 ? [{ lap, points: left }] : [];
  });
  const standings = names.map((name) => ({
    name,
    points: won.get(name)!,
    ...(gone.includes(name) ? { out: true } : {}),
  }));
  const sprints = open.map((_, sprint) => sprint);
  const rows = ledger({ ...rules, sprints: open }, standings, sprints, qualifiers);
  return rows.sort((a, b) => b.points - a.points);
}
