import type { EventOdds, TriedOdds } from "../odds/event/event-odds.ts";
import { formatRoundOrders } from "../odds/event/parse-round-orders.ts";
import { joinNames } from "./join-names.ts";
import { differenceOfHundred, ofHundred } from "./of-hundred.ts";
import { whole } from "./progress.ts";
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
    `${whole(races)} races${stopped ? " (stopped early)" : ""}, seed ${seed}, model ${modelVersion}, digest ${digest}`,
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

function triedTable({ name, orders }: NonNullable<EventOdds["tried"]>): string {
  const told = ["through", "podium", "win"] as const;
  const titles = { through: "through", podium: "medal", win: "win" };
  const columns = [
    { title: `If ${name} is told to` },
    ...told.flatMap((key) => [
      { title: titles[key], align: right },
      { title: "difference", align: right },
    ]),
  ];
  const rows = orders.map((tried: TriedOdds) => [
    formatRoundOrders(tried.orders),
    ...told.flatMap((key) => [ofHundred(tried[key]), differenceOfHundred(tried.difference[key])]),
  ]);
  return [
    formatTable(columns, rows),
    "Differences are to the table above, on the same luck in every heat.",
  ].join("\n");
}

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
