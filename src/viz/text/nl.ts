import type { en } from "./en.ts";
import { nlChoose } from "./nl/choose.ts";
import { voorwaarde } from "./nl/conditions.ts";
import { aangenomen, fout } from "./nl/faults.ts";
import { nlHeat } from "./nl/heat.ts";
import { nlOdds } from "./nl/odds.ts";
import { nlPair } from "./nl/pair.ts";
import { nlPlans } from "./nl/plans.ts";
import { nlRace } from "./nl/race.ts";
import { nlReasons } from "./nl/reasons.ts";
import { nlTerms } from "./nl/terms.ts";
import { nlTrust } from "./nl/trust.ts";
import { nlWhatIf } from "./nl/what-if.ts";

/** Alle woorden van de pagina in het Nederlands. */
export const nl = {
  language: "nl",
  locale: "nl-NL",
  skipToAnswer: "Naar het antwoord",
  views: {
    answer: "Antwoord",
    field: "Veld",
    "what-if": "Wat als",
    race: "Race",
    heat: "De echte rit",
    rink: "Langs de baan",
    trust: "Vertrouwen",
    take: "Meenemen",
  },
  short: { more: "Meer" },
  more: "Meer delen van de pagina",
  theme: { label: "Kleuren", auto: "zoals het apparaat", light: "licht", dark: "donker" },
  madeBy: (program: string, model: number) =>
    `massstart ${program}, model ${model}. De races zijn gesimuleerd; niets verlaat deze pagina.`,
  loading: "Laden…",
  working: "Wordt uitgerekend…",
  tools: { open: "Tabel en bestanden", table: "Tabel", csv: "CSV" },
  crash:
    "De rekenprocessen zijn gestopt. De pagina rijdt de races nu zelf: trager, dezelfde getallen.",
  retryWorkers: "Probeer ze opnieuw",
  failed: (fault: string) => `Dat is niet te beantwoorden: ${fout(fault)}`,
  fault: fout,
  granted: aangenomen,
  condition: voorwaarde,
  dismiss: "Goed",
  provenance: (races: string, seed: string, model: number, version: string) =>
    `${races} races, startgetal “${seed}”, model ${model}, versie ${version}, controlegetal`,
  ...nlChoose,
  ...nlPair,
  ...nlPlans,
  ...nlOdds,
  ...nlWhatIf,
  ...nlRace,
  ...nlHeat,
  ...nlReasons,
  ...nlTerms,
  ...nlTrust,
  validation: async () => (await import("./nl/validation.ts")).nlValidation,
} satisfies typeof en;
