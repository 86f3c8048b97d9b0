import type { BehaviourChoice, Scenario } from "../../sim/scenario.ts";

/**
 * How much weaker and stronger than in the past the others may plausibly chase, attack and contest: half and twice.
 * The mood of a field is drawn within about that from heat to heat (docs/MODEL.md 7.1); that all heats of a day
 * could lie as far off is an engineering assumption.
 */
const WEAK = 0.5;
const STRONG = 2;

/** One plausible field. */
export interface BehaviourMix {
  /** @example "weak chase, strong attack, weak contest" */
  words: string;
  factors: Required<Pick<BehaviourChoice, "chase" | "attack" | "contest">>;
}

/** All combinations of weak and strong, in a fixed order. */
export const behaviourMixes: readonly BehaviourMix[] = [WEAK, STRONG].flatMap((chase) =>
  [WEAK, STRONG].flatMap((attack) =>
    [WEAK, STRONG].map((contest) => ({
      words: Object.entries({ chase, attack, contest })
        .map(([what, factor]) => `${factor === WEAK ? "weak" : "strong"} ${what}`)
        .join(", "),
      factors: { chase, attack, contest },
    })),
  ),
);

/** The heat with a field that is that much more or less willing than the scenario has it. */
export function withMix(scenario: Scenario, { factors }: BehaviourMix): Scenario {
  const { chase = 1, attack = 1, contest = 1 } = scenario.behaviour ?? {};
  return {
    ...scenario,
    behaviour: {
      ...scenario.behaviour,
      chase: chase * factors.chase,
      attack: attack * factors.attack,
      contest: contest * factors.contest,
    },
  };
}
