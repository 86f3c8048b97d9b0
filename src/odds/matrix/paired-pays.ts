import type { Mean } from "../intervals.ts";
import { pairedShare } from "../paired-difference.ts";
import type { Pays, Reached } from "./pair-goal.ts";

/** How much more often one cell pays than another, on the races that both hold. */
export function pairedPays(cell: Reached, other: Reached, pays: Pays, level?: number): Mean {
  const races = Math.min(cell.length, other.length);
  let onlyCell = 0;
  let onlyOther = 0;
  for (let race = 0; race < races; race++) {
    const inCell = pays(cell[race]!);
    const inOther = pays(other[race]!);
    if (inCell && !inOther) onlyCell++;
    if (inOther && !inCell) onlyOther++;
  }
  return pairedShare(onlyCell, onlyOther, races, level);
}
