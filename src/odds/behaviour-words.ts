import type { BehaviourChoice } from "../sim/scenario.ts";

/** How willing the field is, in words. @example behaviourWords({ chase: 0.5 }) // "chase × 0.5 (1 is as in the past)" */
export function behaviourWords(behaviour: BehaviourChoice | null | undefined): string {
  const said = Object.entries(behaviour ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([habit, factor]) => `${habit} × ${factor}`);
  return said.length === 0 ? "as in the past" : `${said.join(", ")} (1 is as in the past)`;
}
