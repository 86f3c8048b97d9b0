import { beforeAll, expect, test } from "vitest";
import { type Odds, odds } from "../../src/odds/odds.ts";
import { simulate } from "../../src/odds/simulate.ts";
import { shortHeat } from "./short-heat.ts";

const RACES = 400;
let result: Odds;

beforeAll(async () => {
  result = await odds(shortHeat(), { races: RACES, seed: "odds" });
});

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

test("chances to go through add up to the number of places", () => {
  expect(sum(result.skaters.map(({ qualify }) => qualify!.p))).toBeCloseTo(3, 12);
  expect(sum(result.skaters.map(({ win }) => win.p))).toBeCloseTo(1, 12);
  expect(sum(result.skaters.map(({ podium }) => podium.p))).toBeCloseTo(3, 12);
});

test("each skater's places add up to 1 and give the expected place", () => {
  for (const { places, expectedPlace, win, qualify, top8 } of result.skaters) {
    expect(places).toHaveLength(6);
    expect(sum(places)).toBeCloseTo(1, 12);
    expect(places[0]).toBe(win.p);
    expect(sum(places.slice(0, 3))).toBeCloseTo(qualify!.p, 12);
    expect(top8.p).toBe(1);
    expect(sum(places.map((p, k) => p * (k + 1)))).toBeCloseTo(expectedPlace, 10);
  }
});

test("somebody wins each sprint and three score in it", () => {
  const [sprint] = result.skaters[0]!.sprints;
  expect(sprint!.toGo).toBe(2);
  expect(sum(result.skaters.map(({ sprints }) => sprints[0]!.win.p))).toBeCloseTo(1, 12);
  expect(sum(result.skaters.map(({ sprints }) => sprints[0]!.score.p))).toBeCloseTo(3, 12);
});

test("the points at the cut are a distribution", () => {
  expect(result.cut.place).toBe(3);
  expect(sum(Object.values(result.cut.points))).toBeCloseTo(1, 12);
});

test("results say where they come from", () => {
  expect(result).toMatchObject({ scenario: "short", seed: "odds", races: RACES, stopped: false });
  expect(result.digest).toMatch(/^[0-9a-f]{16}$/);
  expect(result.scenarioDigest).toMatch(/^[0-9a-f]{16}$/);
  expect(result.modelVersion).toBeGreaterThanOrEqual(1);
  expect(result.programVersion).toMatch(/^\d+\.\d+\.\d+/);
  expect(result.intervals.holds).toContain("sampling error only");
  expect(result.behaviour).toBeNull();
});

test("a field asked to behave otherwise is told, and is another scenario", async () => {
  const keen = { ...shortHeat(), behaviour: { chase: 2 } };
  const told = await odds(keen, { races: 1, seed: "odds" });
  expect(told.behaviour).toEqual({ chase: 2 });
  expect(told.scenarioDigest).not.toBe(result.scenarioDigest);
});

test("odds and simulate skate the same races", async () => {
  const { digest } = await simulate(shortHeat(), { races: RACES, seed: "odds" });
  expect(result.digest).toBe(digest);
});

test("the digest knows nothing of the clock", async () => {
  const again = await odds(shortHeat(), { races: RACES, seed: "odds" });
  expect({ ...again, elapsed: 0 }).toEqual({ ...result, elapsed: 0 });
});

test("in a final nobody goes through, and the cut is empty", async () => {
  const final = await odds(shortHeat(null), { races: 50, seed: "final" });
  expect(final.qualifiers).toBeNull();
  expect(final.skaters.every(({ qualify }) => qualify === null)).toBe(true);
  expect(final.cut).toEqual({ place: null, points: {} });
});

test("the scenario's digest changes with what it says, not with the order of its keys", async () => {
  const scenario = shortHeat();
  const turned = Object.fromEntries(
    Object.entries(scenario).reverse(),
  ) as unknown as typeof scenario;
  const other = { ...scenario, venue: { ...scenario.venue, altitude: 1000 } };
  expect((await odds(turned, { races: 1 })).scenarioDigest).toBe(result.scenarioDigest);
  expect((await odds(other, { races: 1 })).scenarioDigest).not.toBe(result.scenarioDigest);
});
