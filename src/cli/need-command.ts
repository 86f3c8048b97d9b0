import { type Command, Option } from "commander";
import { shortNames } from "../odds/short-names.ts";
import { findSkater } from "../sim/find-skater.ts";
import { type LedgerRow, ledger } from "../sim/ledger.ts";
import { readSituation } from "../sim/ledger-text.ts";
import { resolveRules } from "../sim/rules.ts";
import { few } from "./join-names.ts";
import { wholeNumber } from "./number-option.ts";
import { readScenarioFile } from "./read-scenario-file.ts";
import { formatTable } from "./table.ts";

interface NeedOptions {
  sprints?: string;
  points?: string;
  gone?: string;
  through?: number;
  format: "table" | "json";
}

/** `massstart need`: what everybody needs to go through, by the rules alone. */
export function needCommand(program: Command): void {
  program
    .command("need")
    .description("say who is through and what the others need, by the rules alone")
    .argument("<scenario>", "scenario file, or the id of one that comes with the program")
    .option(
      "--sprints <names>",
      'scorers so far, best first: "Silovs, Swings, Chung; Kramer, ?, -" (? unknown; "-" for a sprint to come)',
    )
    .option("--points <totals>", 'totals, before what the sprints say: "Kramer=3, Swings=2"')
    .option("--gone <names>", 'skaters out of the race: "Zakharov, Kongshaug"')
    .option("--through <n>", "how many places count (default: the scenario's)", wholeNumber(1, 40))
    .addOption(
      new Option("--format <format>", "what to print").choices(["table", "json"]).default("table"),
    )
    .action(runNeed);
}

function runNeed(path: string, options: NeedOptions): void {
  const scenario = readScenarioFile(path);
  const rules = resolveRules(scenario.rules);
  const qualifiers = options.through ?? rules.qualifiers;
  if (qualifiers === null) {
    throw new Error(
      `${path}: rules.qualifiers: expected a number, got null (--through 3 asks for the podium)`,
    );
  }
  const names = scenario.entries.map(({ name }) => name);
  const situation = readSituation(names, rules, options.sprints, options.points);
  const gone = (options.gone ?? "")
    .split(",")
    .filter((part) => part.trim() !== "")
    .map((part) => findSkater(part.trim(), names, "--gone"));
  const standings = situation.standings.map((skater) =>
    gone.includes(skater.name) ? { ...skater, out: true } : skater,
  );
  const { sprintsLeft, unknownPoints, unknownSprints } = situation;
  const sprints = [...rules.sprints, ...unknownSprints];
  const open = [...sprintsLeft, ...unknownSprints.map((_, i) => rules.sprints.length + i)];
  const rows = ledger({ ...rules, sprints }, standings, open, qualifiers);
  rows.sort((a, b) => b.points - a.points);
  const answer: Need = {
    qualifiers,
    sprintsLeft: sprintsLeft.map((index) => rules.sprints[index]!.lap),
    unknownPoints,
    unknownAsToCome: unknownSprints.length > 0,
    skaters: rows,
  };
  console.log(
    options.format === "json"
      ? JSON.stringify(answer, null, 2)
      : needTable(answer, shortNames(scenario.entries)),
  );
}

/** What `massstart need` says. */
interface Need {
  /** How many go through. */
  qualifiers: number;
  /** Laps after which the sprints to come are skated. */
  sprintsLeft: number[];
  /** Points of sprints skated that stand in nobody's total. */
  unknownPoints: number;
  /** Whether the answers treat those as still to be won, or leave them out. */
  unknownAsToCome: boolean;
  skaters: LedgerRow[];
}

/** The ledger for people, most points first; who must be beaten in full stands in the JSON. */
function needTable(need: Need, short: Map<string, string>): string {
  const { qualifiers, sprintsLeft, unknownPoints, skaters } = need;
  const starters = skaters.length;
  const sprints = sprintsLeft.length === 1 ? "the sprint after lap" : "the sprints after laps";
  const left =
    sprintsLeft.length === 0 ? "the finish" : `${sprints} ${sprintsLeft.join(", ")} and the finish`;
  const table = formatTable(
    [
      { title: "skater" },
      { title: "points", align: "right" },
      { title: "sure to go through" },
      { title: "still possible" },
    ],
    skaters.map((row) => [
      row.name,
      String(row.points),
      surely(row, short),
      possibly(row, starters),
    ]),
  );
  const treated = need.unknownAsToCome ? "are treated as still to be won" : "are left out";
  const warning = `${pointsText(unknownPoints)} of the sprints skated, in nobody's total, ${treated}`;
  return [
    `${qualifiers} go through; to come: ${left}`,
    "",
    table,
    ...(unknownPoints > 0 ? ["", warning] : []),
  ].join("\n");
}

/** The ways to be sure, each enough by itself. */
function surely(row: LedgerRow, short: Map<string, string>): string {
  if (row.verdict !== "open") return row.verdict.toUpperCase();
  const ways: string[] = [];
  if (row.guaranteedPlace !== null) ways.push(`top ${row.guaranteedPlace}`);
  if (row.mustBeat.length > 0)
    ways.push(`beat ${few(row.mustBeat.map((name) => short.get(name)!))}`);
  if (row.pointsThatSuffice !== null) ways.push(`needs ${pointsText(row.pointsThatSuffice)}`);
  return ways.join(" or ") || "nothing makes sure";
}

const pointsText = (points: number): string => `${points} ${points === 1 ? "point" : "points"}`;

function possibly({ verdict, possiblePlace }: LedgerRow, starters: number): string {
  if (verdict !== "open" || possiblePlace === null) return "";
  return possiblePlace === starters ? "from any place" : `from place ${possiblePlace} or better`;
}
