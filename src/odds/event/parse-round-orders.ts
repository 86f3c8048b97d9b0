import type { TriedOrders } from "./tried-odds.ts";

const EXPECTED = 'expected "semifinal: plan | final: plan" or one of the two';

/**
 * Orders by round, as one writes them.
 *
 * @param path put in front of messages
 * @throws one-line Error
 * @example parseRoundOrders("semifinal: attack:togo=9 | final: sit-in", "try")
 *   // { semifinal: "attack:togo=9", final: "sit-in" }
 */
export function parseRoundOrders(text: string, path: string): TriedOrders {
  const orders: TriedOrders = {};
  for (const part of text.split("|")) {
    const [, round, plan] = /^\s*(semifinal|final)\s*:\s*(.*\S)\s*$/.exec(part) ?? [];
    if (round === undefined) throw new Error(`${path}: ${EXPECTED}, got "${part.trim()}"`);
    const key = round as keyof TriedOrders;
    if (orders[key] !== undefined) throw new Error(`${path}: ${EXPECTED}, got two of ${round}`);
    orders[key] = plan!;
  }
  return orders;
}

/** Orders by round as text, as `parseRoundOrders` reads it. */
export const formatRoundOrders = ({ semifinal, final }: TriedOrders): string =>
  [
    ...(semifinal === undefined ? [] : [`semifinal: ${semifinal}`]),
    ...(final === undefined ? [] : [`final: ${final}`]),
  ].join(" | ");
