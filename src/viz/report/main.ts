import { planInWords } from "../../odds/report/plan-in-words.ts";
import type { Report } from "../../odds/report/report.ts";
import { dutchPlan } from "../../odds/report/text/dutch-plan.ts";
import { englishPlan } from "../../odds/report/text/english-plan.ts";
import { cutPoints } from "../charts/cut-points.ts";
import { placeMatrix } from "../charts/place-matrix.ts";
import { planLadder } from "../charts/plan-ladder.ts";
import { pointsNeeded } from "../charts/points-needed.ts";
import { enOdds } from "../text/en/odds.ts";
import { nlOdds } from "../text/nl/odds.ts";

/** px; what fits on a printed page. */
const WIDTH = 716;

/** The words of the page that the report was taken from. */
const words = document.documentElement.lang === "nl" ? nlOdds : enOdds;
const plansInWords = document.documentElement.lang === "nl" ? dutchPlan : englishPlan;

/** Draws every chart for which the report has a place, from the result that the file holds. */
function drawCharts(report: Report, placeOf: (chart: string) => HTMLElement | null): void {
  const { comparison, odds, cut, scenario } = report;
  const { answer, places } = words;
  const { ofHundred } = answer;
  const names = scenario.entries.map(({ name }) => name);
  const options = {
    width: Math.min(WIDTH, document.body.clientWidth - 32),
    locale: document.documentElement.lang,
  };
  const into = { plans: placeOf("plans"), places: placeOf("places"), cut: placeOf("cut") };
  if (comparison && into.plans)
    planLadder(
      into.plans,
      {
        plans: comparison.plans.map((plan) => ({
          ...plan,
          label: planInWords(plan.plan, names, plansInWords),
        })),
        reference: comparison.reference,
        average: averageOf(report),
        streaming: false,
        picked: null,
      },
      {
        ...options,
        text: {
          ...answer,
          ofHundred: answer.shortOfHundred,
          label: answer.ladderOf(comparison.skater),
        },
      },
    );
  const needed = placeOf("needed");
  const points = { ...words.cut, ofHundred };
  if (cut && into.cut)
    cutPoints(into.cut, cut, { ...options, text: { ...points, label: points.cutLabel } });
  if (cut && needed)
    pointsNeeded(
      needed,
      { ...cut, ours: null },
      { ...options, text: { ...points, label: points.needed } },
    );
  if (into.places)
    placeMatrix(
      into.places,
      { ...odds, ours: comparison?.skater ?? null },
      { ...options, text: { ...places, ofHundred } },
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
