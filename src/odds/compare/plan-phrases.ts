import type { Heat } from "../../sim/heat.ts";
import { type Clause, parsePlan } from "../../sim/plan.ts";
import { catalogue } from "../../sim/tactics/catalogue.ts";
import { NO_ORDERS } from "./read-plans.ts";

/** A plan in words: to tell a skater, and to put beside a chance. */
export interface PlanPhrase {
  /** @example "Go for sprint 2" */
  order: string;
  /** @example "going for sprint 2" */
  doing: string;
}

type Values = Clause["values"];

/** What a coach says for the tactics that a plan mostly consists of; the others are told by their text. */
const phrases: Record<string, (values: Values) => [order: string, doing: string]> = {
  "sit-in": () => ["Sit in and sprint", "sitting in"],
  contest: ({ sprint }) => [`Go for ${sprintWords(sprint)}`, `going for ${sprintWords(sprint)}`],
  steal: ({ sprint }) => [
    `Steal ${sprintWords(sprint)} from far out`,
    `stealing ${sprintWords(sprint)}`,
  ],
  skip: ({ sprint }) => [`Skip ${sprintWords(sprint)}`, `skipping ${sprintWords(sprint)}`],
  attack: ({ togo = 9 }) => [`Attack with ${togo} to go`, `attacking with ${togo} to go`],
  shot: () => ["Attack at the shot", "attacking at the shot"],
  lead: () => ["Take the lead", "taking the lead"],
  join: () => ["Go with attacks", "going with attacks"],
  "let-go": () => ["Let attacks go", "letting attacks go"],
  chase: () => ["Chase those away", "chasing those away"],
  refuse: () => ["Take no turn in the chase", "taking no turn in the chase"],
  mark: ({ skater }) => [`Mark ${skater}`, `marking ${skater}`],
  wheel: ({ skater }) => [`Take the wheel of ${skater}`, `on the wheel of ${skater}`],
  defend: () => ["Keep the points", "keeping the points"],
  "sit-up": () => ["Ease off", "easing off"],
  slow: () => ["Take the speed out of the chase", "taking the speed out of the chase"],
  trade: ({ skater }) => [`Share the turns with ${skater}`, `sharing the turns with ${skater}`],
  "move-up": () => ["Come forward in good time", "coming forward in good time"],
  place: ({ place = 2, togo = 1 }) => [
    `Be in place ${place} with ${togo} to go`,
    `in place ${place} with ${togo} to go`,
  ],
  sprint: ({ distance }) => [`Sprint${fromWords(distance)}`, `sprinting${fromWords(distance)}`],
};

/** What a coach says for one order, whatever it depends on; else the sentence of its tactic. */
export function phraseOrder({ tactic, values }: Clause): string {
  const order = phrases[tactic]?.(values)[0];
  return order ?? catalogue.find(({ name }) => name === tactic)!.sentence.replace(/\.$/, "");
}

/** The words for a plan in its canonical text. @example phrasePlan("sit-in", heat).doing // "sitting in" */
export function phrasePlan(plan: string, { names }: Pick<Heat, "names">): PlanPhrase {
  if (plan === NO_ORDERS) return { order: "Give no orders", doing: "without orders" };
  const [clause, ...others] = parsePlan(plan, catalogue, names);
  const isPlain = others.length === 0 && clause!.when.length === 0 && !clause!.unless;
  const [order, doing] = (isPlain && phrases[clause!.tactic]?.(clause!.values)) || [
    `Take the plan ${plan}`,
    `with the plan ${plan}`,
  ];
  return { order, doing };
}

const fromWords = (metres: number | string | undefined): string =>
  metres === undefined ? " at the end" : ` from ${metres} m`;

const sprintWords = (sprint: number | string | undefined): string =>
  sprint === undefined ? "every sprint" : `sprint ${sprint}`;
