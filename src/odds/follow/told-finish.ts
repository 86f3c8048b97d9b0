import type { Observation } from "../../sim/observation.ts";
import type { Course } from "./course.ts";
import { type ToldPoints, toldPoints } from "./told-points.ts";

/** What was told of a race that is over; skaters by slot, places over the line from 0. */
export interface ToldFinish extends ToldPoints {
  /** Place over the line; -1 where it was not told. */
  place: number[];
  /** Who is out of the race. */
  gone: boolean[];
  /** Places over the line that are left for those of whom nothing was told, best first. */
  open: number[];
  /** Whether of everybody it was told where he crossed the line, or that he is out. */
  isWhole: boolean;
}

/** Puts together what was told; null while nobody was told over the finish line. */
export function toldFinish(
  heat: Pick<Course, "rules" | "names">,
  told: readonly Observation[],
): ToldFinish | null {
  const { names } = heat;
  const place = names.map(() => -1);
  for (const { finish = [] } of told)
    finish.forEach((name, at) => {
      if (name !== null) place[names.indexOf(name)] = at;
    });
  if (place.every((at) => at < 0)) return null;
  const gone = names.map((name) => told.some(({ out = [] }) => out.includes(name)));
  const racing = gone.filter((isGone) => !isGone).length;
  const places = Math.max(racing, Math.max(...place) + 1);
  const open = Array.from({ length: places }, (_, at) => at).filter((at) => !place.includes(at));
  const isWhole = place.every((at, i) => at >= 0 || gone[i]!);
  return { place, gone, open, isWhole, ...toldPoints(heat, told) };
}
