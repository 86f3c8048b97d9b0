import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeSkaterCondition } from "../../../src/odds/describe-skater-condition.ts";
import { parseRaceCondition } from "../../../src/odds/given/parse-race-condition.ts";
import {
  holdsInRace,
  type RaceCondition,
  type RaceKnown,
} from "../../../src/odds/given/race-condition.ts";
import { raceKnown } from "../../../src/odds/given/race-known.ts";
import { soleSkater } from "../../../src/odds/given/sole-skater.ts";
import { simulate } from "../../../src/odds/simulate.ts";
import { checkProperty } from "../../properties/check-property.ts";
import { shortHeat } from "../short-heat.ts";
import { someRaceCondition } from "./some-race-condition.ts";

const heat = shortHeat();
const names = heat.entries.map(({ name }) => name);
const sprint = { lap: 3, points: [3, 2, 1] };
const threeSprints = { sprints: [sprint, sprint, sprint], qualifiers: 3 };
const races = await skatedRaces();

/** Sixty races with what is known of each; as conditions speak of three sprints, the one is taken three times. */
async function skatedRaces(): Promise<RaceKnown[]> {
  const run = { races: 60, seed: "conditions", deeds: true };
  const { outcomes } = await simulate(heat, run);
  return Array.from({ length: run.races }, (_, race) => {
    const known = raceKnown(outcomes, race, names, { ...threeSprints, sprints: [sprint] });
    const skaters = known.skaters.map((facts) => ({
      ...facts,
      sprints: [facts.sprints[0]!, facts.sprints[0]!, facts.sprints[0]!],
      tried: [facts.tried![0]!, facts.tried![0]!, facts.tried![0]!],
    }));
    return { ...known, skaters };
  });
}

const count = (condition: RaceCondition): number =>
  races.filter((race) => holdsInRace(condition, race) === true).length;

describe("conditions put together", () => {
  const some = someRaceCondition(names);
  it("count like sets: A and B with A or B are A with B, A with not A is all", () =>
    checkProperty(fc.tuple(some, some), 300, ([a, b]) => {
      const both = count({ is: "and", of: [a, b] });
      const either = count({ is: "or", of: [a, b] });
      expect(both + either).toBe(count(a) + count(b));
      expect(count({ is: "not", of: { is: "or", of: [a, b] } })).toBe(races.length - either);
      expect(count(a) + count({ is: "not", of: a })).toBe(races.length);
    }));
  it("where a part is not told, the rest decides or nobody does", () => {
    const race: RaceKnown = { ...races[0]!, breakSize: null, cut: { least: 1, most: 3 } };
    const says = (text: string) => holdsInRace(parseRaceCondition(text, names, "x"), race);
    expect(says("a break stays away")).toBeNull();
    expect(says("not a break stays away")).toBeNull();
    expect(says("cut needs at least 1 point")).toBe(true);
    expect(says("cut needs 2 points")).toBeNull();
    expect(says("cut needs 2 points or cut needs at most 3 points")).toBe(true);
    expect(says("a break stays away and cut needs 7 points")).toBe(false);
  });
});

it("a break counts by its size", () => {
  const says = (text: string, breakSize: number) =>
    holdsInRace(parseRaceCondition(text, names, "x"), { ...races[0]!, breakSize });
  expect([0, 1, 2, 3].map((size) => says("break of 2 or more stays away", size))).toEqual([
    false,
    false,
    true,
    true,
  ]);
  expect(says("no break stays away", 0)).toBe(true);
  expect(says("a break stays away", 1)).toBe(true);
});

describe("soleSkater", () => {
  const sole = (text: string) => {
    const found = soleSkater(parseRaceCondition(text, names, "x"));
    return found && `${found.skater}: ${describeSkaterCondition(found.said)}`;
  };
  const [first, second] = names as [string, string];
  it.each([
    [`${first} wins and not (${first} falls)`, `${first}: won the race, did not fall`],
    [`${first} wins, goes through`, `${first}: won the race, went through`],
    [`${first} wins or ${first} falls`, null],
    [`not (${first} wins and falls)`, null],
    [`${first} wins and ${second} falls`, null],
    [`${first} wins and a break stays away`, null],
    ["somebody falls", null],
  ])("finds who alone is spoken of: %s", (text, found) => expect(sole(text)).toBe(found));
});
