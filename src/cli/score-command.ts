import { type Command, Option } from "commander";
import { checkKeys } from "../history/check-keys.ts";
import { checkSkated } from "../history/check-skated.ts";
import { type ScoredSheet, scoreSheet } from "../history/score-sheet.ts";
import { readSheet } from "../history/sheet.ts";
import { readTextFile } from "./read-text-file.ts";
import { formatTable } from "./table.ts";

interface ScoreOptions {
  format: "table" | "json";
}

/** `massstart score`: ranks a result sheet by the rules, from what happened on the ice. */
export function scoreCommand(program: Command): void {
  program
    .command("score")
    .description("rank a real result sheet by the rules, from what happened on the ice")
    .argument("<sheet>", "result sheet, a JSON file as in data/races")
    .addOption(
      new Option("--format <format>", "what to print").choices(["table", "json"]).default("table"),
    )
    .action(runScore);
}

function runScore(path: string, { format }: ScoreOptions): void {
  const text = readTextFile(path, "a result sheet");
  const sheet = readSheet(text, path);
  checkKeys(text, path);
  checkSkated(sheet, text, path);
  const scored = scoreSheet(sheet);
  console.log(format === "json" ? JSON.stringify(scored, null, 2) : scoreTable(scored));
}

/** The ranking for people; a dash for what is unknown. */
function scoreTable({ ranking, unknown }: ScoredSheet): string {
  const rows = ranking.map((row) => [
    shown(row.place),
    row.name ?? "(not known)",
    row.country ?? "",
    shown(row.points),
    row.sprintPoints?.map(shown).join(" ") ?? "-",
    shown(row.finishPoints),
    shown(row.lineOrder),
    shown(row.laps),
    [row.status ?? "-", ...(row.struck ? ["(sprint points struck)"] : [])].join(" "),
  ]);
  const table = formatTable(
    [
      { title: "place", align: "right" },
      { title: "skater" },
      { title: "" },
      { title: "points", align: "right" },
      { title: "sprints" },
      { title: "finish", align: "right" },
      { title: "over the line", align: "right" },
      { title: "laps", align: "right" },
      { title: "status" },
    ],
    rows,
  );
  return [table, ...(unknown.length > 0 ? ["", ...unknown] : [])].join("\n");
}

const shown = (value: number | null): string => (value === null ? "-" : String(value));
