import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { type Command, Option } from "commander";
import { type LiveAnswer, openLiveRace } from "../odds/follow/live-race.ts";
import { MOST_WORKERS } from "../odds/stream-races.ts";
import { liveLines } from "./live-lines.ts";
import { liveText } from "./live-text.ts";
import { wholeNumber } from "./number-option.ts";
import { readScenarioFile } from "./read-scenario-file.ts";
import { readTextFile } from "./read-text-file.ts";
import { chooseWorkers } from "./watched-run.ts";

interface LiveOptions {
  from?: string;
  candidates?: number;
  seed?: string;
  workers?: number;
  format: "text" | "json";
}

/** `massstart live`: odds during a race, line by line. */
export function liveCommand(program: Command): void {
  program
    .command("live")
    .description("follow a race while it is skated: JSON lines in, the ledger and the odds out")
    .argument("<scenario>", "scenario file, or the id of one that comes with the program")
    .option("--from <file>", "read the lines from a file in place of standard input")
    .option(
      "--candidates <n>",
      "simulated races kept in step (default 1,024: odds within two seconds, ±4 to 8 in 100)",
      wholeNumber(128, 100_000),
    )
    .option("--seed <text>", "the same seed gives the same races (default massstart)")
    .option("--workers <n>", "threads (default: one per core)", wholeNumber(1, MOST_WORKERS))
    .addOption(
      new Option("--format <format>", "what to print").choices(["text", "json"]).default("text"),
    )
    .addHelpText("after", liveLines)
    .action(runLive);
}

async function runLive(path: string, options: LiveOptions): Promise<void> {
  const { candidates, seed, format } = options;
  const scenario = readScenarioFile(path);
  // A file that is not there is told before the first race is skated.
  if (options.from !== undefined) readTextFile(options.from, "observations, one JSON line each");
  const live = await openLiveRace(scenario, {
    workers: options.workers ?? chooseWorkers(),
    ...(candidates === undefined ? {} : { candidates }),
    ...(seed === undefined ? {} : { seed }),
  });
  const text = liveText(scenario);
  const print = (line: string): void => void process.stdout.write(`${line}\n`);
  print(
    format === "json" ? JSON.stringify({ line: 0, moment: live.before }) : text.moment(live.before),
  );
  const input = options.from === undefined ? process.stdin : createReadStream(options.from);
  let problems = 0;
  try {
    for await (const line of createInterface({ input })) {
      if (line.trim() === "") continue;
      const onLedger = (standing: LiveAnswer["standing"]): void => {
        if (format === "text") print(text.ledger(standing));
      };
      const answer = await live.tell(line, onLedger);
      if (answer.problem !== null) {
        problems++;
        process.stderr.write(`massstart: ${answer.problem}\n`);
      }
      if (format === "json") print(JSON.stringify(answer));
      else if (answer.moment) print(text.moment(answer.moment));
    }
  } finally {
    await live.close();
  }
  if (problems > 0) process.exitCode = 2;
}
