import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  finishPointsFor,
  pointsHandedOut,
  rankField,
  type Standings,
  sprintPointsFor,
  sprintPointsKept,
} from "../../src/sim/points.ts";
import { resolveRules } from "../../src/sim/rules.ts";

const beijing = resolveRules("isu-2022");

/** Ranks skaters who all have the full distance, given in order over the line. */
function rankFinishers(names: string[], points: number[]): string[] {
  const n = names.length;
  const order = new Int32Array(n);
  const ones = new Array<number>(n).fill(1);
  rankField(
    {
      completed: ones,
      disqualified: new Array<number>(n).fill(0),
      points,
      lineOrder: names.map((_, i) => i),
      laps: ones,
      lastLine: ones,
    },
    order,
  );
  return [...order].map((i) => names[i]!);
}

describe("rankField", () => {
  it("Worlds 2023, women's semifinal 1: fifth over the line ranks before fourth with five sprint points", () => {
    const line = ["Kikuchi", "Kilburg", "Hwang", "Yang", "Blondin", "Schouten", "Czyszczoń", "Tas"];
    const won: Record<string, number> = { Hwang: 1, Blondin: 5, Schouten: 3, Tas: 5, Czyszczoń: 4 };
    const points = line.map((name, i) => (won[name] ?? 0) + finishPointsFor(beijing, i));
    expect(points).toEqual([60, 40, 21, 10, 11, 6, 4, 5]);
    expect(rankFinishers(line, points)).toEqual([
      "Kikuchi",
      "Kilburg",
      "Hwang",
      "Blondin",
      "Yang",
      "Schouten",
      "Tas",
      "Czyszczoń",
    ]);
  });
  it("Milan 2026, men's final: the first three over the line are the podium", () => {
    const line = ["Bergsma", "Thorup", "Giovannini"];
    const points = [8, 7, 1].map((won, i) => won + finishPointsFor(beijing, i));
    expect(points).toEqual([68, 47, 21]);
    expect(rankFinishers(line, points)).toEqual(line);
  });
  it("PyeongChang 2018, men's semifinal 1: points go before time", () => {
    const totals: [string, number, number][] = [
      ["Heidegger", 60, 500.46],
      ["Giovannini", 41, 504.41],
      ["Williamson", 20, 505.44],
      ["Thorup", 5, 514.06],
      ["Verweij", 5, 524.9],
      ["Lee", 5, 525.37],
      ["Jean", 4, 522.31],
      ["Contin", 3, 508.7],
      ["Silovs", 3, 508.93],
    ];
    const line = [...totals].sort((a, b) => a[2] - b[2]);
    const ranking = rankFinishers(
      line.map(([name]) => name),
      line.map(([, points]) => points),
    );
    expect(ranking).toEqual(totals.map(([name]) => name));
  });
  it("full distance, then fewer laps by laps and time, then the disqualified", () => {
    const order = new Int32Array(6);
    rankField(
      {
        completed: [0, 1, 0, 0, 1, 1],
        disqualified: [0, 1, 0, 0, 0, 0],
        points: [9, 60, 0, 0, 0, 3],
        lineOrder: [99, 0, 99, 99, 1, 2],
        laps: [10, 16, 12, 12, 16, 16],
        lastLine: [300, 470, 405, 404, 471, 472],
      },
      order,
    );
    expect([...order]).toEqual([5, 4, 3, 2, 0, 1]);
  });
  it("takes typed arrays and whatever stood in the order before", () => {
    const order = Int32Array.from([7, 7, 7]);
    const field: Standings = {
      completed: Uint8Array.from([1, 1, 1]),
      disqualified: new Uint8Array(3),
      points: Int32Array.from([0, 3, 0]),
      lineOrder: Int32Array.from([1, 2, 0]),
      laps: Int32Array.from([16, 16, 16]),
      lastLine: Float64Array.from([2, 3, 1]),
    };
    rankField(field, order);
    expect([...order]).toEqual([1, 2, 0]);
  });
  it("with 3-2-1 and 60-40-20-10-6-3 the podium is the first three over the line (2000 races, seed 3)", () => {
    const sprint = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.tuple(sprint, sprint, sprint), (sprints) => {
        const points = Array.from({ length: 8 }, (_, i) => finishPointsFor(beijing, i));
        sprints.forEach((scorers, s) => {
          scorers.forEach((skater, place) => {
            points[skater]! += sprintPointsFor(beijing, s, place);
          });
        });
        const line = points.map((_, i) => String(i));
        expect(rankFinishers(line, points).slice(0, 3)).toEqual(["0", "1", "2"]);
        expect(points.reduce((a, b) => a + b)).toBe(pointsHandedOut(beijing, 8));
      }),
      { seed: 3, numRuns: 2000 },
    );
  });
});

describe("points tables", () => {
  it("pay nothing beyond their last place", () => {
    expect([0, 1, 2, 3, 1e6].map((i) => sprintPointsFor(beijing, 1, i))).toEqual([3, 2, 1, 0, 0]);
    expect([0, 5, 6, 1e6].map((i) => finishPointsFor(beijing, i))).toEqual([60, 3, 0, 0]);
    expect(sprintPointsFor(beijing, 3, 0)).toBe(0);
  });
  it("hand out 157 points since 2018-19 and 147 before", () => {
    expect(pointsHandedOut(beijing, 15)).toBe(157);
    expect(pointsHandedOut(resolveRules("isu-2018"), 12)).toBe(147);
  });
  it("hand out only what there are skaters for", () => {
    expect(pointsHandedOut(beijing, 2)).toBe(3 * 5 + 100);
  });
});

describe("sprintPointsKept", () => {
  it("strikes the points of who is lapped or does not finish", () => {
    expect(sprintPointsKept(beijing, 6, true, false)).toBe(6);
    expect(sprintPointsKept(beijing, 6, false, false)).toBe(0);
    expect(sprintPointsKept(beijing, 6, true, true)).toBe(0);
  });
  it("leaves them where the rules say so", () => {
    expect(sprintPointsKept({ forfeitPoints: false }, 6, false, true)).toBe(6);
  });
});
