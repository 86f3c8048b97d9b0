import type { Followed } from "../odds/follow/follow-race.ts";
import type { Moment, MomentOdds } from "../odds/follow/moment.ts";
import { grouped } from "../odds/grouped.ts";
import { countOfHundred } from "../odds/of-hundred.ts";
import { shortNames } from "../odds/short-names.ts";
import type { Scenario } from "../sim/scenario.ts";
import { liveChance } from "./live-chance.ts";
import { formatTable } from "./table.ts";

/** Fewer than this, and the odds of a moment are told with a warning. */
const FEW = 200;
/** Moments that moved a chance most are told. */
const MOVES = 3;
/** Width of the drawn curve, characters for a chance of one. */
const WIDTH = 40;

const goalOf = (odds: MomentOdds): number => odds.qualify ?? odds.podium;

/** A followed race for people: one skater's curve, what moved it, and everybody's chances moment by moment. */
export function followTable(followed: Followed, scenario: Scenario, skater?: string): string {
  const { moments } = followed;
  const short = shortNames(scenario.entries);
  const name = skater ?? headlineSkater(followed, scenario);
  const goal = followed.qualifiers === null ? "to be on the podium" : "to go through";
  return [
    followed.title,
    `${grouped(followed.candidates)} races kept in step, seed ${followed.seed}, model ${followed.modelVersion}, digest ${followed.digest}, ${followed.elapsed.toFixed(0)} s`,
    "",
    `${name}: chance ${goal}, in 100`,
    curve(followed, name),
    "",
    ...(moments.length > 1 ? [...moves(followed, name), ""] : []),
    `Everybody ${goal}, in 100`,
    everybody(followed, short),
    "",
    ...closing(followed, moments),
  ].join("\n");
}

/** Whose plan reports tell first; else who is named most in what was seen. */
function headlineSkater({ moments }: Followed, { happened }: Scenario): string {
  const planned = happened?.plans?.[0]?.name;
  if (planned !== undefined) return planned;
  const names = moments[0]!.odds.map(({ name }) => name);
  const told = names.map((name) => moments.filter(({ event }) => event.includes(name)).length);
  return names[told.indexOf(Math.max(...told))]!;
}

function curve({ moments }: Followed, name: string): string {
  return formatTable(
    [
      { title: "to go", align: "right" },
      { title: "" },
      { title: "", align: "right" },
      { title: "" },
    ],
    moments.map((moment) => {
      const odds = moment.odds.find((each) => each.name === name)!;
      const p = goalOf(odds);
      return [
        String(moment.toGo),
        "#".repeat(Math.round(p * WIDTH)).padEnd(WIDTH, "."),
        told(moment, odds),
        moment.event,
      ];
    }),
  );
}

/** A chance with its standard error; the result as it is. */
function told({ isResult }: Moment, odds: MomentOdds): string {
  if (isResult || odds.isSettled) return goalOf(odds) === 1 ? "yes" : "no";
  const half = Math.max(1, Math.round(196 * odds.error));
  return `${countOfHundred(goalOf(odds))} ±${half}`;
}

function moves({ moments }: Followed, name: string): string[] {
  const chance = moments.map(({ odds }) => goalOf(odds.find((each) => each.name === name)!));
  const steps = moments.slice(1).map((moment, k) => ({ moment, by: chance[k + 1]! - chance[k]! }));
  steps.sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  return [
    "What moved it most:",
    ...steps.slice(0, MOVES).map(({ moment, by }) => {
      const points = Math.round(100 * by);
      return `  ${points > 0 ? "+" : ""}${points}  ${moment.event}${moment.text ? ` (${moment.text})` : ""}`;
    }),
  ];
}

function everybody({ moments }: Followed, short: ReadonlyMap<string, string>): string {
  const last = moments.at(-1)!;
  const order = last.odds
    .map((_, i) => i)
    .sort((a, b) => goalOf(last.odds[b]!) - goalOf(last.odds[a]!) || a - b);
  return formatTable(
    [
      { title: "" },
      ...moments.map(({ toGo }, k) => ({
        title: k === 0 ? "start" : toGo === 0 ? "finish" : toGo === 1 ? "bell" : `${toGo} to go`,
        align: "right" as const,
      })),
    ],
    order.map((i) => [
      short.get(last.odds[i]!.name)!,
      ...moments.map((moment) => {
        const odds = moment.odds[i]!;
        return liveChance(moment.isResult ? { ...odds, isSettled: true } : odds);
      }),
    ]),
  );
}

/** How a moment was held against what was seen, where not in full. */
function howSharply({ event, toGo, within, byEye, isResult }: Moment): string[] {
  if (within === 0 || isResult) return [];
  if (event.startsWith("sprint")) return [`sprint at ${toGo} to go within ${within} s`];
  return byEye < 1
    ? [`what was seen at ${toGo} to go counts ${Math.round(100 * byEye)} in 100`]
    : [];
}

function closing(followed: Followed, moments: readonly Moment[]): string[] {
  const sizes = moments.filter(({ isResult }) => !isResult).map((each) => each.effectiveSampleSize);
  const least = Math.floor(Math.min(...sizes));
  const looks = moments.flatMap(howSharply);
  const { length } = moments;
  return [
    ...(followed.stopped
      ? [`Stopped after ${length} ${length === 1 ? "moment" : "moments"}, not all there are.`]
      : []),
    `The odds tell as much as ${moments.map(({ effectiveSampleSize }) => grouped(Math.floor(effectiveSampleSize))).join(", ")} independent races, moment by moment.`,
    ...(least < FEW
      ? [`Fewer than ${FEW} at the worst moment (${least}): more --candidates would help.`]
      : []),
    ...(looks.length > 0
      ? [
          `Held to what was seen as sharply as the races bear: ${looks.join(", ")}. Points stand as they were won; the wider, the less the places tell (a pack is some 2 s long).`,
        ]
      : []),
    ...moments.flatMap(({ event, leavesOpen }) =>
      leavesOpen ? [`Open: ${event}: ${leavesOpen}.`] : [],
    ),
    ...(followed.logScore === null
      ? []
      : [
          `Logarithm of how likely all this was, places at sprints within 0.8 s: ${followed.logScore.toFixed(1)}; comparable between versions of the model, roughly: each follows the real race as sharply as its races bear.`,
        ]),
    `± is sampling error (95 %), not how well the model knows the race.`,
  ];
}
