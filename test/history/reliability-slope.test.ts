import { expect, test } from "vitest";
import { EVENT_PLACES, EVENTS, type EventName } from "../../src/history/forecast-scores.ts";
import { placeChances } from "../../src/history/place-chances.ts";
import { reliabilitySlope } from "../../src/history/reliability-slope.ts";
import { normalQuantile } from "../../src/sim/math.ts";
import { drawRanking, uniforms } from "./made-up-rankings.ts";

const RACES = 60;
const once = new Uint32Array(RACES).fill(1);
const logit = (p: number) => Math.log(p / (1 - p));

/** Calls of the three events in races of 10 to 24 starters of different strengths, each chance passed through `say`. */
function rankedCalls(say: (p: number, byLot: number) => number) {
  const next = uniforms("ranked");
  return Array.from({ length: RACES }, (_, race) => {
    const strengths = Array.from({ length: 10 + (race % 15) }, () => normalQuantile(next()));
    const chances = placeChances(strengths);
    const order = drawRanking(strengths, next);
    return EVENTS.flatMap((event) =>
      chances.map((own, i) => {
        const p = own.slice(0, EVENT_PLACES[event]).reduce((sum, chance) => sum + chance);
        const byLot = EVENT_PLACES[event] / strengths.length;
        const happened = order.indexOf(i) < EVENT_PLACES[event];
        return { race, event, p: say(p, byLot), byLot, happened };
      }),
    );
  }).flat();
}

const ownOf = (event: EventName, calls: ReturnType<typeof rankedCalls>) =>
  calls.filter((call) => call.event === event);

test("a lottery gets no slope, of one event or of all, in fields of different sizes", () => {
  const calls = rankedCalls((_, byLot) => byLot);
  expect(reliabilitySlope(calls)(once)).toBeNull();
  for (const event of EVENTS) expect(reliabilitySlope(ownOf(event, calls))(once)).toBeNull();
});

test("chances that mean what they say get the slope 1", () => {
  // Standard error 0.075 (spread over 40 such seeds); three of them, seed "ranked".
  expect(Math.abs(reliabilitySlope(rankedCalls((p) => p))(once)! - 1)).toBeLessThan(0.23);
});

test.each([0.5, 2])("chances too extreme by a factor of %d get one over it", (factor) => {
  const calls = rankedCalls((p, byLot) => {
    const beyond = factor * (logit(p) - logit(byLot));
    return 1 / (1 + Math.exp(-logit(byLot) - beyond));
  });
  const plain = reliabilitySlope(rankedCalls((p) => p))(once)!;
  expect(reliabilitySlope(calls)(once)! * factor).toBeCloseTo(plain, 2);
});

test("chances too high in one event only are a matter of its level, not of the slope", () => {
  const plain = rankedCalls((p) => p);
  const lifted = plain.map((call) =>
    call.event === "win" ? { ...call, p: 1 / (1 + Math.exp(-logit(call.p) - 1)) } : call,
  );
  expect(reliabilitySlope(lifted)(once)!).toBeCloseTo(reliabilitySlope(plain)(once)!, 6);
});

test("an event that happened to nobody says nothing and spoils nothing", () => {
  const calls = rankedCalls((p) => p).map((call) =>
    call.event === "win" ? { ...call, happened: false } : call,
  );
  const others = calls.filter(({ event }) => event !== "win");
  expect(reliabilitySlope(calls)(once)).toBe(reliabilitySlope(others)(once));
});

test("a race counts as often as it is drawn", () => {
  const calls = rankedCalls((p) => p);
  const twice = once.map((_, race) => (race < 30 ? 2 : 0));
  const half = calls.filter(({ race }) => race < 30);
  const doubled = reliabilitySlope([...half, ...half])(once)!;
  expect(reliabilitySlope(calls)(twice)!).toBeCloseTo(doubled, 8);
});
