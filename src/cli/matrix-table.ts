import { NO_ORDERS } from "../odds/compare/read-plans.ts";
import { grouped } from "../odds/grouped.ts";
import type { Chance } from "../odds/intervals.ts";
import type { BestOf } from "../odds/matrix/best-of.ts";
import type { Game } from "../odds/matrix/game.ts";
import type { JudgedEquilibrium } from "../odds/matrix/judged-equilibria.ts";
import type { Matrix } from "../odds/matrix/matrix.ts";
import type { RobustPlan } from "../odds/matrix/robust.ts";
import { countOfHundred, differenceOfHundred, ofHundred } from "../odds/of-hundred.ts";
import { shortNames } from "../odds/short-names.ts";
import { joinNames } from "./join-names.ts";
import { verdict } from "./start-command.ts";
import { formatTable } from "./table.ts";

const right = "right" as const;
/** More equilibria than these are only counted. */
const TOLD = 3;

/** Plan against plan for people. */
export function matrixTable(result: Matrix): string {
  return [
    heading(result),
    "",
    gameTable(result, result),
    "",
    ...conclusion(result, result),
    ...(result.robust.length > 0 ? ["", robustTable(result)] : []),
    ...result.others.flatMap((game) => [
      "",
      `And if ${joinNames(game.names)} ${game.names.length > 1 ? "go" : "goes"} with ${game.plan} too:`,
      "",
      gameTable(result, game),
      "",
      ...conclusion(result, game),
      `What that changes where the two have no orders: ${game.change[0]![0]!.map((change) =>
        differenceOfHundred(change),
      )
        .slice(0, result.goalOf === "each" ? 2 : 1)
        .join(" and ")}.`,
    ]),
    "",
    closing(result),
  ].join("\n");
}

/** What the pay-offs are about. */
function aim({ goal, goalOf }: Matrix, [first, second]: [string, string]): string {
  const whose = {
    each: `${first} and ${second}, each for himself`,
    one: `${first}, with the help of ${second}`,
    both: `both ${first} and ${second}`,
    either: `at least one of ${first} and ${second}`,
  };
  return `Goal: ${goal}, ${whose[goalOf]}`;
}

const pairOf = ({ skaters }: Matrix): [string, string] => {
  const short = shortNames(skaters);
  return skaters.map(({ name }) => short.get(name)!) as [string, string];
};

function heading(result: Matrix): string {
  const { title, races, stopped, seed, modelVersion, digest } = result;
  return [
    title,
    `${grouped(races)} races for each pair of plans${stopped ? " (stopped early)" : ""}, seed ${seed}, model ${modelVersion}, digest ${digest}`,
    aim(result, pairOf(result)),
  ].join("\n");
}

const letter = (k: number): string => String.fromCharCode(97 + k);

function gameTable(result: Matrix, game: Game): string {
  const [first, second] = pairOf(result);
  const [mine, his] = result.skaters.map(({ plans }) => plans) as [string[], string[]];
  const columns = [
    { title: `${first} \\ ${second}` },
    ...his.map((_, j) => ({ title: letter(j), align: right })),
  ];
  const rows = game.cells.map((row, i) => [
    mine[i]!,
    ...row.map((cell, j) =>
      game.together
        ? `${ofHundred(payoff(result, cell))}${pairMark(game, i, j)}`
        : `${countOfHundred(cell.first.p)}${mark(game.replies.first[j]!, i)} / ${countOfHundred(cell.second.p)}${mark(game.replies.second[i]!, j)}`,
    ),
  ]);
  const legend = his.map((plan, j) => `${letter(j)} ${plan}`).join(", ");
  const marks = game.together
    ? "* the best pair, ~ cannot be told from it."
    : "* the best reply to the other's plan, ~ cannot be told from it.";
  return [formatTable(columns, rows), `${second}: ${legend}. ${marks}`].join("\n");
}

/** With its total interval. */
function payoff({ goalOf }: Matrix, cell: Game["cells"][0][0]): Chance {
  const whose = goalOf === "both" || goalOf === "either" ? goalOf : "first";
  return { ...cell[whose], ...cell.total[whose] };
}

const mark = ({ best, tied }: BestOf, k: number): string =>
  k === best ? "*" : tied.includes(k) ? "~" : " ";

function pairMark({ together }: Game, i: number, j: number): string {
  const is = ([a, b]: [number, number]): boolean => a === i && b === j;
  return is(together!.best) ? "*" : together!.tied.some(is) ? "~" : " ";
}

function conclusion(result: Matrix, game: Game): string[] {
  return game.together
    ? [bestPairTold(result, game)]
    : [...repliesTold(result, game), ...equilibriaTold(result, game.equilibria!)];
}

const inWords = (plan: string): string => (plan === NO_ORDERS ? "no orders" : plan);

/** What each does best if the other has no orders, or those of his first plan. */
function repliesTold({ skaters, ...result }: Matrix, { replies, cells }: Game): string[] {
  const names = pairOf({ skaters, ...result });
  return ([0, 1] as const).map((side) => {
    const other = 1 - side;
    const { best, tied } = (side === 0 ? replies.first : replies.second)[0]!;
    const cell = side === 0 ? cells[best]![0]! : cells[0]![best]!;
    const plan = (k: number): string => inWords(skaters[side]!.plans[k]!);
    const against = `Against ${names[other]} with ${inWords(skaters[other]!.plans[0]!)}`;
    const too = tied.length === 0 ? "" : `; ${tied.map(plan).join(", ")} may be as good`;
    if (best === 0) return `${against} ${names[side]} does best with ${plan(0)}${too}.`;
    const difference = cell.difference[side];
    const whose = side === 0 ? "first" : "second";
    const chance = ofHundred({ ...cell[whose], ...cell.total[whose] });
    const total = differenceOfHundred({ ...difference, ...cell.total.difference[side] });
    return `${against} ${names[side]} does best with ${plan(best)}: ${chance}; against ${plan(0)} ${total}, on average ${verdict(difference)}${too}.`;
  });
}

function bestPairTold(result: Matrix, { together, cells }: Game): string {
  const [first, second] = pairOf(result);
  const { best, tied, difference } = together!;
  const [i, j] = best;
  const plans = `${first} ${inWords(result.skaters[0]!.plans[i]!)}, ${second} ${inWords(result.skaters[1]!.plans[j]!)}`;
  const others =
    tied.length === 0 ? "no other pair is as good" : `${tied.length} other pairs may be as good`;
  if (i === 0 && j === 0) return `Best as they are (${plans}); ${others}.`;
  return `Best pair: ${plans}: ${ofHundred(payoff(result, cells[i]![j]!))}; against both keeping to their first plan ${differenceOfHundred({ ...difference, ...cells[i]![j]!.total.difference[0] })}, on average ${verdict(difference)}; ${others}.`;
}

function equilibriaTold(result: Matrix, found: readonly JudgedEquilibrium[]): string[] {
  const [first, second] = pairOf(result);
  const mix = (shares: readonly number[], plans: readonly string[]): string =>
    shares
      .flatMap((share, k) =>
        share === 0
          ? []
          : share > 1 - 1e-9
            ? `always ${inWords(plans[k]!)}`
            : `${inWords(plans[k]!)} ${countOfHundred(share)}`,
      )
      .join(", ");
  const lines = found.slice(0, TOLD).map(({ mixes, values, mostGain }) => {
    const [mine, his] = result.skaters.map(({ plans }, side) => mix(mixes[side as 0 | 1], plans));
    const worth = values.map(({ mean, low, high }) => ofHundred({ p: mean, low, high }));
    return `In equilibrium, times in 100: ${first} ${mine}; ${second} ${his}. Worth ${worth.join(" and ")}. No plan gains either more than ${(100 * mostGain).toFixed(1)} in 100.`;
  });
  const more = found.length - TOLD;
  return more > 0 ? [...lines, `${more} more such equilibria.`] : lines;
}

function robustTable(result: Matrix): string {
  const names = pairOf(result);
  const planOf = (plans: [number, number], side: 0 | 1): string =>
    result.skaters[side]!.plans[plans[side]]!;
  const isAlone = result.goalOf === "each";
  const columns = [
    { title: "How good it stays" },
    { title: "as in the past", align: right },
    ...(isAlone ? [{ title: "against the equilibrium", align: right }] : []),
    { title: isAlone ? "worst reply" : "one keeps to his first plan", align: right },
    { title: "worst plausible field", align: right },
    { title: "" },
  ];
  const label = ({ plans, side }: RobustPlan): string =>
    side === null
      ? `${planOf(plans, 0)} + ${planOf(plans, 1)}`
      : `${names[side]} ${planOf(plans, side)}`;
  const rows = result.robust.map((robust) => [
    label(robust),
    ofHundred(robust.history),
    ...(isAlone
      ? [robust.equilibrium ? ofHundred({ ...robust.equilibrium, p: robust.equilibrium.mean }) : ""]
      : []),
    ofHundred(robust.worstReply),
    ofHundred(robust.worstMix),
    robust.worstMix.mix,
  ]);
  return formatTable(columns, rows);
}

function closing({ mixRaces, robust }: Matrix): string {
  return [
    "Races in 100, 95 % intervals; every pair of plans on the same luck.",
    ...(robust.length > 0
      ? [
          `Plausible fields: the others half or twice as ready to chase, to attack and to contest; ${grouped(mixRaces)} races each.`,
        ]
      : []),
    "Intervals of single pairs and plans are total: sampling and imperfect knowledge of skaters, ice and habits. Those of mixes, of",
    "worst cases and of what others change are sampling error only, and so is what on average is said to be better. Shares of an",
    "equilibrium follow from these chances and are no surer than they.",
  ].join("\n");
}
