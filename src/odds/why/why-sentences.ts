import type { Heat } from "../../sim/heat.ts";
import { phrasePlan } from "../compare/plan-phrases.ts";
import type { Mean } from "../intervals.ts";
import { rideQuantities } from "./ride-quantities.ts";
import type { WhyKey, WhyRow } from "./why.ts";

/** Told at most. */
const TOLD = 3;

/** How a change of each quantity is said, `by` being its size without a sign. */
const words: Record<WhyKey, (by: string, isMore: boolean) => string> = {
  wind: (by, isMore) => `${by} s ${isMore ? "more" : "less"} in the wind`,
  outside: (by, isMore) => `${by} m ${isMore ? "more" : "less"} on the outside`,
  boxed: (by, isMore) => `${by} s ${isMore ? "longer" : "shorter"} boxed in`,
  sprintPoints: (by, isMore) => `${by} ${isMore ? "more" : "fewer"} sprint points`,
  reserve: (by, isMore) => `${by} % ${isMore ? "more" : "less"} of the reserve left at the bell`,
  sprintPlace: (by, isMore) =>
    `${by} places further ${isMore ? "back" : "forward"} when the sprint opens`,
  finishOrder: (by, isMore) => `${by} places further ${isMore ? "back" : "forward"} over the line`,
  incidents: (by, isMore) => `${by} ${isMore ? "more" : "fewer"} slips and falls in 100 races`,
};

/** What the better plan changed on average; then what went with it in the races that it turned. */
export function whySentences(
  heat: Heat,
  { plan, against }: { plan: string; against: string },
  gain: Mean,
  rows: readonly WhyRow[],
  { races, turned }: { races: number; turned: number },
): [string, string] {
  const [mine, his] = [phrasePlan(plan, heat).doing, phrasePlan(against, heat).doing];
  const changes = told(rows.flatMap((row) => (row.moved ? [{ row, change: row.difference }] : [])));
  const average =
    changes.length === 0
      ? `Between ${mine} and ${his} nothing moved that sampling does not explain.`
      : `${capital(mine)} against ${his} means, on average, ${listed(changes)}.`;
  if (!(gain.low > 0))
    return [average, `Which of the two is better cannot be told from ${races} races.`];
  const there = told(
    rows.flatMap((row) =>
      row.turned && (row.turned.low > 0 || row.turned.high < 0)
        ? [{ row, change: row.turned }]
        : [],
    ),
  );
  const share = `${Math.round((100 * turned) / races)} of 100 races`;
  const second =
    there.length === 0
      ? `In the ${share} that it turned, nothing stands out.`
      : `In the ${share} that only it turned into success, it was ${listed(there)}.`;
  return [average, second];
}

interface Change {
  row: WhyRow;
  change: Mean;
}

/** The changes that a coach would notice, the greatest first. */
function told(changes: readonly Change[]): string[] {
  const size = ({ row, change }: Change): number =>
    Math.abs(change.mean) / rideQuantities.find(({ key }) => key === row.key)!.notable;
  return [...changes]
    .filter((change) => size(change) >= 0.5)
    .sort((a, b) => size(b) - size(a))
    .slice(0, TOLD)
    .map(({ row, change }) =>
      words[row.key](
        Math.abs(change.mean).toFixed(row.digits === 2 ? 1 : row.digits),
        change.mean > 0,
      ),
    );
}

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
