import { type Command, Option } from "commander";
import { baseRate } from "../history/base-rate.ts";
import { chooseSheets, type SheetChoice, sheetFields } from "../history/choose-sheets.ts";
import { sheetsCanTell } from "../history/sheet-facts.ts";
import { conditionalOdds } from "../odds/conditional-odds.ts";
import { parseSkaterCondition } from "../odds/parse-skater-condition.ts";
import { skaterPhrases } from "../odds/skater-phrases.ts";
import { MOST_RACES, MOST_WORKERS } from "../odds/stream-races.ts";
import { findSkater } from "../sim/find-skater.ts";
import { type BaseRateAnswer, baseRateJson } from "./base-rate-json.ts";
import type { Listing } from "./base-rate-list.ts";
import { baseRateTable } from "./base-rate-table.ts";
import { wholeNumber } from "./number-option.ts";
import { repeated } from "./read-orders.ts";
import { readScenarioFile } from "./read-scenario-file.ts";
import { readSheets, shippedSheetsFolder } from "./read-sheets.ts";
import { chooseWorkers, watchedRun } from "./watched-run.ts";
import { writeResult } from "./write-result.ts";

interface BaseRateOptions extends SheetChoice {
  then: string[];
  sheets?: string;
  list?: Listing;
  scenario?: string;
  skater?: string;
  races?: number;
  seed?: string;
  workers?: number;
  format: "table" | "json";
}

/** What may follow, where the user names nothing. */
const USUAL_OUTCOMES = ["ranked 1-3", "ranked 1-8", "went through"];

/** `massstart base-rate`: how often something happened in real races, and in simulated ones. */
export function baseRateCommand(program: Command): void {
  program
    .command("base-rate")
    .description("count how often something happened in real races, beside simulated ones")
    .argument("<conditions>", 'said of one skater: "scored 3, outside the first six"')
    .addOption(
      new Option("--then <conditions>", "what may have followed; may be repeated")
        .argParser(repeated)
        .default([], USUAL_OUTCOMES.join("; ")),
    )
    .option("--sheets <folder>", "result sheets (default: those that come with the program)")
    .addOption(new Option("--gender <gender>", "only their races").choices(["men", "women"]))
    .addOption(new Option("--field <field>", "only such races").choices(sheetFields))
    .option("--rules <rules>", "only races under such rules: isu-2018, or what sprints pay: 5-3-1")
    .addOption(
      new Option("--list <what>", "what to list (default: skaters up to 40, else races)").choices([
        "skaters",
        "races",
        "nothing",
      ]),
    )
    .option("--scenario <file>", "a heat to simulate beside it: a file, or an id that comes along")
    .option("--skater <name>", "one skater of that heat beside all of them")
    .option("--races <n>", "number of races (default 10,000)", wholeNumber(1, MOST_RACES))
    .option("--seed <text>", "the same seed gives the same races (default massstart)")
    .option("--workers <n>", "threads (default: one per core)", wholeNumber(1, MOST_WORKERS))
    .addOption(
      new Option("--format <format>", "what to print").choices(["table", "json"]).default("table"),
    )
    .addHelpText("after", phrasesHelp())
    .action(runBaseRate);
}

function phrasesHelp(): string {
  const askable = skaterPhrases.filter(({ example }) =>
    sheetsCanTell(parseSkaterCondition(example, "conditions")),
  );
  const examples = askable.map(({ example }) => `  ${example}`);
  return [
    "",
    'Phrases, joined by commas; "not" before one denies it; numbers also as words or "at least 3", "1 to 3":',
    ...examples,
  ].join("\n");
}

async function runBaseRate(conditions: string, options: BaseRateOptions): Promise<void> {
  const isUsual = options.then.length === 0;
  const question = {
    condition: parseSkaterCondition(conditions, "conditions"),
    outcomes: (isUsual ? USUAL_OUTCOMES : options.then).map((text) =>
      parseSkaterCondition(text, "--then"),
    ),
  };
  checkSimulation(options);
  if (![question.condition, ...question.outcomes].every(sheetsCanTell))
    throw new Error(
      "conditions: expected what sheets tell, got a fall, an attempt or the bell (odds --given asks simulated races)",
    );
  const folder = options.sheets ?? shippedSheetsFolder();
  if (folder === null) throw new Error("--sheets: expected a folder, got nothing");
  const all = readSheets(folder);
  const sheets = chooseSheets(all, options);
  if (sheets.length === 0) {
    const asked = (["gender", "field", "rules"] as const).flatMap((name) =>
      options[name] === undefined ? [] : [`--${name} ${options[name]}`],
    );
    throw new Error(`${folder}: expected sheets that fit ${asked.join(", ")}, got none`);
  }
  const real = baseRate(sheets, question);
  if (real.races === 0) {
    throw new Error(
      `conditions: expected sprints and a next round that these races have, got "${conditions}"`,
    );
  }
  const simulated =
    options.scenario === undefined ? null : await simulate(options.scenario, question, options);
  const answer: BaseRateAnswer = {
    question,
    isUsual,
    sheets: all.length,
    isChosen: sheets.length < all.length,
    real,
    simulated,
  };
  writeResult(
    options.format === "json" ? baseRateJson(answer) : baseRateTable(answer, options.list),
  );
  if (simulated?.odds.stopped) process.exitCode = 130;
}

/** What makes sense with a heat to simulate only. */
function checkSimulation(options: BaseRateOptions): void {
  if (options.scenario !== undefined) return;
  for (const name of ["skater", "races", "seed", "workers"] as const) {
    if (options[name] !== undefined) {
      throw new Error(`--${name}: expected --scenario with it, got none`);
    }
  }
}

async function simulate(
  path: string,
  question: BaseRateAnswer["question"],
  { skater, races, seed, workers }: BaseRateOptions,
): Promise<BaseRateAnswer["simulated"]> {
  const scenario = readScenarioFile(path);
  const names = scenario.entries.map(({ name }) => name);
  const name = skater === undefined ? null : findSkater(skater, names, "--skater");
  const odds = await watchedRun(undefined, (watch) =>
    conditionalOdds(scenario, question, {
      ...(races === undefined ? {} : { races }),
      ...(seed === undefined ? {} : { seed }),
      workers: workers ?? chooseWorkers(races),
      ...watch,
    }),
  );
  return { odds, skater: odds.skaters.find((one) => one.name === name) ?? null };
}
