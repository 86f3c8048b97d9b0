import type { Shift, SkaterShift } from "../../sim/shift.ts";

/** Several shifts of different things in one. */
export function joinShifts(shifts: readonly Shift[]): Shift {
  const joined: Shift = {};
  for (const { skaters = {}, mood, habits, ...factors } of shifts) {
    Object.assign(joined, factors);
    if (mood) joined.mood = { ...joined.mood, ...mood };
    if (habits) joined.habits = { ...joined.habits, ...habits };
    for (const [name, shift] of Object.entries(skaters)) {
      const before: SkaterShift = joined.skaters?.[name] ?? {};
      joined.skaters = { ...joined.skaters, [name]: { ...before, ...shift } };
    }
  }
  return joined;
}
