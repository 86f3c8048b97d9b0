import type { EventOdds } from "../odds/event/event-odds.ts";
import { formatRoundOrders } from "../odds/event/parse-round-orders.ts";
import type { JudgedChance, Tried } from "../odds/event/tried-odds.ts";
import { grouped } from "../odds/grouped.ts";
import type { Chance } from "../odds/intervals.ts";
import {
  countOfHundred,
  differenceOfHundred,
  ofHundred,
  tenthsOfHundred,
} from "../odds/of-hundred.ts";
import { joinNames } from "./join-names.ts";
import { formatTable } from "./table.ts";

const right = "right" as const;

/** Everybody's chances over semifinals and final for people: races out of a hundred, best first. */
export function eventTable(result: EventOdds): string {
  return [
    heading(result),
    "",
    skatersTable(result),
    ...(result.teams.length > 0 ? ["", "Together", teamsTable(result)] : []),
    ...(result.tried ? ["", triedTable(result.tried)] : []),
    "",
    closing(result),
  ].join("\n");
}

function heading(result: EventOdds): string {
  const { title, races, stopped, seed, modelVersion, digest, plans } = result;
  const orders = Object.entries(plans).flatMap(([round, byName]) =>
    Object.entries(byName as Record<string, string>).map(
      ([name, plan]) => `Orders in the ${round}: ${name} = ${plan}`,
    ),
  );
  return [
    `${title}: semifinals and final`,
    `${grouped(races)} races${stopped ? " (stopped early)" : ""}, seed ${seed}, model ${modelVersion}, digest ${digest}`,
    ...orders,
  ].join("\n");
}

function skatersTable({ skaters }: EventOdds): string {
  const best = [...skaters].sort((a, b) => b.podium.p - a.podium.p || b.through.p - a.through.p);
  const columns = [
    { title: "" },
    { title: "" },
    { title: "semifinal", align: right },
    { title: "through", align: right },
    { title: "medal", align: right },
    { title: "win", align: right },
    { title: "medal once through", align: right },
  ];
  const rows = best.map((skater) => [
    skater.name,
    skater.country ?? "",
    String(skater.semifinal),
    ofHundred(skater.through),
    ofHundred(skater.podium),
    ofHundred(skater.win),
    skater.podiumOnceThrough.chance ? ofHundred(skater.podiumOnceThrough.chance) : "-",
  ]);
  return formatTable(columns, rows);
}

function teamsTable({ teams }: EventOdds): string {
  const columns = [
    { title: "" },
    { title: "" },
    { title: "all through", align: right },
    { title: "at least one", align: right },
    { title: "at least one medal", align: right },
    { title: "win", align: right },
  ];
  const rows = teams.map((team) => [
    team.country,
    joinNames(team.skaters),
    ofHundred(team.allThrough),
    ofHundred(team.oneThrough),
    ofHundred(team.onPodium),
    ofHundred(team.wins),
  ]);
  return formatTable(columns, rows);
}

/** A row for every goal under every set of orders, those without them first. */
function triedTable({ name, country, without, orders }: Tried): string {
  const columns = [
    { title: `If ${name} is told to` },
    { title: "" },
    { title: "of 100", align: right },
    { title: "difference", align: right },
    { title: "sampling alone", align: right },
    { title: "better in", align: right },
    { title: "" },
  ];
  const goals = { through: "through", podium: "medal", win: "win" } as const;
  const together = {
    allThrough: `all of ${country} through`,
    oneThrough: `one of ${country} through`,
    onPodium: `one of ${country} with a medal`,
    wins: `one of ${country} wins`,
  } as const;
  const rows: string[][] = [];
  const block = (first: string, lines: string[][]): void => {
    for (const [k, line] of lines.entries()) rows.push([k === 0 ? first : "", ...line]);
  };
  const chances = <Key extends string>(
    words: Record<Key, string>,
    of: Record<Key, Chance>,
  ): string[][] => keysOf(words).map((key) => [words[key], ofHundred(of[key])]);
  const judged = <Key extends string>(
    words: Record<Key, string>,
    of: Record<Key, JudgedChance>,
  ): string[][] => keysOf(words).map((key) => [words[key], ...judgedCells(of[key])]);
  block("go on as above", [
    ...chances(goals, without.skater),
    ...(without.team ? chances(together, without.team) : []),
  ]);
  for (const tried of orders)
    block(formatRoundOrders(tried.orders), [
      ...judged(goals, tried.skater),
      ...(tried.team ? judged(together, tried.team) : []),
    ]);
  return [formatTable(columns, rows), ...TRIED].join("\n");
}

const keysOf = <Key extends string>(record: Record<Key, unknown>): Key[] =>
  Object.keys(record) as Key[];

function judgedCells({ chance, difference, betterIn, judgement }: JudgedChance): string[] {
  return [
    ofHundred(chance),
    differenceOfHundred({ ...difference, mean: difference.value }),
    tenthsOfHundred(difference.sampling),
    `${countOfHundred(betterIn)} of 100`,
    judgement,
  ];
}

const TRIED = [
  "Intervals here are total: what sampling and imperfect knowledge of skaters, ice and habits leave open in 95 of 100",
  "plausible versions of the event. Differences are to going on as above, on the same luck in every heat; sampling alone is",
  "what more races would narrow, for all goals and orders at once. Better in: versions in which the orders are better.",
];

function closing({ semifinals, final }: EventOdds): string {
  const rests = new Set(
    semifinals.map(({ rest }) => `${rest.minutes} minutes (${rest.assumed ? "assumed" : "given"})`),
  );
  return [
    `Races in 100, with 95 % intervals. ${semifinals.map(({ through, starters }) => `${through} of ${starters}`).join(" and ")} go through; ${final.starters} start in the final.`,
    `Rest before the final: ${joinNames([...rests])}. What is left of a hard semifinal after it is an assumption of the`,
    "model; the same skaters are as strong in both rounds, and have other luck in each. The intervals are sampling",
    "error only: they leave out how well the model knows the skaters, the ice and the habits of the field.",
  ].join("\n");
}
