import { compileScenario } from "./compile.ts";
import type { Event } from "./event.ts";
import { finalOfAll, ownNames } from "./event-entrants.ts";
import { findSkater } from "./find-skater.ts";
import type { Heat } from "./heat.ts";
import type { Plan } from "./plan.ts";
import { planFor } from "./plan-for.ts";
import { resolveRules } from "./rules.ts";

/** Orders by round, as plan text by full name. */
export interface RoundPlans {
  semifinal: Record<string, string>;
  final: Record<string, string>;
}

/** An event turned into numbers. Entrants are all starters of the semifinals, one semifinal after the other. */
export interface CompiledEvent {
  event: Event;
  semifinals: readonly Heat[];
  /** Entrant of the first slot of each semifinal. */
  firstEntrant: readonly number[];
  /** Seconds from the end of each semifinal to the final. */
  rest: readonly number[];
  /** The final with all entrants, from whom each race takes its finalists. */
  final: Heat;
  /** Orders for the final, by entrant; empty for those who follow their instincts. */
  finalPlans: readonly Plan[];
  /** How many start in the final. */
  finalists: number;
}

/** Minutes between semifinal and final where nobody has published them. Engineering assumption. */
const ASSUMED_REST = 60;

/** What a question may change about an event. */
export interface EventOptions {
  plans?: RoundPlans;
  /** Minutes, in place of what the event says of every semifinal. */
  rest?: number;
}

/** Minutes from a semifinal to the final, known or assumed. */
export const restOf = (rest: number | null, { rest: asked }: EventOptions): number =>
  asked ?? rest ?? ASSUMED_REST;

/**
 * Turns a checked event into numbers.
 *
 * @throws ScenarioError on orders that cannot be understood or are for somebody who does not start
 */
export function compileEvent(event: Event, options: EventOptions = {}): CompiledEvent {
  const { semifinal = {}, final = {} } = options.plans ?? {};
  const scenarios = ownNames(event);
  const all = finalOfAll(event.final, scenarios);
  const names = all.entries.map(({ name }) => name);
  for (const name of [...Object.keys(semifinal), ...Object.keys(final)])
    findSkater(name, names, "plan");
  const semifinals = scenarios.map((scenario) => {
    const starts = new Set(scenario.entries.map(({ name }) => name));
    const orders = Object.entries(semifinal).filter(([name]) => starts.has(name));
    return compileScenario(scenario, { plans: Object.fromEntries(orders) });
  });
  const finalHeat = { names, rules: resolveRules(all.rules) };
  const finalPlans = all.entries.map(({ name, plan }) =>
    planFor(name, final[name] ?? plan ?? "", finalHeat, `plan of ${name} in the final`),
  );
  const entries = all.entries.map(({ plan: _, ...entry }) => entry);
  return {
    event,
    semifinals,
    firstEntrant: semifinals.map((_, k) =>
      semifinals.slice(0, k).reduce((sum, { skaters }) => sum + skaters, 0),
    ),
    rest: event.semifinals.map(({ rest }) => 60 * restOf(rest, options)),
    final: compileScenario({ ...all, entries }),
    finalPlans,
    finalists: event.semifinals.reduce((sum, { through }) => sum + through, 0),
  };
}
