import { type Command, Option } from "commander";
import { DEFAULT_EVENTS, type EventOdds, eventOdds } from "../odds/event/event-odds.ts";
import { parseRoundOrders } from "../odds/event/parse-round-orders.ts";
import { grouped } from "../odds/grouped.ts";
import { MOST_WORKERS } from "../odds/stream-races.ts";
import type { RoundPlans } from "../sim/compile-event.ts";
import type { Event } from "../sim/event.ts";
import { ownNames } from "../sim/event-entrants.ts";
import { findSkater } from "../sim/find-skater.ts";
import type { Entry } from "../sim/scenario.ts";
import { eventCsv } from "./event-csv.ts";
import { eventTable } from "./event-table.ts";
import { wholeNumber } from "./number-option.ts";
import { readEventFile } from "./read-event-file.ts";
import { repeated } from "./read-orders.ts";
import { teamOf } from "./team-of.ts";
import { chooseWorkers, watchedRun } from "./watched-run.ts";
import { checkWritable, writeResult } from "./write-result.ts";

/** Most races of an event, 30 bytes each. */
const MOST_EVENTS = 1_000_000;
/** A day, minutes. */
const LONGEST_REST = 1440;

type Format = "table" | "json" | "csv";

interface EventCommandOptions {
  races?: number;
  seed?: string;
  workers?: number;
  rest?: number;
  plan: string[];
  skater?: string;
  try: string[];
  team?: string;
  format: Format;
  out?: string;
}

const write: Record<Format, (result: EventOdds) => string> = {
  table: eventTable,
  json: (result) => JSON.stringify(result, null, 2),
  csv: eventCsv,
};

/** `massstart event`: semifinals and final in one run. */
export function eventCommand(program: Command): void {
  program
    .command("event")
    .description("skate semifinals and final in one run: chances to go through, of a medal, to win")
    .argument("<event>", "event file, or the id of an event or of one of its heats")
    .option(
      "--races <n>",
      `number of races (default ${grouped(DEFAULT_EVENTS)})`,
      wholeNumber(1, MOST_EVENTS),
    )
    .option("--seed <text>", "the same seed gives the same races (default massstart)")
    .option("--workers <n>", "threads (default: one per core)", wholeNumber(1, MOST_WORKERS))
    .option(
      "--rest <minutes>",
      "time between semifinals and final, in place of what the event says",
      wholeNumber(0, LONGEST_REST),
    )
    .option(
      "--plan <name=orders>",
      'orders by round, such as "Kramer=semifinal: contest:sprint=2 | final: sit-in"; may be repeated',
      repeated,
      [],
    )
    .option("--skater <name>", "whose orders --try tries")
    .option(
      "--try <orders>",
      'orders by round to compare with going without, such as "semifinal: attack:togo=9"; may be repeated',
      repeated,
      [],
    )
    .option("--team <country>", "the skaters of one country together, such as NED")
    .addOption(
      new Option("--format <format>", "what to print")
        .choices(["table", "json", "csv"])
        .default("table"),
    )
    .option("--out <file>", "write to a file in place of the terminal")
    .action(runEvent);
}

async function runEvent(path: string, options: EventCommandOptions): Promise<void> {
  const { races, seed, rest, skater, team, out } = options;
  const event = readEventFile(path);
  const entrants = ownNames(event).flatMap(({ entries }) => entries);
  const names = entrants.map(({ name }) => name);
  const plans = readRoundPlans(options.plan, names);
  const tried = readTried(options, names);
  if (team !== undefined) checkTeam(event, entrants, team);
  if (skater === undefined && options.try.length > 0)
    throw new Error("try: expected --skater with it, got none");
  if (out !== undefined) checkWritable(out);
  const result = await watchedRun(undefined, (watch) =>
    eventOdds(event, {
      ...(races === undefined ? {} : { races }),
      ...(seed === undefined ? {} : { seed }),
      ...(rest === undefined ? {} : { rest }),
      ...(tried === undefined ? {} : { tried }),
      plans,
      workers: options.workers ?? chooseWorkers(races ?? DEFAULT_EVENTS),
      ...watch,
    }),
  );
  const told: EventOdds =
    team === undefined
      ? result
      : { ...result, teams: result.teams.filter(({ country }) => country === team.toUpperCase()) };
  writeResult(write[options.format](told), out);
  if (result.stopped) process.exitCode = 130;
}

function readRoundPlans(orders: readonly string[], names: readonly string[]): RoundPlans {
  const plans: RoundPlans = { semifinal: {}, final: {} };
  for (const order of orders) {
    const cut = order.indexOf("=");
    if (cut < 1)
      throw new Error(`plan: expected "Name=semifinal: plan | final: plan", got "${order}"`);
    const name = findSkater(order.slice(0, cut).trim(), names, "plan");
    const { semifinal, final } = parseRoundOrders(order.slice(cut + 1), `plan of ${name}`);
    if (semifinal !== undefined) plans.semifinal[name] = semifinal;
    if (final !== undefined) plans.final[name] = final;
  }
  return plans;
}

function readTried({ skater, try: orders }: EventCommandOptions, names: readonly string[]) {
  if (skater === undefined) return undefined;
  const name = findSkater(skater, names, "skater");
  if (orders.length === 0)
    throw new Error(`skater: expected --try with orders for ${name}, got none`);
  return { name, orders: orders.map((text) => parseRoundOrders(text, "try")) };
}

function checkTeam({ id }: Event, entrants: readonly Entry[], team: string): void {
  const starters = teamOf(entrants, team);
  if (starters.length === 1)
    throw new Error(
      `team: expected a country with two starters or more in ${id}, got ${team.toUpperCase()} with one (${starters[0]})`,
    );
}
