import type { Chance } from "../intervals.ts";
import { type ByGoal, byGoal, goalChance, teamGoals } from "./event-goal.ts";
import type { EventRaces } from "./event-races.ts";

/** Chances of the skaters of one country together: that all come through, at least one, a medal, the win. */
export interface TeamOdds extends ByGoal<typeof teamGoals, Chance> {
  country: string;
  skaters: string[];
}

/** Entrants of every country with more than one, in the order of entrants. */
export function teamsOf({ compiled }: EventRaces): Map<string, number[]> {
  const teams = new Map<string, number[]>();
  compiled.final.countries.forEach((country, entrant) => {
    if (country !== null) teams.set(country, [...(teams.get(country) ?? []), entrant]);
  });
  return new Map([...teams].filter(([, entrants]) => entrants.length > 1));
}

/** Chances of every country with more than one entrant. */
export const teamOdds = (run: EventRaces): TeamOdds[] =>
  [...teamsOf(run)].map(([country, entrants]) => ({
    country,
    skaters: entrants.map((entrant) => run.compiled.final.names[entrant]!),
    ...byGoal(teamGoals, (goal) => goalChance(run, entrants, goal)),
  }));
