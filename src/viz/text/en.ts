import { describeRaceCondition } from "../../odds/given/describe-race-condition.ts";
import { enChoose } from "./en/choose.ts";
import { enHeat } from "./en/heat.ts";
import { enOdds } from "./en/odds.ts";
import { enPair } from "./en/pair.ts";
import { enPlans } from "./en/plans.ts";
import { enRace } from "./en/race.ts";
import { enReasons } from "./en/reasons.ts";
import { enTerms } from "./en/terms.ts";
import { enTrust } from "./en/trust.ts";
import { enValidation, type ValidationText } from "./en/validation.ts";
import { enWhatIf } from "./en/what-if.ts";

/** All words of the page in English; the other languages have the same keys. */
export const en = {
  language: "en",
  locale: "en-GB",
  skipToAnswer: "Skip to the answer",
  views: {
    answer: "Answer",
    field: "Field",
    "what-if": "What if",
    race: "Race",
    heat: "The real heat",
    rink: "At the rink",
    trust: "Trust",
    take: "Take away",
  },
  short: { more: "More" },
  more: "More parts of the page",
  theme: { label: "Colours", auto: "as the device", light: "light", dark: "dark" },
  madeBy: (program: string, model: number) =>
    `massstart ${program}, model ${model}. The races are simulated; nothing leaves this page.`,
  loading: "Loading…",
  working: "Being worked out…",
  tools: { open: "Table and files", table: "Table", csv: "CSV" },
  crash: "The workers stopped. The page skates the races itself now: slower, the same numbers.",
  retryWorkers: "Try workers again",
  failed: (fault: string) => `That cannot be answered: ${fault}`,
  /** What is wrong with something typed or opened; as the library says it, without flags of the command line. */
  fault: (message: string) =>
    message.replace(
      / \(--gender\)|, or --altitude with its metres|; --skip leaves a column out/,
      "",
    ),
  /** What nobody said of a heat, and what is taken in its place. */
  granted: (message: string) => message,
  /** A condition in words, where it is read. */
  condition: describeRaceCondition,
  dismiss: "All right",
  provenance: (races: string, seed: string, model: number, version: string) =>
    `${races} races, seed “${seed}”, model ${model}, version ${version}, digest`,
  ...enChoose,
  ...enPair,
  ...enPlans,
  ...enOdds,
  ...enWhatIf,
  ...enRace,
  ...enHeat,
  ...enReasons,
  ...enTerms,
  ...enTrust,
  /** Words on the figures against real races, for those who ask how far to trust it. */
  validation: async (): Promise<ValidationText> => enValidation,
};
