import { planInWords } from "../../odds/report/card-orders.ts";
import type { Report } from "../../odds/report/report.ts";
import { resolveRules } from "../../sim/rules.ts";
import { cutPoints } from "../charts/cut-points.ts";
import { placeMatrix } from "../charts/place-matrix.ts";
import { planLadder } from "../charts/plan-ladder.ts";
import { pointsNeeded } from "../charts/points-needed.ts";
import { reportWords } from "./report-words.ts";

/** px; what fits on a printed page. */
const WIDTH = 716;

/** Draws every chart for which the report has a place, from the result that the file holds. */
function drawCharts(report: Report, placeOf: (chart: string) => HTMLElement | null): void {
  const { comparison, odds, cut, scenario } = report;
  const names = scenario.entries.map(({ name }) => name);
  const rules = resolveRules(scenario.rules);
  const words = reportWords(report);
  const options = { width: Math.min(WIDTH, document.body.clientWidth - 32) };
  const into = { plans: placeOf("plans"), places: placeOf("places"), cut: placeOf("cut") };
  if (comparison && into.plans)
    planLadder(
      into.plans,
      {
        plans: comparison.plans.map((plan) => ({
          ...plan,
          label: planInWords(plan.plan, names, rules),
        })),
        reference: comparison.reference,
        average: averageOf(report),
        streaming: false,
        picked: null,
      },
      { ...options, text: words.plans },
    );
  const needed = placeOf("needed");
  if (cut && into.cut) cutPoints(into.cut, cut, { ...options, text: words.cut });
  if (cut && needed)
    pointsNeeded(needed, { ...cut, ours: null }, { ...options, text: words.needed });
  if (into.places)
    placeMatrix(
      into.places,
      { ...odds, ours: comparison?.skater ?? null },
      { ...options, text: words.places },
    );
}

/** Chance of the average starter to go through, where that is what the plans are judged by. */
function averageOf({ comparison, odds }: Report): number | null {
  if (comparison?.goal !== "qualify" || odds.qualifiers === null) return null;
  return odds.qualifiers / odds.skaters.length;
}

drawCharts(JSON.parse(document.getElementById("report")!.textContent!) as Report, (chart) =>
  document.querySelector<HTMLElement>(`[data-chart="${chart}"]`),
);
