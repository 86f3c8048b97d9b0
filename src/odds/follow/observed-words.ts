import type { Observation } from "../../sim/observation.ts";
import type { Rules } from "../../sim/rules.ts";

/** A skater's name, or a question mark for somebody nobody recognised. */
const named = (name: string | null): string => name ?? "?";

/** What was seen, in a few words. @example "sprint 2: Sven Kramer, Dmitry Morozov, Michele Malfatti" */
export function observedWords(rules: Rules, observation: Observation): string {
  const { toGo, sprint, points, attack, away, fell, out, order, groups } = observation;
  if (toGo === 0) return "finish";
  const words: string[] = [];
  const which = rules.sprints.findIndex(({ lap }) => rules.laps - lap === toGo) + 1;
  if (sprint) words.push(`sprint ${which}: ${sprint.map(named).join(", ")}`);
  else if (points || observation.totals) words.push(`sprint ${which}`);
  if (attack) words.push(`${attack.join(" and ")} ${attack.length > 1 ? "attack" : "attacks"}`);
  if (away) words.push(awayWords(away));
  if (fell) words.push(`${fell.join(" and ")} ${fell.length > 1 ? "fall" : "falls"}`);
  if (out) words.push(`${out.join(" and ")} out of the race`);
  if (order) words.push(`order ${order.map(named).join(", ")}`);
  if (groups) words.push(`${groups.length} ${groups.length === 1 ? "group" : "groups"}`);
  if (words.length > 0) return words.join("; ");
  return toGo === 1 ? "the bell" : "nothing seen";
}

function awayWords({ skaters, size, gap }: NonNullable<Observation["away"]>): string {
  const others = (size ?? skaters.length) - skaters.length;
  const who = [...skaters, ...(others > 0 ? [`${others} more`] : [])].join(" and ");
  return `${who || "nobody"} away${gap ? `, about ${gap} s` : ""}`;
}

/** What the observation does not say of a sprint or the finish; null where it says all there is. */
export function leftOpen(rules: Rules, observation: Observation): string | null {
  const { sprint, points, toGo, finish } = observation;
  const paid = rules.sprints.find(({ lap }) => rules.laps - lap === toGo)?.points ?? [];
  if (sprint || points) {
    const exact = (points ?? []).filter(({ least, most }) => least === most && least > 0);
    const known = (place: number): boolean =>
      (sprint?.[place] ?? null) !== null || exact.some(({ least }) => least === paid[place]);
    const open = paid.flatMap((_, place) =>
      known(place) ? [] : [ORDINALS[place] ?? `${place + 1}th`],
    );
    return open.length === 0 ? null : `${open.join(" and ")} of the sprint not known`;
  }
  if (toGo === 0 && finish) {
    const open = finish.filter((name) => name === null).length;
    return open === 0 ? null : `${open} places over the line not known`;
  }
  return null;
}

const ORDINALS = ["first", "second", "third"];
