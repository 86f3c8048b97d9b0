import { isDay } from "../sim/iso-date.ts";
import { nearestName } from "../sim/nearest-name.ts";
import { resolveRules } from "../sim/rules.ts";
import type { IntermediateSprint, Level, RulesPresetName } from "../sim/scenario.ts";
import type { Fact } from "./column-headers.ts";
import { type Cell, refuseCell, type Table } from "./table.ts";

/** What a table, or whoever imports it, says of the race; absent where nobody says. */
export interface RaceFacts {
  id?: string;
  title?: string | undefined;
  round?: string;
  /** ISO day. */
  date?: string;
  venue?: string;
  gender?: "men" | "women" | undefined;
  level?: Level;
  rules?: RulesPresetName;
  laps?: number;
  sprints?: IntermediateSprint[];
  finishPoints?: number[];
  /** null: nobody goes on. */
  qualifiers?: number | null;
  /** m */
  lapLength?: number;
  /** m above the sea */
  altitude?: number;
  doubt?: string;
  sources: string[];
}

const LEVELS: readonly Level[] = [
  "championship",
  "world-cup-a",
  "world-cup-b",
  "national",
  "junior",
];
const MEN = /^(?:m|men|mens|man|male|heren|herren)$/i;
const WOMEN = /^(?:w|f|women|womens|woman|ladies|female|dames|damen|frauen)$/i;

/** @throws Error `path: line 2: date: expected …, got …` */
export function readFacts(table: Table): RaceFacts {
  const { path, facts } = table;
  const read: RaceFacts = { sources: (facts.get("source") ?? []).map(({ text }) => text) };
  const set = <F extends Exclude<Fact, "source">>(
    fact: F,
    reader: (cell: Cell, path: string) => RaceFacts[F],
  ) => {
    const cell = facts.get(fact)?.[0];
    if (cell !== undefined && cell.text !== "") read[fact] = reader(cell, path);
  };
  const text = (cell: Cell) => cell.text;
  set("id", idOf);
  set("title", text);
  set("round", text);
  set("date", dayOf);
  set("venue", text);
  set("gender", genderOf);
  set("level", levelOf);
  set("rules", presetOf);
  set("laps", (cell) => numberOf(cell, path, 2, 50, "a whole number"));
  set("sprints", sprintsOf);
  set("finishPoints", pointsOf);
  set("qualifiers", (cell) =>
    /^(?:none|no|-)$/i.test(cell.text)
      ? null
      : numberOf(cell, path, 1, 30, "none or a whole number"),
  );
  set("lapLength", (cell) => numberOf(cell, path, 300, 450, "metres"));
  set("altitude", (cell) => numberOf(cell, path, -500, 5000, "metres"));
  set("doubt", text);
  return read;
}

function idOf(cell: Cell, path: string): string {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(cell.text)) return cell.text;
  return refuseCell(path, cell, "small letters, digits and hyphens");
}

function dayOf(cell: Cell, path: string): string {
  const [, day, month, year] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(cell.text) ?? [];
  const iso = day ? `${year}-${month!.padStart(2, "0")}-${day.padStart(2, "0")}` : cell.text;
  return isDay(iso) ? iso : refuseCell(path, cell, "a day such as 2026-02-21");
}

function genderOf(cell: Cell, path: string): "men" | "women" {
  if (MEN.test(cell.text)) return "men";
  return WOMEN.test(cell.text) ? "women" : refuseCell(path, cell, "men or women");
}

function levelOf(cell: Cell, path: string): Level {
  const level = LEVELS.find((known) => known === cell.text);
  if (level !== undefined) return level;
  const near = nearestName(cell.text, LEVELS);
  const hint = near === null ? "" : ` (did you mean ${near}?)`;
  return refuseCell(path, cell, `one of ${LEVELS.join(", ")}${hint}`);
}

function presetOf(cell: Cell, path: string): RulesPresetName {
  const name = cell.text as RulesPresetName;
  try {
    return resolveRules(name).preset;
  } catch (error) {
    throw new Error(`${path}: ${cell.where}: ${(error as Error).message.replace(/^rules: /, "")}`);
  }
}

function numberOf(cell: Cell, path: string, least: number, most: number, what: string): number {
  const text = cell.text.replace(",", ".");
  const value = Number(text);
  const isRight = /^-?\d+(?:\.\d+)?$/.test(text) && value >= least && value <= most;
  if (isRight && (what === "metres" || Number.isInteger(value))) return value;
  return refuseCell(path, cell, `${what} from ${least} to ${most}`);
}

/** `4=3-2-1, 8=3-2-1`: the lap of each sprint, and its points. */
function sprintsOf(cell: Cell, path: string): IntermediateSprint[] {
  if (cell.text === "none") return [];
  return cell.text.split(/\s*[,;]\s*/).map((part) => {
    const [, lap, points] = /^(\d{1,2})\s*=\s*(\d+(?:-\d+)*)$/.exec(part) ?? [];
    if (points === undefined) refuseCell(path, cell, "sprints such as 4=3-2-1, 8=3-2-1 or none");
    return { lap: Number(lap), points: points.split("-").map(Number) };
  });
}

function pointsOf(cell: Cell, path: string): number[] {
  if (/^\d+(?:-\d+)*$/.test(cell.text)) return cell.text.split("-").map(Number);
  return refuseCell(path, cell, "points such as 60-40-20-10-6-3");
}
