import { grouped } from "../odds/grouped.ts";
import type { Chance } from "../odds/intervals.ts";
import { countOfHundred, differenceOfHundred, ofHundred } from "../odds/of-hundred.ts";
import type { BreakEven } from "../odds/tree/break-even.ts";
import type { PlanTree, TreeBranch } from "../odds/tree/plan-tree.ts";
import { formatTable } from "./table.ts";

/** `massstart tree` for people: branches under each other, and from when an attempt pays. */
export function treeTable(tree: PlanTree): string {
  return [heading(tree), branchTable(tree), pays(tree), closing()].join("\n\n");
}

function heading({
  title,
  races,
  stopped,
  seed,
  modelVersion,
  digests,
  ...tree
}: PlanTree): string {
  const { skater, plan, against, sprint } = tree;
  return [
    title,
    `${grouped(races)} races under each plan on the same luck${stopped ? " (stopped early)" : ""}, seed ${seed}, model ${modelVersion}, digests ${digests.plan} and ${digests.against}`,
    "",
    `If we try it: ${skater} = ${plan}, against ${against ?? "no orders"}`,
    `Sprint ${sprint.number}, ${sprint.toGo} to go, pays ${sprint.points.join("-")}`,
    ...(against === null || plan.includes(against) ? [] : [bothWays(plan, against)]),
  ].join("\n");
}

/** Orders for one sprint leave the rest of the race to his own head; those for all of it do not. */
const bothWays = (plan: string, against: string): string =>
  `They differ in all that one of them orders; --plan "${against}; ${plan}" holds the attempt alone against ${against}.`;

const ALL = "all races";

function branchTable({ goal, against, ...tree }: PlanTree): string {
  const { wins, scores, fails, never } = tree.branches;
  const rows: [string, TreeBranch][] = [
    [ALL, tree.whole],
    ["  goes for it", tree.tries],
    ["    wins the sprint", wins],
    ["    scores, does not win it", scores],
    ["    scores nothing in it", fails],
    ["  does not go, or is away already", never],
  ];
  const right = (title: string) => ({ title, align: "right" as const });
  return formatTable(
    [
      { title: "" },
      right("races"),
      right("in 100"),
      right(goal.words),
      right(against ?? "no orders"),
      right("gain"),
      right("sampling alone"),
    ],
    rows.map(([label, { counts, share, reached }]) => [
      label,
      grouped(counts.races),
      label === ALL ? "100" : ofHundred(share),
      ...(reached
        ? [
            ofHundred({ ...reached.chance, ...reached.total.chance }),
            ofHundred({ ...reached.against, ...reached.total.against }),
            differenceOfHundred({ ...reached.gain, ...reached.total.gain }),
            differenceOfHundred(reached.gain),
          ]
        : ["-", "-", "-", "-"]),
    ]),
  );
}

/** From which chance of winning the sprint an attempt pays, beside the chance that the model gives it. */
function pays({ winsWhenTrying, breakEven, breakEvenTotal }: PlanTree): string {
  if (winsWhenTrying === null) return "He never gets to try.";
  const wins = `Of 100 attempts he wins the sprint in ${ofHundred(winsWhenTrying)}.`;
  if (breakEven === null) {
    const got = winsWhenTrying.p === 0 ? "None of them wins it" : "All of them win it";
    return `${wins} ${got}, so nothing tells from when an attempt pays.`;
  }
  const { pays: when, chance, won, lost } = breakEven;
  const gains = `An attempt brings ${differenceOfHundred(won)} where he wins it and ${differenceOfHundred(lost)} where he does not.`;
  const open = breakEvenTotal
    ? ` In 95 of 100 plausible versions it lies between ${countOfHundred(breakEvenTotal.low)} and ${countOfHundred(breakEvenTotal.high)}.`
    : "";
  return `${wins} ${gains}\n${verdict(when, chance)}${open}`;
}

function verdict(when: BreakEven["pays"], chance: Chance): string {
  const width = chance.high - chance.low;
  const often = `${ofHundred(chance)} of 100 attempts`;
  // An interval over everything rules nothing out.
  if (width > 0.99) return "Break-even: cannot tell.";
  if (when === "always")
    return width < 0.01
      ? "Trying pays even where he does not win it: no break-even."
      : `Break-even: trying pays if he wins it in ${often}; it may cost nothing where he does not.`;
  if (when === "never")
    return width < 0.01
      ? "Trying does not even pay where he wins it: no break-even."
      : `Break-even: trying pays if he wins it in ${often}, if at all.`;
  return `Break-even: trying pays if he wins it in ${often} or ${when === "from" ? "more" : "fewer"}.`;
}

function closing(): string {
  return [
    "Chances and gains are races in 100; intervals are total, sampling and imperfect knowledge, where not said to be sampling alone,",
    "95 %. Each branch holds the plan against the other orders on the very same races, so a strong day counts for both. How often",
    "an attempt wins is an assumption of the model: no sheet says who tried and failed. If it happens (odds --given) is another question.",
  ].join("\n");
}
