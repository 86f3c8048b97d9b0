import type { Outcomes } from "./outcomes.ts";

/** Hands on blocks in race order, beginning with race `next`, and holds back those that arrive too early. */
export function inRaceOrder<Part extends { from: number; races: number } = Outcomes>(
  take: (part: Part) => void,
  next = 0,
): (part: Part) => void {
  const early = new Map<number, Part>();
  return (part) => {
    early.set(part.from, part);
    for (let ready = early.get(next); ready; ready = early.get(next)) {
      early.delete(next);
      next += ready.races;
      take(ready);
    }
  };
}
