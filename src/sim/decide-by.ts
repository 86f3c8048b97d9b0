import { onIce } from "./on-ice.ts";

const { state } = onIce;

/** Has a skater decide where he will have covered so many metres, if not before. */
export function decideBy(skater: number, metres: number): void {
  const { decideAt } = state;
  if (metres < decideAt[skater]!) decideAt[skater] = metres;
}
