import type { SkaterNow } from "./film-moment.ts";

/** Skaters without a hole between them, from front to back. */
export interface GroupNow {
  skaters: SkaterNow[];
  /** s from the first skater of the race to the first of the group, at the group's own speed */
  gap: number;
}

/** From this gap on, s, skaters belong to different groups; as in a trace. */
const HOLE = 1.2;
/** m/s, where nobody moves yet */
const SLOWEST = 3;

/** Groups among those who race, `now` with the first skater first. */
export function groupsNow(now: readonly SkaterNow[]): GroupNow[] {
  const racing = now.filter(({ state }) => state === "racing");
  const groups: GroupNow[] = [];
  racing.forEach((skater, k) => {
    const speed = Math.max(SLOWEST, skater.speed);
    const behind = k === 0 ? 0 : (racing[k - 1]!.distance - skater.distance) / speed;
    if (k === 0 || behind >= HOLE)
      groups.push({ skaters: [skater], gap: (racing[0]!.distance - skater.distance) / speed });
    else groups.at(-1)!.skaters.push(skater);
  });
  return groups;
}
