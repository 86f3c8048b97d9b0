import { z } from "zod";
import { parseJson } from "../sim/parse-json.ts";
import { type JsonPath, jsonLines } from "./json-lines.ts";
import { pathText } from "./sheet-fault.ts";

const count = z.int().min(0);
const unknownAs = <T extends z.ZodType>(type: T) =>
  type.nullish().transform((value) => value ?? null);

const row = z.object({
  /** Final ranking as published; not used for scoring. */
  place: unknownAs(z.int().min(1)),
  /** null for a starter nobody has named. */
  name: unknownAs(z.string().min(1)),
  country: unknownAs(z.string()),
  helmet: unknownAs(z.int()),
  laps: unknownAs(count),
  /** Points per intermediate sprint as skated, struck or not. */
  sprintPoints: unknownAs(z.array(count.nullable())),
  /** Published; not used for scoring. */
  finishPoints: unknownAs(count),
  /** Published total; not used for scoring. */
  points: unknownAs(count),
  /** s */
  time: unknownAs(z.number().positive()),
  /** Order over the line from 1, not the ranking. */
  finishOrder: unknownAs(z.int().min(1)),
  /** FIN: full distance; DNF: fewer laps, for whatever reason. */
  status: unknownAs(z.enum(["FIN", "LAPPED", "DNF", "DQ", "DNS"])),
  /** Whether sprint points were taken away; absent where nobody says so. */
  struck: z.boolean().optional(),
  qualified: unknownAs(z.boolean()),
  note: z.string().optional(),
});

const story = z.object({
  lap: unknownAs(z.number()),
  text: z.string(),
  /** The same in Dutch. */
  dutch: z.string().optional(),
  source: unknownAs(z.string()),
});

const sheet = z.object({
  id: z.string().min(1),
  event: z.string().optional(),
  round: z.string().optional(),
  /** ISO day. */
  date: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/, "a day as 2022-02-19")
    .optional(),
  venue: z.string().optional(),
  gender: z.enum(["men", "women"]).optional(),
  laps: z.int().min(2).max(50),
  sprints: z.array(z.object({ lap: z.int().min(1), points: z.array(count) })),
  /** Points for the first, second, … over the finish line. */
  finishPoints: z.array(count),
  qualifiers: unknownAs(z.int().min(1)),
  /** m */
  lapLength: unknownAs(z.number().positive()),
  skaters: z.array(row).min(1),
  story: z.array(story).default([]),
  /** What cannot be right on the sheet. */
  doubt: z.string().optional(),
  sources: z.array(z.string()).default([]),
});

/** The result sheet of one real race. Unknown facts are null. */
export type Sheet = z.infer<typeof sheet>;
export type SheetRow = z.infer<typeof row>;

/** Keys that a sheet may have: those that are read, and remarks in words for people (data/README.md). */
export const sheetKeys = {
  sheet: [
    ...Object.keys(sheet.shape),
    "completeness",
    "sprintDetail",
    "sprintConstraints",
    "conditions",
  ],
  sprint: Object.keys(sheet.shape.sprints.element.shape),
  row: Object.keys(row.shape),
};

/** A starter of whom nothing is told. */
export const UNKNOWN_ROW: Readonly<SheetRow> = {
  place: null,
  name: null,
  country: null,
  helmet: null,
  laps: null,
  sprintPoints: null,
  finishPoints: null,
  points: null,
  time: null,
  finishOrder: null,
  status: null,
  qualified: null,
};

/**
 * Reads a result sheet (format in data/README.md). Keys it does not know are passed over. Whether the sheet
 * contradicts itself is not looked at (`readCheckedSheet`).
 *
 * @param path put in front of the message
 * @throws Error `path: line 7: where: expected …, got …` for the first fault found
 */
export function readSheet(text: string, path: string): Sheet {
  const json = parseJson(text, path);
  const result = sheet.safeParse(json);
  const refuse: Refuse = (where, message) => {
    const key = where.length === 0 ? "sheet" : pathText(where);
    throw new Error(`${path}: line ${jsonLines(text)(where)}: ${key}: ${message}`);
  };
  if (!result.success) {
    const issue = result.error.issues[0]!;
    return refuse(issue.path, describe(issue, json));
  }
  checkSprints(result.data, refuse);
  return result.data;
}

type Refuse = (where: JsonPath, message: string) => never;

/** What belongs together: sprints within the race, and one number a sprint in every row. */
function checkSprints({ laps, sprints, skaters }: Sheet, refuse: Refuse): void {
  sprints.forEach(({ lap }, i) => {
    if (lap >= laps) refuse(["sprints", i, "lap"], `expected 1..${laps - 1}, got ${lap}`);
  });
  skaters.forEach(({ sprintPoints }, i) => {
    if (sprintPoints && sprintPoints.length !== sprints.length) {
      refuse(
        ["skaters", i, "sprintPoints"],
        `expected ${sprints.length} numbers, one a sprint, got ${sprintPoints.length}`,
      );
    }
  });
}

type Issue = z.core.$ZodIssue;

function describe(issue: Issue, json: unknown): string {
  let got = json;
  for (const key of issue.path) got = (got as Record<PropertyKey, unknown> | null)?.[key];
  return `expected ${expected(issue)}, got ${shown(got)}`;
}

function expected(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "int" ? "a whole number" : issue.expected;
    case "invalid_value":
      return `one of ${issue.values.map(String).join(", ")}`;
    case "too_small":
      if (issue.origin === "array") return "at least one";
      if (issue.origin === "string") return "a text that is not empty";
      return `${issue.inclusive ? "at least" : "more than"} ${issue.minimum}`;
    case "too_big":
      return `at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}

/** A value as it stands in the sheet, cut short, on one line. */
function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object" && value !== null) return "an object";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
