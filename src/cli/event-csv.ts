import type { EventOdds } from "../odds/event/event-odds.ts";
import { formatRoundOrders } from "../odds/event/parse-round-orders.ts";
import type { JudgedChance } from "../odds/event/tried-odds.ts";
import { chanceColumns, formatCsv } from "./csv.ts";

type Row = Record<string, string | number>;

/**
 * Odds of an event as comma-separated values, fractions 0 to 1 with the ends of each interval: a row per skater; or,
 * where orders were tried, a row for each of them and what they change.
 */
export function eventCsv(result: EventOdds): string {
  const { event, seed, races, modelVersion, digest, tried } = result;
  const from = { event, seed, races, modelVersion, digest };
  if (!tried)
    return formatCsv(
      result.skaters.map(({ name, country, semifinal, podiumOnceThrough, ...chances }) => ({
        name,
        country: country ?? "",
        semifinal,
        ...chanceColumns("through", chances.through),
        ...chanceColumns("podium", chances.podium),
        ...chanceColumns("win", chances.win),
        ...chanceColumns("podiumOnceThrough", podiumOnceThrough.chance),
        ...from,
      })),
    );
  return formatCsv(
    tried.orders.map(({ orders, skater, team, races, digest }) => ({
      name: tried.name,
      orders: formatRoundOrders(orders),
      ...columnsOf({ ...skater, ...team }),
      ...from,
      races,
      digest,
    })),
  );
}

const columnsOf = (goals: Record<string, JudgedChance>): Row =>
  Object.assign(
    {},
    ...Object.entries(goals).map(([goal, { chance, difference, betterIn, judgement }]) => ({
      ...chanceColumns(goal, chance),
      ...chanceColumns(`${goal}Difference`, { ...difference, p: difference.value }),
      [`${goal}SamplingLow`]: difference.sampling.low,
      [`${goal}SamplingHigh`]: difference.sampling.high,
      [`${goal}BetterIn`]: betterIn,
      [`${goal}Judgement`]: judgement,
    })),
  );
