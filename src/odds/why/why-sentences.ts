import type { Mean } from "../intervals.ts";
import { rideQuantities } from "./ride-quantities.ts";
import type { WhyRow } from "./why.ts";
import { englishWhy, type WhyText } from "./why-text.ts";

/** Told at most. */
const TOLD = 3;

/**
 * What the better plan changed on average; then what went with it in the races that it turned.
 *
 * @param doing what he does who follows the better plan and the other, as a coach says it
 */
export function whySentences(
  doing: { plan: string; against: string },
  gain: Mean,
  rows: readonly WhyRow[],
  { races, turned }: { races: number; turned: number },
  text: WhyText = englishWhy,
): [string, string] {
  const changes = told(
    rows.flatMap((row) => (row.moved ? [{ row, change: row.difference }] : [])),
    text,
  );
  const average =
    changes.length === 0
      ? text.nothingMoved(doing.plan, doing.against)
      : text.onAverage(doing.plan, doing.against, changes);
  if (!(gain.low > 0)) return [average, text.cannotTell(races)];
  const there = told(
    rows.flatMap((row) =>
      row.turned && (row.turned.low > 0 || row.turned.high < 0)
        ? [{ row, change: row.turned }]
        : [],
    ),
    text,
  );
  const share = Math.round((100 * turned) / races);
  return [average, there.length === 0 ? text.nothingThere(share) : text.there(share, there)];
}

interface Change {
  row: WhyRow;
  change: Mean;
}

/** The changes that a coach would notice, the greatest first. */
function told(changes: readonly Change[], text: WhyText): string[] {
  const size = ({ row, change }: Change): number =>
    Math.abs(change.mean) / rideQuantities.find(({ key }) => key === row.key)!.notable;
  return [...changes]
    .filter((change) => size(change) >= 0.5)
    .sort((a, b) => size(b) - size(a))
    .slice(0, TOLD)
    .map(({ row, change }) =>
      text.changes[row.key](
        text.size(Math.abs(change.mean), row.digits === 2 ? 1 : row.digits),
        change.mean > 0,
      ),
    );
}
