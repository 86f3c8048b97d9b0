import type { ChangedInput } from "../odds/diff/changed-inputs.ts";
import type { ChangedChance, ResultDiff } from "../odds/diff/diff-results.ts";
import type { Mean } from "../odds/intervals.ts";
import { ofHundred, signedTenths, tenthsOfHundred } from "../odds/of-hundred.ts";
import { formatTable } from "./table.ts";

const right = "right" as const;
/** Most differences of scenarios that are listed; all of them are in the JSON. */
const MOST_LISTED = 12;
const goalTitles: Record<string, string> = { qualify: "through", podium: "podium", win: "win" };

/** What changed between two results for people: what went in, why, and every chance. */
export function diffTable(diff: ResultDiff, files: { a: string; b: string }): string {
  const differing = diff.inputs.filter(({ what }) => what !== "scenario digest" || !diff.scenario);
  // The behaviour of the field is told above.
  const inside = diff.scenario?.filter(({ what }) => !what.startsWith("behaviour")) ?? [];
  const listed = inside.slice(0, MOST_LISTED);
  const more = inside.length - listed.length;
  return [
    `${diff.title}: ${files.a} against ${files.b}`,
    "",
    ...(differing.length + listed.length > 0
      ? [
          inputsTable([
            ...differing,
            ...listed.map(({ what, a, b }) => ({ what: `scenario: ${what}`, a, b })),
          ]),
          ...(more > 0 ? [`and ${more} more in the scenario (--format json lists all)`] : []),
          "",
        ]
      : []),
    diff.why,
    diff.same ? "" : `${diff.pairing.paired ? "Paired" : "Not paired"}: ${diff.pairing.why}.`,
    "",
    rowsTable(diff.rows),
    "",
    closing(diff),
  ]
    .join("\n")
    .replace(/\n{3,}/g, "\n\n");
}

const inputsTable = (inputs: readonly ChangedInput[]): string =>
  formatTable(
    [{ title: "what differs" }, { title: "before" }, { title: "after" }],
    inputs.map(({ what, a, b }) => [what, a ?? "not told", b ?? "not told"]),
  );

/** Goal by goal; within each the largest changes first. */
function rowsTable(rows: readonly ChangedChance[]): string {
  const goals = [...new Set(rows.map(({ goal }) => goal))];
  const size = ({ change }: ChangedChance): number => Math.abs(change?.mean ?? 0);
  const sorted = goals.flatMap((goal) =>
    rows.filter((row) => row.goal === goal).sort((x, y) => size(y) - size(x)),
  );
  return formatTable(
    [
      { title: "" },
      { title: "" },
      { title: "before", align: right },
      { title: "after", align: right },
      { title: "change", align: right },
      { title: "" },
    ],
    sorted.map((row) => [
      row.who,
      goalTitles[row.goal] ?? row.goal,
      row.a ? ofHundred(row.a) : "-",
      row.b ? ofHundred(row.b) : "-",
      row.change ? inTenths(row.change) : "-",
      said(row),
    ]),
  );
}

/** In tenths, so that a change that is told from none looks so. */
const inTenths = (change: Mean): string =>
  `${signedTenths(change.mean)} (${tenthsOfHundred(change)})`;

function said({ a, b, change, isMore }: ChangedChance): string {
  if (a === null) return "only after";
  if (b === null) return "only before";
  if (change === null) return "cannot tell: what sampling leaves open is not told";
  return isMore ? "more than sampling error" : "";
}

function closing({ kind, rows, same }: ResultDiff): string {
  const changed = rows.filter(({ isMore }) => isMore).length;
  const before =
    kind === "odds"
      ? "Before and after with 95 % sampling intervals"
      : "Before and after with total intervals";
  return [
    `${same ? "None" : changed === 0 ? "None" : changed} of ${rows.length} chances changed by more than sampling error, all of them counted together at 95 %.`,
    `${before}; those of the changes are sampling error only. What is known imperfectly and`,
    "what the model leaves out is in none of them: both results share it.",
  ].join("\n");
}
