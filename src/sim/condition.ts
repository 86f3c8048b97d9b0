/** How a condition compares what is with what is asked. */
export type Comparison = "=" | ">=" | "<=" | ">" | "<";

/** What a condition can ask about. */
export type ConditionSubject =
  | "points"
  | "place"
  | "reserve"
  | "togo"
  | "gap"
  | "ahead"
  | "away"
  | "scored"
  | "won";

/** One question about the race as it stands, seen by the skater who holds the plan. */
export interface Condition {
  subject: ConditionSubject;
  comparison: Comparison;
  /** A number, or for `away` the full name of a skater. */
  value: number | string;
}

/** What a number in a plan can count that a heat has only so many of. */
export type Counted = "sprints" | "laps to go";

/** What may be asked about a subject, and how. */
export interface ConditionWords {
  subject: ConditionSubject;
  sentence: string;
  comparisons: readonly Comparison[];
  value: "number" | "skater";
  whole?: boolean;
  min?: number;
  max?: number;
  /** What of the heat it counts, which then bounds it. */
  counts?: Counted;
}

const ANY: readonly Comparison[] = ["=", ">=", "<=", ">", "<"];
/** For what is never met exactly. */
const UNEQUAL: readonly Comparison[] = [">=", "<=", ">", "<"];
const EQUAL: readonly Comparison[] = ["="];

/** Everything a plan can make its orders depend on. */
export const conditionWords: readonly ConditionWords[] = [
  {
    subject: "points",
    sentence: "Points that the skater holds.",
    comparisons: ANY,
    value: "number",
    whole: true,
    min: 0,
  },
  {
    subject: "place",
    sentence: "Place on the ice now, 1 in front.",
    comparisons: ANY,
    value: "number",
    whole: true,
    min: 1,
  },
  {
    subject: "reserve",
    sentence: "Share of the anaerobic reserve left, 0 to 1.",
    comparisons: UNEQUAL,
    value: "number",
    min: 0,
    max: 1,
  },
  {
    subject: "togo",
    sentence: "Laps to go.",
    comparisons: ANY,
    value: "number",
    min: 0,
    counts: "laps to go",
  },
  {
    subject: "gap",
    sentence: "Seconds behind the front group.",
    comparisons: UNEQUAL,
    value: "number",
    min: 0,
  },
  {
    subject: "ahead",
    sentence: "Number of skaters in the front group, if it is ahead of the skater's own.",
    comparisons: ANY,
    value: "number",
    whole: true,
    min: 0,
  },
  {
    subject: "away",
    sentence: "The named skater is in a group ahead.",
    comparisons: EQUAL,
    value: "skater",
  },
  {
    subject: "scored",
    sentence: "The skater took points in intermediate sprint n.",
    comparisons: EQUAL,
    value: "number",
    whole: true,
    min: 1,
    counts: "sprints",
  },
  {
    subject: "won",
    sentence: "The skater won intermediate sprint n.",
    comparisons: EQUAL,
    value: "number",
    whole: true,
    min: 1,
    counts: "sprints",
  },
];

/** The condition as it stands in a plan text, for example `points>=3` or `away="Bart Swings"`. */
export function formatCondition({ subject, comparison, value }: Condition): string {
  return `${subject}${comparison}${typeof value === "string" ? `"${value}"` : value}`;
}
