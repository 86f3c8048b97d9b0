import type { Command } from "commander";
import { skateTogether, type Way } from "../odds/arms/skate-together.ts";
import { grouped } from "../odds/grouped.ts";
import { summariseOdds } from "../odds/odds.ts";
import { differenceOfHundred, ofHundred } from "../odds/of-hundred.ts";
import { openExecutor } from "../odds/open-executor.ts";
import { mergeOutcomes, type Outcomes } from "../odds/outcomes.ts";
import { pairedDifference } from "../odds/paired-difference.ts";
import { simulate } from "../odds/simulate.ts";
import { DEFAULT_SEED, MOST_RACES } from "../odds/stream-races.ts";
import { Tally } from "../odds/tally.ts";
import type { Heat } from "../sim/heat.ts";
import type { Scenario } from "../sim/scenario.ts";
import { narrateHappened } from "./happened.ts";
import { wholeNumber } from "./number-option.ts";
import { oddsTable } from "./odds-table.ts";
import { builtPage, servePage } from "./page-server.ts";
import { createProgress } from "./progress.ts";
import { readScenarioFile } from "./read-scenario-file.ts";
import { formatTable } from "./table.ts";
import { chooseWorkers } from "./watched-run.ts";

const HEAT = "beijing-2022-men-sf1";
const SKATER = "Sven Kramer";
/** Gives a chance near one half to within 1.4 races in a hundred, and a paired difference to about 1. */
const RACES = 5_000;
/** Under this, a difference makes none that a coach would act on; our choice. */
const NO_MATTER = 0.02;

/** Without orders first, whose races say something of everybody. */
const tried = [
  { label: "no orders", plan: "" },
  { label: "sit in and sprint", plan: "sit-in" },
  { label: "go for the second intermediate sprint", plan: "contest:sprint=2" },
  { label: "attack with nine laps to go, as reported", plan: "attack:togo=9" },
];
const BASELINE = 1;

/** `massstart start`: the example that the program opens with. */
export function startCommand(program: Command): void {
  program
    .command("start")
    .description("an example: one Olympic semifinal, and one skater's chances under four plans")
    .option("--races <n>", "races for each plan", wholeNumber(1, MOST_RACES), RACES)
    .option("--page", "then serve the page to look further, until Ctrl-C")
    .action(runStart);
}

async function runStart({ races, page }: { races: number; page?: boolean }): Promise<void> {
  const scenario = readScenarioFile(HEAT);
  const executor = await openExecutor(chooseWorkers(races));
  const progress = createProgress(process.stderr);
  const wanted = tried.length * races;
  try {
    const free = await simulate(scenario, {
      races,
      seed: DEFAULT_SEED,
      executor,
      onProgress: (done) => progress.show(done, wanted),
    });
    // The odds of everybody stand on the screen while the plans are skated.
    progress.end();
    console.log(oddsTable(summariseOdds(scenario, free.heat, free.tally, free)));
    const ways = tried.slice(1).map(({ plan }): Way => {
      const job = { scenario, seed: DEFAULT_SEED };
      return { job, skater: SKATER, orders: plan };
    });
    const blocks = ways.map((): Outcomes[] => []);
    let done = races;
    await skateTogether(ways, {
      races,
      executor,
      onBlock(block, way) {
        blocks[way]!.push(block);
        done += block.races;
        progress.show(done, wanted);
      },
    });
    progress.end();
    printPlans(scenario, free.heat, [free.outcomes, ...blocks.map(mergeOutcomes)]);
  } finally {
    await executor.close();
  }
  if (page) await showPage();
}

/** Serves the page until somebody ends it. */
async function showPage(): Promise<void> {
  const { url, close } = await servePage(builtPage());
  console.log(`\nThe page to look further: ${url} (Ctrl-C ends it)`);
  for (const end of ["SIGINT", "SIGTERM"]) process.once(end, () => void close());
}

/** @param runs what came of the plans, in their order */
function printPlans(scenario: Scenario, heat: Heat, runs: readonly Outcomes[]): void {
  const skater = heat.names.indexOf(SKATER);
  const places = heat.rules.qualifiers ?? heat.goalPlaces;
  const right = "right" as const;
  const rows = runs.map((outcomes, k) => {
    const { label, plan } = tried[k]!;
    const tally = new Tally(heat);
    tally.add(outcomes);
    const chance = ofHundred(tally.firstPlaces(skater, places));
    if (k === BASELINE) return [label, plan, chance, "", ""];
    const difference = pairedDifference(outcomes, runs[BASELINE]!, skater, places);
    return [label, plan, chance, differenceOfHundred(difference), verdict(difference)];
  });
  const columns = [
    { title: "" },
    { title: "plan" },
    { title: "through", align: right },
    { title: "against sitting in", align: right },
    { title: "" },
  ];
  const happened = narrateHappened(scenario, SKATER);
  console.log(
    [
      "",
      `${SKATER}'s chance to go through, ${grouped(runs[0]!.races)} races for each plan on the same luck, in 100:`,
      "",
      formatTable(columns, rows),
      "",
      ...(happened ? [`What really happened: ${happened}. One race proves no plan.`] : []),
      "Differences are paired race by race and hold sampling error only: they tell what this model says, not how",
      "far to trust it. The chance that an attempt scores is its assumption: trying is not winning.",
    ].join("\n"),
  );
}

/** What the interval of a difference allows one to say. */
export function verdict({ low, high }: { low: number; high: number }): string {
  if (low > -NO_MATTER && high < NO_MATTER) return "makes no difference";
  if (low > 0) return "better";
  if (high < 0) return "worse";
  return "cannot tell";
}
