import { isAway, shareTheWork } from "../breakaway.ts";
import { hold, rideFree } from "../intention.ts";
import { onIce } from "../on-ice.ts";
import { wheelCeiling } from "../shelter.ts";
import { metresToSprint, nextSprint, reserveShare } from "../situation.ts";
import { RUNNING } from "../state.ts";
import { skaterParameter } from "./parameters.ts";
import type { Tactic } from "./tactic.ts";

const { state } = onIce;

/** How far before a line two partners settle who takes it, m. */
const SETTLED = 200;

/** Two who are away together take the sprints in turn. */
export const trade: Tactic = {
  name: "trade",
  sentence: "Away with a partner, share the turns and take the intermediate sprints alternately.",
  parameters: [skaterParameter("The partner.")],
  speaks: (skater, values) => isAwayWith(skater, values[0]!),
  rides: (skater, values) => {
    const partner = values[0]!;
    if (!isAwayWith(skater, partner)) return false;
    const sprint = nextSprint(skater);
    if (sprint < 0 || metresToSprint(skater, sprint) > SETTLED) return shareTheWork(skater);
    const mine = state.points[skater]!;
    const his = state.points[partner]!;
    if (mine < his || (mine === his && skater < partner)) rideFree(skater, 1.4);
    else hold(skater, 0.95, wheelCeiling(reserveShare(skater)));
    return true;
  },
};

function isAwayWith(skater: number, partner: number): boolean {
  const { group, status } = state;
  if (!(partner >= 0) || status[partner] !== RUNNING) return false;
  return group[partner] === group[skater] && isAway(skater);
}
