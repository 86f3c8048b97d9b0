import { type Command, Option } from "commander";
import { clockTime } from "../odds/clock-time.ts";
import { DEFAULT_SEED, MOST_RACES } from "../odds/stream-races.ts";
import { compileScenario } from "../sim/compile.ts";
import { MODEL_VERSION } from "../sim/model-version.ts";
import { seedToMaster } from "../sim/random.ts";
import { type RaceTrace, traceRace } from "../sim/trace.ts";
import { narrate } from "./narrate.ts";
import { wholeNumber } from "./number-option.ts";
import { readOrders, repeated } from "./read-orders.ts";
import { readScenarioFile } from "./read-scenario-file.ts";
import { formatTable } from "./table.ts";
import { writeResult } from "./write-result.ts";

interface ReplayOptions {
  seed: string;
  race: number;
  plan: string[];
  format: "text" | "json";
  out?: string;
}

/** `massstart replay`: the story of one race. */
export function replayCommand(program: Command): void {
  program
    .command("replay")
    .description("tell the story of one race out of the many")
    .argument("<scenario>", "scenario file, or the id of one that comes with the program")
    .option("--seed <text>", "seed of the races", DEFAULT_SEED)
    .option("--race <k>", "number of the race, from 0", wholeNumber(0, MOST_RACES - 1), 0)
    .option("--plan <name=plan>", "orders for a skater; may be repeated", repeated, [])
    .addOption(
      new Option("--format <format>", "what to print").choices(["text", "json"]).default("text"),
    )
    .option("--out <file>", "write to a file in place of the terminal")
    .action(runReplay);
}

function runReplay(path: string, { seed, race, plan, format, out }: ReplayOptions): void {
  const scenario = readScenarioFile(path);
  const plans = readOrders(
    plan,
    scenario.entries.map(({ name }) => name),
  );
  const heat = compileScenario(scenario, { plans });
  const trace = traceRace(heat, { seed: seedToMaster(seed), race });
  const provenance = { scenario: scenario.id, title: scenario.title, seed, plans };
  writeResult(
    format === "json"
      ? JSON.stringify({ ...provenance, modelVersion: MODEL_VERSION, ...trace }, null, 2)
      : storyText(trace, `${scenario.title}: race ${race} of seed ${seed}`, plans),
    out,
  );
}

function storyText(trace: RaceTrace, title: string, plans: Record<string, string>): string {
  const orders = Object.entries(plans).map(([name, plan]) => `Orders: ${name} = ${plan}`);
  return [title, ...orders, "", ...narrate(trace), "", rankingTable(trace)].join("\n");
}

function rankingTable(trace: RaceTrace): string {
  const right = "right" as const;
  const columns = [
    { title: "", align: right },
    { title: "" },
    { title: "" },
    { title: "points", align: right },
    ...trace.sprints.map(({ toGo }) => ({ title: `${toGo} to go`, align: right })),
    { title: "time", align: right },
    { title: "line", align: right },
    { title: "" },
  ];
  const rows = trace.ranking.map((row) => [
    String(row.place),
    row.name,
    row.country ?? "",
    String(row.points),
    ...row.sprintPoints.map((points) => (points > 0 ? String(points) : "")),
    row.time === null ? (row.status === "FIN" ? "" : row.status) : clockTime(row.time),
    row.finishOrder === null ? `${row.laps} laps` : String(row.finishOrder),
    row.qualified ? "through" : "",
  ]);
  return formatTable(columns, rows);
}
