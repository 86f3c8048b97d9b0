import { describe, expect, it } from "vitest";
import { pointsToGetThrough } from "../../../src/odds/cut/points-to-get-through.ts";
import { odds } from "../../../src/odds/odds.ts";
import { simulate } from "../../../src/odds/simulate.ts";
import { DONE } from "../../../src/sim/state.ts";
import { shortHeat } from "../short-heat.ts";

const heat = shortHeat();
const names = heat.entries.map(({ name }) => name);
const run = { races: 300, seed: "cut" };
const answer = await pointsToGetThrough(heat, {}, run);
const { outcomes } = await simulate(heat, run);
const rows = [...outcomes.place.keys()];
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

describe("points to get through", () => {
  it("are spread as the odds of the same races say", async () => {
    const plain = await odds(heat, run);
    expect(answer.digest).toBe(plain.digest);
    expect(
      Object.fromEntries(answer.cut.map(({ points, share }) => [points, share.chance!.p])),
    ).toEqual(plain.cut.points);
  });
  it("add up: over scorers to all races, over points and places to all starts", () => {
    expect(sum(answer.cut.map(({ share }) => share.count))).toBe(run.races);
    expect(sum(answer.byScorers.map(({ races }) => races.count))).toBe(run.races);
    for (const { points, share } of answer.cut) {
      const parts = answer.byScorers.map(
        ({ cut }) => cut.find((one) => one.points === points)?.share.count ?? 0,
      );
      expect(sum(parts)).toBe(share.count);
    }
    const starts = sum(answer.byPoints.map((row) => row.starts.count));
    expect(starts + answer.notFinished.of).toBe(run.races * names.length);
    const through = sum(answer.byPoints.map((row) => row.through.count));
    expect(through + answer.notFinished.count).toBe(run.races * 3);
    for (const { starts, through, cells } of answer.byPoints) {
      expect(through.of).toBe(starts.count);
      expect(sum(cells.map((cell) => cell.through.of))).toBe(starts.count);
      expect(sum(cells.map((cell) => cell.through.count))).toBe(through.count);
    }
  });
  it("are the frequencies in the columns", () => {
    for (const { points, cells } of answer.byPoints)
      for (const { place, through } of cells) {
        const such = rows.filter(
          (k) =>
            outcomes.status[k] === DONE &&
            outcomes.sprintPoints[k] === points &&
            outcomes.lineOrder[k] === place - 1,
        );
        expect(through.of).toBe(such.length);
        expect(through.count).toBe(such.filter((k) => outcomes.place[k]! <= 3).length);
      }
    expect(answer.byPoints.map(({ points }) => points)).toEqual([0, 1, 2, 3]);
  });
  it("agree with the rules alone: who is safe goes through in every race", () => {
    const cells = answer.byPoints.flatMap((row) => row.cells);
    const safe = cells.filter(({ verdict }) => verdict === "safe");
    expect(safe.length).toBeGreaterThan(3);
    for (const { through } of safe) expect(through.count).toBe(through.of);
    const out = cells.filter(({ verdict }) => verdict === "out");
    expect(out.length).toBeGreaterThan(0);
    // Out where everybody finishes: a race through from there has somebody who did not.
    const isWhole = (race: number) =>
      names.every((_, i) => outcomes.status[race * names.length + i] === DONE);
    for (const { place } of out) {
      const through = rows.filter(
        (k) =>
          outcomes.sprintPoints[k] === 0 &&
          outcomes.lineOrder[k] === place - 1 &&
          outcomes.place[k]! <= 3 &&
          isWhole(Math.floor(k / names.length)),
      );
      expect(through).toEqual([]);
    }
  });
  it("of one skater are those of his starts, and those of all together", async () => {
    const each = await Promise.all(
      names.map((skater) => pointsToGetThrough(heat, { skater }, { ...run, races: 60 })),
    );
    const all = await pointsToGetThrough(heat, {}, { ...run, races: 60 });
    for (const { points, through } of all.byPoints) {
      const his = each.map((one) => one.byPoints.find((row) => row.points === points)?.through);
      expect(sum(his.map((share) => share?.of ?? 0))).toBe(through.of);
      expect(sum(his.map((share) => share?.count ?? 0))).toBe(through.count);
    }
    expect(each[0]!.skater).toBe(names[0]);
    expect(each[0]!.cut).toEqual(all.cut);
  });
  it("of another number of places are those of that cut", async () => {
    const podium = await pointsToGetThrough(shortHeat(null), { places: 2 }, { ...run, races: 50 });
    const through = sum(podium.byPoints.map((row) => row.through.count));
    expect(through + podium.notFinished.count).toBe(50 * 2);
  });
  it("are refused in one line where nobody goes through, or everybody", async () => {
    await expect(pointsToGetThrough(shortHeat(null), {}, run)).rejects.toThrow(
      new Error("through: expected how many places count, as nobody goes through here, got none"),
    );
    await expect(pointsToGetThrough(heat, { places: 6 }, run)).rejects.toThrow(
      new Error("through: expected a whole number from 1 to 5, got 6"),
    );
  });
});
