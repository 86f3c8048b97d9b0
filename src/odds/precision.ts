import { halfWidth } from "./intervals.ts";
import type { Tally } from "./tally.ts";

/** Half-width of the widest interval that is shown: how precise a run is. */
export function widestHalfWidth(tally: Tally): number {
  const { skaters, rules } = tally.heat;
  let widest = 0;
  for (let i = 0; i < skaters; i++) {
    const shown = [tally.firstPlaces(i, 1), tally.firstPlaces(i, 3), tally.firstPlaces(i, 8)];
    if (rules.qualifiers !== null) shown.push(tally.firstPlaces(i, rules.qualifiers));
    rules.sprints.forEach((_, s) => {
      const { win, score } = tally.sprint(i, s);
      shown.push(win, score);
    });
    for (const chance of shown) widest = Math.max(widest, halfWidth(chance));
  }
  return widest;
}
