import { describe, expect, it } from "vitest";
import { FEW, givenOdds } from "../../../src/odds/given/given-odds.ts";
import { parseRaceCondition } from "../../../src/odds/given/parse-race-condition.ts";
import { odds } from "../../../src/odds/odds.ts";
import type { Outcomes } from "../../../src/odds/outcomes.ts";
import { simulate } from "../../../src/odds/simulate.ts";
import { DONE } from "../../../src/sim/state.ts";
import { shortHeat } from "../short-heat.ts";

const scenario = shortHeat();
const names = scenario.entries.map(({ name }) => name);
const run = { races: 150, seed: "given" };
const ask = (text: string) => givenOdds(scenario, parseRaceCondition(text, names, "--given"), run);
const { outcomes } = await simulate(scenario, { ...run, deeds: true });
const { skaters } = outcomes;

/** Place, sprint points and the like of one skater in one race, straight from the columns. */
const at = (column: ArrayLike<number>, race: number, i: number): number =>
  column[race * skaters + i]!;
const count = (column: ArrayLike<number>, race: number, is: (value: number) => boolean): number =>
  names.filter((_, i) => is(at(column, race, i))).length;
const [first, second] = names as [string, string];

/** What is asked, and the same read off the columns by hand. */
const oracle: [text: string, is: (outcomes: Outcomes, race: number) => boolean][] = [
  [`${first} wins sprint 1`, ({ sprintPoints }, race) => at(sprintPoints, race, 0) === 3],
  [
    `${first} scores and is among the first three`,
    ({ sprintPoints, lineOrder }, race) =>
      at(sprintPoints, race, 0) > 0 && at(lineOrder, race, 0) < 3,
  ],
  [
    `${first} wins or ${second} wins`,
    ({ place }, race) => at(place, race, 0) === 1 || at(place, race, 1) === 1,
  ],
  [
    `not (${first} goes through or ${second} goes through)`,
    ({ place }, race) => at(place, race, 0) > 3 && at(place, race, 1) > 3,
  ],
  ["cut needs 2 or more points", ({ cutPoints }, race) => cutPoints[race]! >= 2],
  ["fewer than 6 finish", ({ status }, race) => count(status, race, (s) => s === DONE) < 6],
  [
    `${first} goes for sprint 1, does not score`,
    ({ went, sprintPoints }, race) => at(went, race, 0) === 1 && at(sprintPoints, race, 0) === 0,
  ],
  [`${second} leads at the bell`, ({ bellLeader }, race) => bellLeader[race] === 1],
  ["nobody falls", ({ fell }, race) => count(fell, race, (value) => value === 1) === 0],
];

describe("odds of the races in which something happened", () => {
  it.each(oracle)("are the frequencies in the columns: %s", async (text, is) => {
    const rows = Array.from({ length: run.races }, (_, race) => race).filter((race) =>
      is(outcomes, race),
    );
    expect(rows.length).toBeGreaterThan(0);
    const { happened, then, raceNumbers, few } = await ask(text);
    expect(happened).toMatchObject({ of: run.races, count: rows.length });
    expect(raceNumbers).toEqual(rows.slice(0, 5));
    expect(few).toBe(rows.length < FEW);
    expect(then.races).toBe(rows.length);
    then.skaters.forEach(({ qualify, win, sprints }, i) => {
      const share = (isSo: (race: number) => boolean) => rows.filter(isSo).length / rows.length;
      expect(qualify!.p).toBe(share((race) => at(outcomes.place, race, i) <= 3));
      expect(win.p).toBe(share((race) => at(outcomes.place, race, i) === 1));
      expect(sprints[0]!.score.p).toBe(share((race) => at(outcomes.sprintPoints, race, i) > 0));
    });
  });
  it("and of those in which it did not average to the whole, which is that of the plain odds", async () => {
    const plain = await odds(scenario, run);
    for (const text of [`${first} wins sprint 1`, `${second} falls or cut needs 20 points`]) {
      const { then, otherwise, all } = await ask(text);
      expect(all.digest).toBe(plain.digest);
      expect(all.skaters).toEqual(plain.skaters);
      expect(then.races + otherwise!.races).toBe(run.races);
      all.skaters.forEach((skater, i) => {
        for (const read of ["qualify", "win", "podium"] as const) {
          const both =
            then.races * then.skaters[i]![read]!.p +
            otherwise!.races * otherwise!.skaters[i]![read]!.p;
          expect(both).toBeCloseTo(run.races * skater[read]!.p, 9);
        }
      });
    }
  });
  it("stand beside the same asked of anybody, where one skater alone is named", async () => {
    const { anybody, then } = await ask(`${first} wins sprint 1`);
    expect(anybody!.condition).toBe("won sprint 1");
    expect(anybody!.met).toMatchObject({ of: run.races * skaters, count: run.races });
    expect(anybody!.outcomes.map(({ outcome }) => outcome)).toEqual([
      "went through",
      "won the race",
      "ranked in the first 3",
    ]);
    expect(anybody!.outcomes[0]!.share.of).toBeGreaterThan(then.races);
    expect((await ask(`${first} wins or ${second} wins`)).anybody).toBeNull();
  });
  it("have no other side where it happened in every race", async () => {
    const { then, otherwise } = await ask("at least 0 finish");
    expect(then.races).toBe(run.races);
    expect(otherwise).toBeNull();
  });
});

describe("one line says why there is no answer", () => {
  it("where no race had it", async () => {
    await expect(ask("cut needs 50 points")).rejects.toThrow(
      new Error(
        'given: expected what happens in some race, got "the cut needs exactly 50 points", which none of 150 had',
      ),
    );
  });
  it("where the heat cannot have it", async () => {
    await expect(ask(`${first} wins sprint 2`)).rejects.toThrow(
      new Error(
        `given: expected what short can have (sprints: 1, 3 who go through), got "${first} won sprint 2"`,
      ),
    );
    const final = givenOdds(
      shortHeat(null),
      parseRaceCondition("cut needs 2 points", names, "--given"),
      run,
    );
    await expect(final).rejects.toThrow("(sprints: 1, no next round)");
  });
});
