import type { Observation, PointsRange } from "../../sim/observation.ts";
import type { Course } from "./course.ts";

/** Whether a jump is over or still to come when it is asked for, laps after the moment it was reported at. */
const ATTACK_SEEN_AFTER = 0.5;

/** Points of an intermediate sprint that a race must agree with: least and most per skater. */
export interface SeenSprint {
  /** Which sprint, from 0, and the lap it ends. */
  sprint: number;
  lap: number;
  least: number[];
  most: number[];
  /** The same for all intermediate points held after it. */
  totalLeast: number[];
  totalMost: number[];
}

/** An observation in numbers, skaters by slot. */
export interface Seen {
  /** m the front skater has covered when it is looked at; infinite at the finish */
  metres: number;
  /** laps from the start */
  lap: number;
  sprint: SeenSprint | null;
  attack: number[];
  away: { skaters: number[]; size: number | null; gap: number | null } | null;
  /** -1 for somebody not recognised */
  order: number[];
  groups: { skaters: number[]; gap: number | null }[];
  fell: number[];
  out: number[];
  /** -1 where unknown */
  finish: number[];
}

/** Turns a checked observation into numbers. */
export function seenIn(heat: Course, observation: Observation): Seen {
  const { laps } = heat.rules;
  const slot = (name: string | null): number => (name === null ? -1 : heat.names.indexOf(name));
  const slots = (names: readonly string[] = []): number[] => names.map(slot);
  const { toGo, away, attack = [] } = observation;
  const later = attack.length > 0 && toGo > ATTACK_SEEN_AFTER ? ATTACK_SEEN_AFTER : 0;
  const lap = laps - toGo + later;
  return {
    metres: toGo === 0 ? Number.POSITIVE_INFINITY : lap * heat.track.lapLength,
    lap,
    sprint: sprintSeen(heat, observation),
    attack: slots(attack),
    away: away
      ? { skaters: slots(away.skaters), size: away.size ?? null, gap: away.gap ?? null }
      : null,
    order: (observation.order ?? []).map(slot),
    groups: (observation.groups ?? []).map(({ skaters, gap }) => ({
      skaters: slots(skaters),
      gap,
    })),
    fell: slots(observation.fell),
    out: slots(observation.out),
    finish: (observation.finish ?? []).map(slot),
  };
}

/** What an observation tells of the sprint at its line; null where it tells of none. */
export function sprintSeen(
  heat: Pick<Course, "rules" | "names">,
  { toGo, sprint, points, totals }: Observation,
): SeenSprint | null {
  if (!sprint && !points && !totals) return null;
  const slot = (name: string): number => heat.names.indexOf(name);
  const { laps, sprints } = heat.rules;
  const lap = laps - toGo;
  const index = sprints.findIndex((each) => each.lap === lap);
  const paid = sprints[index]?.points ?? [];
  const all = sprints.reduce((sum, each) => sum + (each.points[0] ?? 0), 0);
  const column = (value: number): number[] => new Array<number>(heat.names.length).fill(value);
  const seen = {
    sprint: index,
    lap,
    least: column(0),
    // Whoever is not named took at most the best place that nobody is named for.
    most: column(sprint ? (paid.find((_, place) => (sprint[place] ?? null) === null) ?? 0) : all),
    totalLeast: column(0),
    totalMost: column(all),
  };
  (sprint ?? []).forEach((name, place) => {
    if (name === null) return;
    seen.least[slot(name)] = paid[place]!;
    seen.most[slot(name)] = paid[place]!;
  });
  narrow(points, seen.least, seen.most, slot);
  narrow(totals, seen.totalLeast, seen.totalMost, slot);
  return seen;
}

function narrow(
  ranges: readonly PointsRange[] | undefined,
  least: number[],
  most: number[],
  slot: (name: string) => number,
): void {
  for (const range of ranges ?? []) {
    const i = slot(range.name);
    least[i] = Math.max(least[i]!, range.least);
    most[i] = Math.min(most[i]!, range.most);
  }
}
