import type { SteeredDraw } from "../../sim/branched-draws.ts";
import type { Seen } from "./seen.ts";

/** A piece of the way of all candidates; plain data. */
export interface Stage {
  /** m for the front skater */
  until: number;
  /** What is looked at there; null where races only ride on. */
  seen: Seen | null;
  /** Draws that are bent on the way there. */
  steered: SteeredDraw[];
}
