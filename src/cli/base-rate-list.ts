import type { FoundRace, FoundStarter } from "../history/base-rate.ts";
import { describeSkaterCondition } from "../odds/describe-skater-condition.ts";
import {
  canBeAsked,
  NEVER,
  NO_END,
  type Range,
  type SkaterCondition,
} from "../odds/skater-condition.ts";
import { type BaseRateAnswer, knownNumber } from "./base-rate-json.ts";
import { type Column, formatTable } from "./table.ts";

/** What is listed of those who met a condition. */
export type Listing = "skaters" | "races" | "nothing";

/** Most skaters that are listed one by one unless asked for. */
const MOST_LISTED = 40;

/** The races found, with their skaters or with how many, and what is in doubt about the sheets. */
export function foundList(
  { question, real, isUsual }: BaseRateAnswer,
  listing?: Listing,
): string[] {
  const { found, met } = real;
  const list = listing ?? (met.count <= MOST_LISTED ? "skaters" : "races");
  if (found.length === 0 || list === "nothing") return [];
  const outcomes = question.outcomes.map((outcome, o) => ({
    o,
    outcome,
    title: describeSkaterCondition(outcome),
  }));
  const isSeen = ({ title }: Asked) => isUsual || title === "went through";
  const table =
    list === "races"
      ? racesTable(found, outcomes)
      : skatersTable(
          found,
          outcomes.filter((outcome) => !isSeen(outcome)),
        );
  const doubts = found.flatMap(({ sheet }) =>
    sheet.doubt === undefined ? [] : [`* ${sheet.id}: ${sheet.doubt}`],
  );
  return [table, ...(doubts.length > 0 ? [doubts.join("\n")] : [])];
}

/** An outcome, by its number in the question. */
interface Asked {
  o: number;
  outcome: SkaterCondition;
  title: string;
}

const right = (title: string): Column => ({ title, align: "right" });

const marked = ({ sheet }: FoundRace): string => `${sheet.id}${sheet.doubt ? "*" : ""}`;

/** @param outcomes those that the other columns do not tell */
function skatersTable(found: readonly FoundRace[], outcomes: readonly Asked[]): string {
  const titles = [
    "points",
    "over the line",
    "ranked",
    "through",
    ...outcomes.map(({ title }) => title),
  ];
  return formatTable(
    [{ title: "race" }, { title: "skater" }, { title: "sprints" }, ...titles.map(right)],
    found.flatMap((race) =>
      race.starters.map((starter) => [
        marked(race),
        starter.name ?? "(not known)",
        ...skaterCells(starter),
        ...outcomes.map(({ o }) => answerText(starter.followed[o]!)),
      ]),
    ),
  );
}

function skaterCells({ sprints, points, struck, line, place, through }: FoundStarter): string[] {
  return [
    sprints.map((sprint) => knownNumber(sprint) ?? "?").join(" "),
    `${struck ? "struck: " : ""}${rangeText(points)}`,
    line.least === NEVER ? "-" : rangeText(line),
    rangeText(place),
    through === null ? "" : answerText(through),
  ];
}

const answerText = (answer: boolean | null): string =>
  answer === null ? "?" : answer ? "yes" : "no";

/** @example rangeText({ least: 7, most: 9 }) // "7-9" */
function rangeText({ least, most }: Range): string {
  if (least === most) return String(least);
  return most >= NO_END ? "?" : `${least}-${most}`;
}

function racesTable(found: readonly FoundRace[], outcomes: readonly Asked[]): string {
  return formatTable(
    [{ title: "race" }, right("skaters"), ...outcomes.map(({ title }) => right(title))],
    found.map((race) => [
      marked(race),
      String(race.starters.length),
      ...outcomes.map((asked) => followedText(race, asked)),
    ]),
  );
}

/** For how many it followed, and of how many the sheet does not tell; nothing where a race cannot have it. */
function followedText({ sheet, starters }: FoundRace, { o, outcome }: Asked): string {
  if (!canBeAsked(outcome, sheet)) return "";
  const answers = starters.map(({ followed }) => followed[o]!);
  const untold = answers.filter((answer) => answer === null).length;
  const told = String(answers.filter((answer) => answer).length);
  return untold === 0 ? told : untold === answers.length ? "?" : `${told} (${untold} ?)`;
}
