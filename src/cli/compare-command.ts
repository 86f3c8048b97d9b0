import { type Command, Option } from "commander";
import { comparePlans } from "../odds/compare/compare-plans.ts";
import { readPlan } from "../odds/compare/read-plans.ts";
import { MOST_RACES, MOST_WORKERS } from "../odds/stream-races.ts";
import type { Scenario } from "../sim/scenario.ts";
import { compareFurther, type Further } from "./compare-further.ts";
import { compareTable } from "./compare-table.ts";
import { fraction, wholeNumber } from "./number-option.ts";
import { checkMeanings } from "./plan-meaning.ts";
import { repeated } from "./read-orders.ts";
import { readScenarioFile } from "./read-scenario-file.ts";
import { checkTakeAway, type TakeAway, writeComparison } from "./report-files.ts";
import { runSweep } from "./sweep-command.ts";
import { chooseWorkers, watchedRun } from "./watched-run.ts";
import { writeResult } from "./write-result.ts";

export interface CompareCommandOptions extends Further, TakeAway {
  skater: string;
  goal: string;
  plan: string[];
  catalogue?: boolean;
  reference?: string;
  precision?: number;
  races?: number;
  seed?: string;
  workers?: number;
  sweep?: string[];
  format: "table" | "json";
  out?: string;
}

/** `massstart compare`: which plan of one skater is better, by how much and how sure. */
export function compareCommand(program: Command): void {
  program
    .command("compare")
    .description("compare plans of one skater on the same luck: which is better, and how sure")
    .argument("<scenario>", "scenario file, or the id of one that comes with the program")
    .requiredOption("--skater <name>", "whose plans; any part of the name that fits one")
    .requiredOption("--goal <goal>", "qualify, win, podium, points or top=N")
    .option("--plan <plan>", 'a plan, "none" for no orders; may be repeated', repeated, [])
    .option("--catalogue", "every plan that makes sense for one skater in this heat")
    .option(
      "--reference <plan>",
      "what the others are held against (default: the first of several plans, else what the scenario orders)",
    )
    .addOption(
      new Option(
        "--precision <p>",
        "half-width that the sampling interval of a difference may have (default 0.02)",
      ).argParser(fraction(0.002, 0.5)),
    )
    .addOption(
      new Option(
        "--races <n>",
        "in place of --precision: races for each plan (512 at least), none dropped, or for each value of a sweep",
      )
        .argParser(wholeNumber(256, MOST_RACES))
        .conflicts("precision"),
    )
    .option(
      "--sweep <range>",
      "in place of comparing: one plan over a parameter, such as togo=2..14 or distance=100..700/50; twice for two",
      repeated,
      [],
    )
    .option("--why", "what moved when the better plan did better")
    .option(
      "--robust",
      "what is left of the gain when it is executed badly, and where the advice flips",
    )
    .option("--sensitivity", "which quality of the skater and which assumption the gain hangs on")
    .option(
      "--further-races <n>",
      "races for each plan and setting of --why, --robust and --sensitivity",
      wholeNumber(256, MOST_RACES),
    )
    .option("--seed <text>", "the same seed gives the same races (default massstart)")
    .option("--workers <n>", "threads (default: one per core)", wholeNumber(1, MOST_WORKERS))
    .addOption(
      new Option("--format <format>", "what to print").choices(["table", "json"]).default("table"),
    )
    .option("--out <file>", "write to a file in place of the terminal")
    .option("--report <file>", "write a page with tables and charts too, one file, as HTML")
    .option("--card <file>", "write an A6 page for the rink too, as HTML: the best plan")
    .option("--card-plan <plan>", "another of the plans compared for that page")
    .action(runCompare);
}

async function runCompare(path: string, options: CompareCommandOptions): Promise<void> {
  if (options.sweep!.length > 0) return runSweep(path, options);
  const { plan, format, out, sweep: _none, report, card, cardPlan, ...asked } = options;
  const files: TakeAway = {
    ...(report === undefined ? {} : { report }),
    ...(card === undefined ? {} : { card }),
    ...(cardPlan === undefined ? {} : { cardPlan }),
  };
  const workers = options.workers ?? chooseWorkers();
  const scenario = readScenarioFile(path);
  checkTakeAway(files, out);
  const plans = plansWithCard(options, scenario);
  checkMeanings(
    asked.reference === undefined ? plan : [asked.reference, ...plan],
    scenario.entries.map(({ name }) => name),
  );
  const result = await watchedRun(undefined, (watch) =>
    comparePlans(scenario, {
      ...asked,
      plans,
      workers,
      ...watch,
    }),
  );
  const further = await compareFurther(scenario, result, { ...asked, workers });
  const text =
    format === "json"
      ? JSON.stringify({ ...result, ...further.results }, null, 2)
      : [compareTable(result), ...further.tables].join("\n\n");
  writeResult(text, out);
  const isCutShort = await watchedRun(undefined, (watch) =>
    writeComparison(files, scenario, result, { workers, ...watch }),
  );
  if (result.stopped || further.stopped || isCutShort) process.exitCode = 130;
}

/** The plans named, and beside a catalogue the one for the card; else it has to be among them. @throws one-line Error */
function plansWithCard(options: CompareCommandOptions, scenario: Scenario): string[] {
  const { plan, cardPlan, reference, catalogue } = options;
  if (cardPlan === undefined) return plan;
  const names = scenario.entries.map(({ name }) => name);
  const wanted = readPlan({ names }, cardPlan, "card-plan");
  const named = [...plan, ...(reference === undefined ? [] : [reference])];
  if (named.some((text) => readPlan({ names }, text, "plan") === wanted)) return plan;
  if (catalogue) return [...plan, wanted];
  throw new Error(`card-plan: expected one of the plans named, got "${wanted}"`);
}
