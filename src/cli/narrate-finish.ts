import { clockTime } from "../odds/clock-time.ts";
import type { RaceTrace, TraceEvent, TraceRow } from "../sim/trace.ts";
import { countPoints, ordinal } from "./join-names.ts";

type Names = ReadonlyMap<string, string>;

/** From this lead, s, the winner came alone and the sprint was for the rest. */
const ALONE = 1.5;

/** The last metres, the first three and who went through, or not, against the order over the line. */
export function narrateFinish(
  trace: RaceTrace,
  events: readonly TraceEvent[],
  names: Names,
): string[] {
  const inOrder = trace.ranking
    .filter(({ finishOrder }) => finishOrder !== null)
    .sort((a, b) => a.finishOrder! - b.finishOrder!);
  const [first, second, third] = inOrder;
  if (!first) return ["nobody finishes"];
  const ahead = second ? second.time! - first.time! : Number.POSITIVE_INFINITY;
  const opener = events.find(({ kind }) => kind === "sprint")?.skater;
  const said: string[] = [];
  if (opener) said.push(`${ahead > ALONE ? "behind, " : ""}${names.get(opener)} opens the sprint`);
  const margin = ahead < 0.01 ? "by a hair from" : `${ahead.toFixed(2)} s ahead of`;
  const over = second ? `, ${margin} ${names.get(second.name)}` : "";
  said.push(`${names.get(first.name)} wins in ${clockTime(first.time!)}${over}`);
  if (third) said.push(`${names.get(third.name)} is third`);
  return [...said, ...narrateLuck(trace.ranking, names)];
}

function narrateLuck(ranking: readonly TraceRow[], names: Names): string[] {
  const through = ranking.filter(({ qualified }) => qualified).length;
  if (through === 0) return [];
  const over = (row: TraceRow): string =>
    row.finishOrder === null ? "not finishing" : `${ordinal(row.finishOrder)} over the line`;
  const saved = ranking.filter((row) => row.qualified && (row.finishOrder ?? 99) > through);
  const lost = ranking.filter((row) => !row.qualified && (row.finishOrder ?? 99) <= through);
  return [
    ...saved.map(
      (row) => `${names.get(row.name)}, ${over(row)}, goes through on ${countPoints(row.points)}`,
    ),
    ...lost.map((row) => `${names.get(row.name)}, ${over(row)}, misses out`),
  ];
}
