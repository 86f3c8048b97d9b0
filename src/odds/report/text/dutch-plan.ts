import type { Comparison, Condition, ConditionSubject } from "../../../sim/condition.ts";
import { dutchOrders } from "./dutch-orders.ts";
import type { PlanText } from "./report-text.ts";

type Words = (value: number | string, comparison: Comparison) => string;

/** Een getal met een komma. @example komma(0.95) // "0,95" */
const komma = (value: number | string): string =>
  typeof value === "number" ? String(value).replace(".", ",") : value;

function aantal(value: number | string, comparison: Comparison): string {
  const said = komma(value);
  return {
    "=": `precies ${said}`,
    ">=": `${said} of meer`,
    "<=": `${said} of minder`,
    ">": `meer dan ${said}`,
    "<": `minder dan ${said}`,
  }[comparison];
}

/** Ronden worden afgeteld: "hoogstens nog 5" is wat later komt. */
const teGaan: Record<Comparison, (laps: string) => string> = {
  "=": (laps) => `met nog ${laps} te gaan`,
  ">=": (laps) => `tot nog ${laps} te gaan`,
  "<=": (laps) => `vanaf nog ${laps} te gaan`,
  ">": (laps) => `voor nog ${laps} te gaan`,
  "<": (laps) => `na nog ${laps} te gaan`,
};

/** Plaatsen tellen vanaf de kop: "hoogstens 4" is verder naar voren. */
const opPlaats: Record<Comparison, (place: string) => string> = {
  "=": (place) => `op plaats ${place}`,
  ">=": (place) => `op plaats ${place} of verder naar achteren`,
  "<=": (place) => `op plaats ${place} of verder naar voren`,
  ">": (place) => `verder naar achteren dan plaats ${place}`,
  "<": (place) => `verder naar voren dan plaats ${place}`,
};

/** Voor wat gemeten wordt en niet geteld. */
function maat(value: number | string, comparison: Comparison): string {
  const said = komma(value);
  if (comparison === "=") return said;
  return comparison.startsWith("<") ? `minder dan ${said}` : `meer dan ${said}`;
}

const words: Record<ConditionSubject, Words> = {
  points: (value, comparison) => `met ${aantal(value, comparison)} punten`,
  place: (value, comparison) => opPlaats[comparison](komma(value)),
  reserve: (value, comparison) => `met ${maat(value, comparison)} van de reserve`,
  togo: (value, comparison) => teGaan[comparison](komma(value)),
  gap: (value, comparison) => `${maat(value, comparison)} seconden achter de eerste groep`,
  ahead: (value, comparison) => `met ${aantal(value, comparison)} vooruit`,
  away: (value) => `als ${value} vooruit is`,
  scored: (value) => `na punten in tussensprint ${value}`,
  won: (value) => `na winst in tussensprint ${value}`,
};

/** Wat de getallen van een tactiek zijn, per tactiek en parameter. */
const details: Record<string, string> = {
  "sit-in from": "Voorste plaats om vast te houden",
  "sit-in to": "Achterste plaats om vast te houden",
  "move-up place": "Plaats om te halen",
  "lead laps": "Hoeveel ronden",
  "shot back": "Hoe ver achter de laatste",
  "shot metres": "Hoe ver vol gas na het schot",
  "attack effort": "Vermogen van de sprong, als deel van het drempelvermogen",
  "attack metres": "Lengte van de sprong",
  "join size": "Grootste groep om bij aan te sluiten",
  "let-go size": "Grootste groep om te laten gaan",
  "contest distance": "Meters voor de streep waar het vol gas gaat",
  "steal laps": "Hoe ver voor de streep",
  "chase effort": "Vermogen van een kopbeurt, als deel van het drempelvermogen",
  "slow effort": "Vermogen op kop, als deel van het drempelvermogen",
  "place place": "Plaats",
  "place outside": "1 is in de buitenste rij, 0 in de rij",
  "sprint distance": "Meters voor de streep",
};
/** Hetzelfde bij elke tactiek. */
const shared: Record<string, string> = {
  until: "Ronden te gaan waarna de rijder weer vrij is",
  effort: "Vermogen, als deel van het drempelvermogen",
};

/** Plannen in het Nederlands. */
export const dutchPlan: PlanText = {
  noOrders: "Geen opdracht",
  order: ({ tactic, values }) => dutchOrders[tactic]?.(values) ?? tactic,
  condition: ({ subject, comparison, value }: Condition) => words[subject](value, comparison),
  and: "en",
  unless: "behalve",
  otherwise: "anders",
  lines: (toGo) => `${toGo.length === 1 ? "streep" : "strepen"} met nog ${toGo.join(", ")} te gaan`,
  moment: (toGo) => `met nog ${komma(toGo)} te gaan`,
  detail: (tactic, parameter, sentence) =>
    details[`${tactic} ${parameter}`] ?? shared[parameter] ?? sentence,
  measure: (value, unit) =>
    `${komma(value)}${unit ? ` ${unit === "laps" ? (value === 1 ? "ronde" : "ronden") : unit}` : ""}`,
};
