import type { FlipKey, MishapKey } from "../../../odds/robust/robustness.ts";
import type { WhyKey } from "../../../odds/why/why.ts";
import { englishWhy } from "../../../odds/why/why-text.ts";

/** Words on why a plan is better, and what that hangs on. */
export const enReasons = {
  reasons: {
    head: "Why, and how sure",
    tree: "What becomes of the attempt",
    why: "Why it is better",
    robust: "When it is executed badly",
    flips: "Where the advice flips",
    sensitivity: "What the answer hangs on",
  },
  why: {
    label: (doing: string) => `What moves: ${doing}`,
    quantity: "what",
    difference: "difference",
    same: "no change",
    chance: "may be chance",
    quantities: {
      wind: "time in the wind",
      outside: "metres on the outside",
      boxed: "time boxed in",
      sprintPoints: "sprint points",
      reserve: "reserve left at the bell",
      sprintPlace: "place when the sprint opens",
      finishOrder: "order over the line",
      incidents: "slips and falls",
    } satisfies Record<WhyKey, string> as Record<WhyKey, string>,
    /** English as the library says it, of more than one. */
    unitOf: (_key: WhyKey, unit: string) => (unit === "place" ? "places" : unit),
    sentences: englishWhy,
  },
  robust: {
    label: "What is left of the gain when it goes wrong",
    well: "executed well",
    execution: "execution",
    gain: "gain",
    survives: "left of it",
    left: (percent: number) => `${percent} % of it left`,
    isBetter: (doing: string) => `${doing} is better`,
    /** English as the library says it: some labels name a rival. */
    mishaps: (_key: MishapKey, label: string) => label,
  },
  flips: {
    label: "Where the advice flips",
    now: "now",
    input: "what is changed",
    setting: "setting",
    gain: "gain",
    say: (verdict: "flips" | "may flip" | "does not flip", other: string, at: number | null) =>
      verdict === "does not flip" || at === null
        ? "Does not flip in this range."
        : verdict === "flips"
          ? `Flips at about ${at.toFixed(1)}: then ${other} is better.`
          : `May flip at about ${at.toFixed(1)}: then ${other} may be better.`,
    settings: {
      sprintRank: "sprint rank",
      dayForm: "form of the day",
      chase: "readiness of the field to chase",
    } satisfies Record<FlipKey, string> as Record<FlipKey, string>,
    /** English as the library says it, without short forms. */
    unitOf: (_key: FlipKey, unit: string) => (unit === "sd" ? "standard deviations" : unit),
  },
  sensitivity: {
    label: "What moves the answer most",
    help: "Every quality of the skater and every assumption from low to high; some 25,000 races. Numbers without a unit are settings of the model.",
    base: "as known",
    input: "what",
    low: "low",
    high: "high",
    /** English as the library says it. */
    inputOf: (_key: string, label: string) => label,
    setting: (label: string) => label.replace(/^-/, "\u2212"),
  },
};
