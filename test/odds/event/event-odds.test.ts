import { expect, test } from "vitest";
import { type EventOdds, eventOdds } from "../../../src/odds/event/event-odds.ts";
import { formatRoundOrders, parseRoundOrders } from "../../../src/odds/event/parse-round-orders.ts";
import { finalPlaces, runEvents } from "../../../src/odds/event/run-events.ts";
import { runRaces } from "../../../src/odds/run-races.ts";
import { compileScenario } from "../../../src/sim/compile.ts";
import { compileEvent } from "../../../src/sim/compile-event.ts";
import { seedToMaster } from "../../../src/sim/random.ts";
import { shortEvent } from "./short-event.ts";

const RACES = 120;
const event = shortEvent();
const [me] = event.semifinals[0]!.scenario.entries.map(({ name }) => name);
const plain = await eventOdds(event, { races: RACES, seed: "x" });

const sum = (numbers: readonly number[]): number => numbers.reduce((all, p) => all + p, 0);

test("chances to go through are those of the single heats with the same seed, exactly", () => {
  const compiled = event.semifinals.map(({ scenario }, k) =>
    runRaces(compileScenario(scenario), seedToMaster("x"), 0, RACES, { heat: k }),
  );
  const single = compiled.flatMap(({ place }) =>
    Array.from({ length: 6 }, (_, i) => {
      const through = Array.from(place).filter((rank, row) => row % 6 === i && rank <= 3);
      return through.length / RACES;
    }),
  );
  expect(plain.skaters.map(({ through }) => through.p)).toEqual(single);
});

test("as many go through as may, three take medals and one wins", () => {
  const total = (key: "through" | "podium" | "win") =>
    sum(plain.skaters.map((skater) => skater[key].p));
  expect(total("through")).toBeCloseTo(6, 10);
  expect(total("podium")).toBeCloseTo(3, 10);
  expect(total("win")).toBeCloseTo(1, 10);
  for (const { through, podium, podiumOnceThrough } of plain.skaters) {
    expect(podiumOnceThrough.of).toBe(Math.round(through.p * RACES));
    expect(podiumOnceThrough.count).toBe(Math.round(podium.p * RACES));
  }
});

test("blocks cut anywhere hold the same races", () => {
  const compiled = compileEvent(event);
  const seed = seedToMaster("x");
  const whole = finalPlaces(runEvents(compiled, seed, 0, 30), 12);
  const parts = [runEvents(compiled, seed, 0, 11), runEvents(compiled, seed, 11, 30)];
  expect(parts.flatMap((part) => Array.from(finalPlaces(part, 12)))).toEqual(Array.from(whole));
});

test("the same seed gives the same digest, no rest other finals after the same semifinals", async () => {
  const again = await eventOdds(event, { races: RACES, seed: "x" });
  expect({ ...again, elapsed: 0 }).toEqual({ ...plain, elapsed: 0 });
  const tired = await eventOdds(event, { races: RACES, seed: "x", rest: 0 });
  expect(tired.digest).not.toBe(plain.digest);
  expect(tired.skaters.map(({ through }) => through)).toEqual(
    plain.skaters.map(({ through }) => through),
  );
});

test("a rest that nobody knows is assumed, and said to be", async () => {
  const { semifinals } = await eventOdds(shortEvent(null), { races: 1 });
  expect(semifinals.map(({ rest }) => rest)).toEqual([
    { minutes: 60, assumed: true },
    { minutes: 60, assumed: true },
  ]);
  expect(plain.semifinals[0]!.rest).toEqual({ minutes: 30, assumed: false });
});

test("orders that are tried are those of a run of their own, and the difference is that of the two", async () => {
  const orders = { semifinal: "sit-up", final: "sit-in" };
  const { tried, skaters } = await eventOdds(event, {
    races: RACES,
    seed: "x",
    tried: { name: me!, orders: [orders] },
  });
  const ordered = await eventOdds(event, {
    races: RACES,
    seed: "x",
    plans: { semifinal: { [me!]: "sit-up" }, final: { [me!]: "sit-in" } },
  });
  const [first] = tried!.orders;
  expect(first!.digest).toBe(ordered.digest);
  for (const key of ["through", "podium", "win"] as const) {
    expect(first![key]).toEqual(ordered.skaters[0]![key]);
    expect(first!.difference[key].mean).toBeCloseTo(first![key].p - skaters[0]![key].p, 10);
  }
  expect(first!.difference.through.high).toBeLessThan(0);
});

test("a team is counted race by race: all, at least one, a medal, the win", () => {
  const compiled = compileEvent(event);
  const places = finalPlaces(runEvents(compiled, seedToMaster("x"), 0, RACES), 12);
  const country = compiled.final.countries[0]!;
  const pair = [0, 9];
  const twoOfOne = shortEvent();
  twoOfOne.semifinals[1]!.scenario.entries[3]!.country = country;
  return eventOdds(twoOfOne, { races: RACES, seed: "x" }).then(({ teams }: EventOdds) => {
    // Team-mates help each other in the final, so only the semifinals are those from above.
    const through = Array.from({ length: RACES }, (_, race) =>
      pair.map((entrant) => places[race * 12 + entrant]! > 0),
    );
    const [team] = teams;
    expect(teams).toHaveLength(1);
    expect(team!.skaters).toEqual(pair.map((entrant) => compiled.final.names[entrant]));
    expect(team!.allThrough.p).toBe(through.filter((both) => both.every(Boolean)).length / RACES);
    expect(team!.oneThrough.p).toBe(through.filter((both) => both.some(Boolean)).length / RACES);
    expect(team!.onPodium.p).toBeGreaterThan(team!.wins.p);
    expect(team!.onPodium.p).toBeLessThanOrEqual(team!.oneThrough.p);
  });
});

test("a stop keeps the first races", async () => {
  const stop = new AbortController();
  const stopped = await eventOdds(event, {
    races: 100_000,
    seed: "x",
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  expect(stopped.stopped).toBe(true);
  const alone = await eventOdds(event, { races: stopped.races, seed: "x" });
  expect(alone.digest).toBe(stopped.digest);
});

test("orders by round are read and written, and faults told in one line", () => {
  const text = "semifinal: contest:sprint=1; sit-in | final: attack:togo=2";
  expect(formatRoundOrders(parseRoundOrders(text, "try"))).toBe(text);
  expect(() => parseRoundOrders("sit-in", "try")).toThrow(
    'try: expected "semifinal: plan | final: plan" or one of the two, got "sit-in"',
  );
  expect(() => parseRoundOrders("final: sit-in | final: sit-up", "try")).toThrow(
    "got two of final",
  );
});

test("orders for somebody who does not start, or that make no sense, are refused before the first race", async () => {
  await expect(
    eventOdds(event, { plans: { semifinal: { Nobody: "sit-in" }, final: {} } }),
  ).rejects.toThrow('plan: unknown skater "Nobody"');
  const orders = [{ final: "sit-in" }, { final: "sit-inn" }];
  await expect(eventOdds(event, { tried: { name: me!, orders } })).rejects.toThrow("sit-in");
});
