import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Comparison } from "../odds/compare/compare-plans.ts";
import { ordersOf } from "../odds/compare/read-plans.ts";
import type { Report } from "../odds/report/report.ts";
import { reportHtml } from "../odds/report/report-html.ts";
import { rinkCard } from "../odds/report/rink-card.ts";
import { skateField } from "../odds/report/skate-field.ts";
import type { SimulateOptions } from "../odds/stream-races.ts";
import type { Scenario } from "../sim/scenario.ts";
import { checkWritable, writeResult } from "./write-result.ts";

/** Files to take away beside what is printed. */
export interface TakeAway {
  report?: string;
  card?: string;
  /** Plan for the card; the best one unless told otherwise. */
  cardPlan?: string;
}

/** Gives chances to within a point and a half. */
const FIELD_RACES = 4_000;
/** The same for who has stopped the comparison and waits. */
const FEW_FIELD_RACES = 500;

/** Refuses files that cannot be written, or that are the same, before hours are spent on them. @throws one-line Error */
export function checkTakeAway({ report, card, cardPlan }: TakeAway, out?: string): void {
  if (cardPlan !== undefined && card === undefined)
    throw new Error("card-plan: expected --card with it, got none");
  const files = [out, report, card].filter((path) => path !== undefined);
  for (const path of files) checkWritable(path);
  const twice = files.find((path, k) => files.indexOf(path) < k);
  if (twice !== undefined) throw new Error(`${twice}: expected a file of its own, got it twice`);
}

/** Writes a report of what was skated. */
export function writeReport(path: string, report: Report): void {
  writeResult(reportHtml(template("report"), report), path);
}

/**
 * Writes report and card of compared plans; for the report the field is skated with the best of them.
 * @returns whether that was stopped before its end
 */
export async function writeComparison(
  { report, card, cardPlan }: TakeAway,
  scenario: Scenario,
  comparison: Comparison,
  run: SimulateOptions,
): Promise<boolean> {
  if (card !== undefined)
    writeResult(rinkCard(template("card"), scenario, comparison, cardPlan), card);
  if (report === undefined) return false;
  const { skater, seed, plans, stopped } = comparison;
  const field = await skateField(scenario, {
    ...run,
    seed,
    races: stopped ? FEW_FIELD_RACES : FIELD_RACES,
    plans: { [skater]: ordersOf(plans[0]!.plan) },
  });
  writeReport(report, { scenario, comparison, ...field });
  return field.odds.stopped;
}

/** A page that the build has made beside the command line. */
function template(name: "report" | "card"): string {
  const path = fileURLToPath(new URL(`./${name}.html`, import.meta.url));
  if (!existsSync(path)) throw new Error(`invariant: ${name}.html is not beside the command line`);
  return readFileSync(path, "utf8");
}
