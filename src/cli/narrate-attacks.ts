import type { TraceEvent, TraceLine } from "../sim/trace.ts";
import { few } from "./join-names.ts";
import { awayAt, packOf } from "./narrate-field.ts";

type Names = ReadonlyMap<string, string>;

/**
 * Who went clear of the pack on the way to a line, who came across, who tried in vain, and who chased.
 *
 * @param before the line a lap earlier
 */
export function narrateAttacks(
  events: readonly TraceEvent[],
  line: TraceLine,
  before: TraceLine | undefined,
  names: Names,
): string[] {
  const away = awayAt(line);
  const wasAway = awayAt(before);
  const short = (skaters: Iterable<string>): string[] => [...skaters].map((s) => names.get(s)!);
  const doing = (kind: TraceEvent["kind"]): string[] => [
    ...new Set(events.filter((event) => event.kind === kind).map(({ skater }) => skater ?? "")),
  ];
  const attackers = doing("attack");
  const gone = attackers.filter((skater) => away.has(skater) && !wasAway.has(skater));
  const leader = line.groups[packOf(line)]!.skaters[0]!;
  const followed = attackers.includes(leader) && away.size === 0;
  const failed = attackers.filter(
    (skater) => !away.has(skater) && !(followed && skater === leader),
  );
  const along = doing("join").filter(
    (skater) => away.has(skater) && !wasAway.has(skater) && !gone.includes(skater),
  );
  const front = [...away].some((skater) => wasAway.has(skater));

  const said: string[] = [];
  if (gone.length > 0) {
    const goes = `${few(short(gone))} ${gone.length === 1 ? "attacks" : "attack"}`;
    const ending = front
      ? " and closes on the leaders"
      : along.length === 0
        ? ` and ${gone.length === 1 ? "gets" : "get"} away`
        : ` and ${few(short(along))} ${along.length === 1 ? "goes" : "go"} along`;
    said.push(goes + (front && gone.length > 1 ? " and close on the leaders" : ending));
  }
  if (along.length > 0 && (front || gone.length === 0)) {
    const one = along.length === 1;
    const fromSprint = along.every((skater) => before?.points.some((row) => row.skater === skater));
    const verb = front
      ? one
        ? "bridges across"
        : "bridge across"
      : fromSprint
        ? one
          ? "carries on after the sprint"
          : "carry on after the sprint"
        : one
          ? "goes clear"
          : "go clear";
    said.push(`${few(short(along))} ${verb}`);
  }
  if (followed) said.push(`${names.get(leader)} attacks and takes the pack along`);
  if (failed.length > 0)
    said.push(`${few(short(failed))} ${failed.length === 1 ? "attacks" : "attack"} in vain`);
  const chasers = doing("chase").filter((skater) => !away.has(skater));
  if (chasers.length > 0 && (away.size > 0 || wasAway.size > 0))
    said.push(`${few(short(chasers))} ${chasers.length === 1 ? "leads" : "lead"} the chase`);
  const caught = [...wasAway].filter((skater) => !away.has(skater) && inPack(line, skater));
  if (wasAway.size > 0 && away.size === 0 && caught.length > 0)
    said.push(`${few(short(caught))} ${caught.length === 1 ? "is" : "are"} caught`);
  return said;
}

const inPack = (line: TraceLine, skater: string): boolean =>
  line.groups.some(({ skaters }) => skaters.length > 2 && skaters.includes(skater));
