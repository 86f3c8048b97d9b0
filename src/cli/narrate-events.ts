import type { TraceEvent } from "../sim/trace.ts";
import { countPoints, few } from "./join-names.ts";

type Names = ReadonlyMap<string, string>;

/**
 * Mishaps and changes of mind on the way to a line, a sentence each.
 *
 * @param satUp who has been told to have sat up; those told here are added
 */
export function narrateEvents(
  events: readonly TraceEvent[],
  names: Names,
  pointsSoFar: ReadonlyMap<string, number>,
  satUp: Set<string>,
): string[] {
  const short = (skater: string | null): string => names.get(skater ?? "") ?? "nobody";
  const who = (kind: TraceEvent["kind"]): string[] => [
    ...new Set(events.filter((event) => event.kind === kind).map(({ skater }) => short(skater))),
  ];
  const said = narrateFalls(events, short);
  const say = (skaters: string[], one: string, several: string): void => {
    if (skaters.length > 0) said.push(`${few(skaters)} ${skaters.length === 1 ? one : several}`);
  };
  say(who("slip"), "slips but stays up", "slip but stay up");
  say(who("back-up"), "is up again", "are up again");
  say(who("boxed-in"), "is boxed in", "are boxed in");
  for (const { kind, skater } of events) {
    if (kind !== "sit-up" || !skater || satUp.has(skater)) continue;
    satUp.add(skater);
    const points = pointsSoFar.get(skater) ?? 0;
    said.push(`${short(skater)}${points > 0 ? `, with ${countPoints(points)},` : ""} sits up`);
  }
  say(who("lapped"), "is lapped", "are lapped");
  say(who("out"), "is out of the race", "are out of the race");
  return said;
}

/** Each fall with those it brought down. */
function narrateFalls(
  events: readonly TraceEvent[],
  short: (skater: string | null) => string,
): string[] {
  const falls = events.filter(({ kind }) => kind === "fall");
  return falls
    .filter(({ other }) => other === null)
    .map(({ skater }) => {
      const caught = falls.filter(({ other }) => other === skater);
      const down = [...new Set(caught.map((fall) => short(fall.skater)))];
      return `${short(skater)} falls${down.length > 0 ? ` and brings down ${few(down)}` : ""}`;
    });
}
