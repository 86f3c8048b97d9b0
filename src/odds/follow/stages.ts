import type { SteeredDraw } from "../../sim/branched-draws.ts";
import { ATTACK, JOIN } from "../../sim/purpose.ts";
import { MOST_STEERED } from "./candidate-block.ts";
import type { Course } from "./course.ts";
import type { Seen } from "./seen.ts";
import type { Stage } from "./stage.ts";

/** From how far before the look at it a jump is steered, laps, and in how many quarter laps. */
const BEFORE_JUMP = 1;
const JUMP_QUARTERS = 4;

/** The way to what was seen, in pieces: up to where jumps are steered, and to the look itself. @param from metres covered by the front */
export function stagesTo(heat: Course, seen: Seen, from: number): Stage[] {
  const jump = Math.max(0.5, seen.lap - BEFORE_JUMP) * heat.track.lapLength;
  const steered = steeredFor(heat, seen, Math.max(from, jump));
  const look: Stage = { until: seen.metres, seen, steered };
  if (steered.length === 0 || jump <= from) return [look];
  return [{ until: jump, seen: null, steered: [] }, look];
}

/** Jumps of those who were seen to jump, and of those seen away, who may have gone along, from a place on, m. */
function steeredFor(heat: Course, { attack, away }: Seen, from: number): SteeredDraw[] {
  const riders = [...new Set([...attack, ...(away?.skaters ?? [])])];
  const first = Math.floor(4 * from * heat.track.perLap) + 1;
  const steered: SteeredDraw[] = [];
  for (let index = first; index < first + JUMP_QUARTERS; index++)
    for (const skater of riders) {
      steered.push({ skater, purpose: ATTACK, index });
      // One who jumps alone goes along with nobody.
      if (riders.length > 1) steered.push({ skater, purpose: JOIN, index });
    }
  return steered.slice(0, MOST_STEERED);
}
