import type { HeatOutline } from "../../sim/heat-outline.ts";

/** Laps to go at which an attack is tried. */
const ATTACK_AT = 9;

/**
 * The few plans that are tried where nobody names any: sit in, go for an intermediate sprint in the middle, attack,
 * and, if the other gets away, take the speed out of the chase where he is a friend, else go with attacks.
 */
export function usualPlans(
  { rules, names }: Pick<HeatOutline, "rules" | "names">,
  other: number,
  isFriend: boolean,
): string[] {
  const middle = Math.ceil(rules.sprints.length / 2);
  const latest = rules.laps - rules.neutralLaps - 1;
  return [
    "sit-in",
    ...(middle > 0 ? [`contest:sprint=${middle}`] : []),
    ...(latest > 0 ? [`attack:togo=${Math.min(ATTACK_AT, latest)}`] : []),
    isFriend ? `if away="${names[other]}" slow` : "join",
  ];
}
