import { goalWords, parseGoal } from "../../odds/goal.ts";
import type { Report } from "../../odds/report/report.ts";
import { resolveRules } from "../../sim/rules.ts";
import type { CutText } from "../charts/cut-points.ts";
import type { HundredCount } from "../charts/hundred-count.ts";
import type { PlacesText } from "../charts/place-matrix.ts";
import type { LadderText } from "../charts/plan-ladder.ts";
import type { NeededText } from "../charts/points-needed.ts";

/** What stands in the charts of a report. */
export interface ReportWords {
  plans: LadderText;
  places: PlacesText;
  cut: CutText;
  needed: NeededText;
}

/** @example ofHundred({ count: 60, about: true, bound: null }) // "about 60 of 100" */
function ofHundred({ count, about, bound }: HundredCount): string {
  if (bound !== null) return `${bound} ${count} of 100`;
  return `${about ? "about " : ""}${count} of 100`;
}

const signed = (value: number): string => (value > 0 ? `+${value}` : String(value));

export function reportWords({ comparison, scenario, cut }: Report): ReportWords {
  const field = { skaters: scenario.entries.length, rules: resolveRules(scenario.rules) };
  const goal = comparison ? goalWords(parseGoal(comparison.goal, field)) : "";
  const last = cut?.places ?? 0;
  return {
    plans: {
      label: comparison ? `${comparison.skater}: ${goal}, by plan` : "",
      plan: "Plan",
      chance: goal.replace(/^./, (first) => first.toUpperCase()),
      interval: "95 % of plausible versions",
      difference: "difference",
      average: "average starter",
      reference: "compared with this",
      tied: "cannot be told apart",
      ofHundred,
      differenceOf: ({ value, low, high }) =>
        `${signed(value)} (${signed(low)} to ${signed(high)})`,
    },
    places: {
      label: "How often each skater comes in each place",
      skater: "Skater",
      place: "place",
      through: "through",
      shades: "of 100 races",
      ofHundred,
      cell: ({ name, place, count, low, high }) =>
        `${name}, place ${place}: ${count} (${low} to ${high})`,
    },
    cut: {
      label: `Points of the last of ${last} to go through`,
      points: `points of the last of ${last} to go through, races in 100`,
      share: "Races",
      ofHundred,
      orMore: (points) => `${points}+`,
    },
    needed: {
      label: "Chance to go through, by sprint points and place over the line",
      points: "points",
      place: "place over the line",
      any: "all",
      safe: "sure by the rules",
      out: "out by the rules",
      unmet: "did not occur",
      shades: "of 100",
      ofHundred,
      cell: ({ points, place, said, races }) =>
        `${points} points, place ${place}: ${said} (${races} starts)`,
    },
  };
}
