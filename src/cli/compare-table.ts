import type { ComparedPlan, Comparison } from "../odds/compare/compare-plans.ts";
import { grouped } from "../odds/grouped.ts";
import {
  countOfHundred,
  differenceOfHundred,
  ofHundred,
  tenthsOfHundred,
} from "../odds/of-hundred.ts";
import { formatTable } from "./table.ts";

const right = "right" as const;

/** The advice, then every plan, best first. */
export function compareTable(result: Comparison): string {
  const columns = [
    { title: "plan" },
    { title: "of 100", align: right },
    { title: "difference", align: right },
    { title: "sampling alone", align: right },
    { title: "better in", align: right },
    { title: "" },
    { title: "saved", align: right },
    { title: "races", align: right },
  ];
  const rows = result.plans.map((plan) => rowOf(plan, plan.plan === result.reference));
  return [result.advice, "", heading(result), "", formatTable(columns, rows), "", CLOSING].join(
    "\n",
  );
}

function rowOf(compared: ComparedPlan, isReference: boolean): string[] {
  const { plan, chance, difference, betterIn, tied, races, saved } = compared;
  const { value: mean, sampling } = difference;
  return [
    plan,
    ofHundred(chance),
    isReference ? "reference" : differenceOfHundred({ ...difference, mean }),
    isReference ? "" : tenthsOfHundred(sampling),
    isReference ? "" : `${countOfHundred(betterIn)} of 100`,
    tied ? "tied best" : "",
    saved === null ? "" : `x${saved.toFixed(1)}`,
    grouped(races),
  ];
}

function heading(result: Comparison): string {
  const { title, skater, goal, races, seed, modelVersion, digest, stopped, versions } = result;
  return [
    `${title}: ${skater}, goal ${goal}`,
    `${grouped(races)} races in all${stopped ? " (stopped early)" : ""}, up to ${grouped(versions)} versions of ${result.racesPerVersion}, seed ${seed}, model ${modelVersion}, digest ${digest}`,
  ].join("\n");
}

const CLOSING = [
  "Races in 100. Intervals in brackets are total: what sampling and imperfect knowledge of skaters, ice and habits leave",
  "open in 95 of 100 plausible versions of the race. Sampling alone is what more races would narrow; it holds at every look,",
  "for all plans at once. Better in: versions in which the plan beats the reference. Tied best: not shown to be worse than the",
  "best by a race in 100. Saved: how many times the races independent runs would have needed. What the model itself leaves out",
  "is in none of this.",
].join("\n");
