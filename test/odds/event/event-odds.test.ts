import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { type EventOdds, eventOdds } from "../../../src/odds/event/event-odds.ts";
import { finalPlaces } from "../../../src/odds/event/event-outcomes.ts";
import { EventRaces } from "../../../src/odds/event/event-races.ts";
import { formatRoundOrders, parseRoundOrders } from "../../../src/odds/event/parse-round-orders.ts";
import { runEvents } from "../../../src/odds/event/run-events.ts";
import { createInlineExecutor } from "../../../src/odds/inline-executor.ts";
import { wilsonInterval } from "../../../src/odds/intervals.ts";
import { runRaces } from "../../../src/odds/run-races.ts";
import { createThreads } from "../../../src/odds/threads.ts";
import { compileScenario } from "../../../src/sim/compile.ts";
import { compileEvent, type RoundPlans } from "../../../src/sim/compile-event.ts";
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

/** What a run of its own under some orders comes to, in versions of eight races as those tried are. */
async function racesUnder(plans: RoundPlans, races: number): Promise<EventRaces> {
  const run = new EventRaces(event, { seed: "x", plans, racesPerVersion: 8 }, races);
  await run.skateTo(createInlineExecutor(), races, undefined, () => {});
  return run;
}

describe("orders that are tried", async () => {
  const TRIED = 512;
  const orders = { semifinal: "sit-up", final: "sit-in" };
  const result = await eventOdds(event, {
    races: TRIED,
    seed: "x",
    tried: { name: me!, orders: [orders, {}] },
  });
  const [first, none] = result.tried!.orders;
  const plan = await racesUnder(
    { semifinal: { [me!]: "sit-up" }, final: { [me!]: "sit-in" } },
    TRIED,
  );
  const plainRun = await racesUnder({ semifinal: {}, final: {} }, TRIED);

  test("are skated as in a run of their own, on the luck of the one without them", () => {
    expect(first!.digest).toBe(plan.digest());
    expect(result.digest).toBe(plainRun.digest());
    expect(none!.digest).toBe(result.digest);
  });

  test("are judged by the podium and the win too, and the difference is that of the two runs race by race", () => {
    const last = { through: 255, podium: 3, win: 1 };
    for (const key of ["through", "podium", "win"] as const) {
      const count = (run: EventRaces): number =>
        Array.from({ length: TRIED }, (_, race) => run.isAmong(race, 0, last[key])).filter(Boolean)
          .length;
      const { chance, difference } = first!.skater[key];
      expect(chance.p).toBeCloseTo(count(plan) / TRIED, 10);
      expect(difference.value).toBeCloseTo((count(plan) - count(plainRun)) / TRIED, 10);
      expect(result.tried!.without.skater[key].p).toBeCloseTo(count(plainRun) / TRIED, 10);
      expect(result.skaters[0]![key].p).toBeCloseTo(count(plainRun) / TRIED, 10);
      expect(difference.low).toBeLessThanOrEqual(difference.sampling.low);
    }
    expect(first!.skater.through.judgement).toBe("worse");
    expect(first!.skater.through.difference.sampling.high).toBeLessThan(0);
  });

  test("that change nothing make no difference and are better in no version", () => {
    for (const { difference, betterIn } of Object.values(none!.skater)) {
      expect(difference.value).toBe(0);
      expect(betterIn).toBe(0);
    }
  });

  test("for the final alone leave who comes through as it is, exactly", () => {
    expect(none!.skater.through).toEqual({
      chance: result.tried!.without.skater.through,
      difference: { value: 0, low: 0, high: 0, sampling: { low: 0, high: 0 } },
      betterIn: 0,
      judgement: "no matter",
    });
    expect(none!.skater.podium.difference.high).toBeGreaterThan(0);
  });

  test("are counted for the team where there is one, and only there", () => {
    expect(first!.team).toBeNull();
  });

  test("have intervals that take versions, not races, for the sample", () => {
    // Wilson's interval as if the races were independent is narrower where versions differ.
    const widths = result.skaters.map(({ through }) => through.high - through.low);
    const narrow = result.skaters.map(({ through }) => {
      const { low, high } = wilsonInterval(through.p * TRIED, TRIED);
      return high - low;
    });
    expect(sum(widths)).toBeGreaterThan(sum(narrow));
  });
});

test("several workers give the bits of one, and a run cut short those of its first races", async () => {
  const pool = createThreads(2, pathToFileURL("dist/worker.js"));
  try {
    const many = await eventOdds(event, { races: 330, seed: "x", executor: pool });
    const one = await eventOdds(event, { races: 330, seed: "x" });
    expect({ ...many, elapsed: 0 }).toEqual({ ...one, elapsed: 0 });
    const stop = new AbortController();
    const cut = await eventOdds(event, {
      races: 100_000,
      seed: "x",
      executor: pool,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(cut.stopped).toBe(true);
    const alone = await eventOdds(event, { races: cut.races, seed: "x" });
    expect(alone.digest).toBe(cut.digest);
  } finally {
    await pool.close();
  }
});

test("orders tried in a run cut short are told with the races that they and the others have", async () => {
  const stop = new AbortController();
  const tried = { name: me!, orders: [{ final: "sit-in" }, { final: "sit-up" }] };
  const cut = await eventOdds(event, {
    races: 100_000,
    seed: "x",
    tried,
    signal: stop.signal,
    // All of the first look and a part of the second.
    onProgress: (done) => done > 3 * 512 && stop.abort(),
  });
  expect(cut.stopped).toBe(true);
  expect(cut.races).toBeLessThan(100_000);
  expect(cut.tried!.orders.map(({ races }) => races)).toEqual([512, 512]);
  const early = new AbortController();
  const soon = await eventOdds(event, {
    races: 100_000,
    seed: "x",
    tried,
    signal: early.signal,
    onProgress: () => early.abort(),
  });
  expect(soon.tried!.orders).toEqual([]);
  await expect(eventOdds(event, { races: 511, tried })).rejects.toThrow(
    "races: expected 512 or more to try orders, got 511",
  );
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
