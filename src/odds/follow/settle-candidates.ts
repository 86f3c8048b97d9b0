import { emptyState } from "../../sim/state.ts";
import type { CandidateBlock } from "./candidate-block.ts";
import type { Course } from "./course.ts";
import type { SeenSprint } from "./seen.ts";
import { settleSprint } from "./sprint-agrees.ts";

/** Makes the points of all candidates those that were seen. */
export function settleCandidates(
  heat: Course,
  blocks: readonly CandidateBlock[],
  seen: SeenSprint,
): void {
  const state = emptyState(heat);
  const bytes = new Uint8Array(state.buffer);
  for (const { races, states } of blocks)
    for (let row = 0; row < races; row++) {
      const at = row * bytes.length;
      bytes.set(states.subarray(at, at + bytes.length));
      settleSprint(heat, state, seen);
      states.set(bytes, at);
    }
}
