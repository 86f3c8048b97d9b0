import { nearestName } from "../sim/nearest-name.ts";
import type { BehaviourChoice } from "../sim/scenario.ts";

const KNOWN = ["chase", "attack", "contest", "tempo"] as const;
/** Factors beyond these are no field that anybody has seen. */
const LOWEST = 0.05;
const HIGHEST = 20;

/**
 * How willing the others are, as `what=factor` parts joined by commas; 1 is as in the past.
 *
 * @throws Error in one line for a part that is not understood
 * @example readBehaviour("chase=0.5,attack=2") // { chase: 0.5, attack: 2 }
 */
export function readBehaviour(text: string): BehaviourChoice {
  const choice: BehaviourChoice = {};
  for (const part of text.split(",")) {
    const [what = "", factor = ""] = part.split("=").map((word) => word.trim());
    const known = KNOWN.find((name) => name === what);
    if (known === undefined) {
      const near = nearestName(what, KNOWN);
      const hint = near === null ? `known: ${KNOWN.join(", ")}` : `did you mean ${near}?`;
      throw new Error(`--behaviour: unknown habit "${what}" (${hint})`);
    }
    const value = factor === "" ? Number.NaN : Number(factor);
    if (!(value >= LOWEST && value <= HIGHEST))
      throw new Error(
        `--behaviour: ${known}: expected a factor from ${LOWEST} to ${HIGHEST}, 1 as in the past, got "${factor}"`,
      );
    if (choice[known] !== undefined)
      throw new Error(`--behaviour: ${known}: expected one factor, got two`);
    choice[known] = value;
  }
  return choice;
}
