import { isAway, shareTheWork } from "../breakaway.ts";
import type { Race } from "../heat.ts";
import { hold, rideFree } from "../intention.ts";
import { wheelCeiling } from "../shelter.ts";
import { metresToSprint, nextSprint, reserveShare } from "../situation.ts";
import { RUNNING } from "../state.ts";
import { skaterParameter } from "./parameters.ts";
import type { Tactic } from "./tactic.ts";

/** How far before a line two partners settle who takes it, m. */
const SETTLED = 200;

/** Two who are away together take the sprints in turn. */
export const trade: Tactic = {
  name: "trade",
  sentence: "Away with a partner, share the turns and take the intermediate sprints alternately.",
  parameters: [skaterParameter("The partner.")],
  speaks: (race, skater, values) => isAwayWith(race, skater, values[0]!),
  rides: (race, skater, values) => {
    const { state } = race;
    const partner = values[0]!;
    if (!isAwayWith(race, skater, partner)) return false;
    const sprint = nextSprint(race, skater);
    if (sprint < 0 || metresToSprint(race, skater, sprint) > SETTLED)
      return shareTheWork(race, skater);
    const mine = state.points[skater]!;
    const his = state.points[partner]!;
    if (mine < his || (mine === his && skater < partner)) rideFree(state, skater, 1.4);
    else hold(state, skater, 0.95, wheelCeiling(reserveShare(race, skater)));
    return true;
  },
};

function isAwayWith(race: Race, skater: number, partner: number): boolean {
  const { group, status } = race.state;
  if (!(partner >= 0) || status[partner] !== RUNNING) return false;
  return group[partner] === group[skater] && isAway(race, skater);
}
