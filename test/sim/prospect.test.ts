import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ledger } from "../../src/sim/ledger.ts";
import { isThrough, mostAhead } from "../../src/sim/prospect.ts";
import { STOPPED } from "../../src/sim/state.ts";
import { on } from "./on.ts";
import { lineOf, placedRace } from "./place-skaters.ts";
import { CALM, drawsWith, smallHeat } from "./small-heat.ts";

const heat = smallHeat({ skaters: 15, rules: { qualifiers: 8 }, draw: drawsWith(CALM) });
const lap = heat.track.lapLength;

/** Everybody in the lap after so many laps, with these points. */
function standing(laps: number, points: readonly number[]) {
  const state = placedRace(heat, lineOf(15, (laps + 0.5) * lap));
  points.forEach((won, i) => {
    state.points[i] = won;
  });
  return { heat, state, observer: null };
}

describe("mostAhead", () => {
  it("counts those with more or as many points, the six who score at the line, and coming sprint places", () => {
    // After the last sprint: A 3 points; B 6, C 3, the rest none; six finish places pay 3 or more.
    const race = standing(13, [3, 6, 3]);
    expect(on(race, mostAhead, 0)).toBe(2 + 6);
    // With a sprint to come its first place (3) counts as well.
    expect(on(standing(9, [3, 6, 3]), mostAhead, 0)).toBe(2 + 6 + 1);
  });
  it("counts the places of a sprint under way that nobody has taken yet", () => {
    // A is over the third line, first and alone, with 3 points. B, who has one, is worth as much as second of this sprint.
    const race = standing(11, [3, 1]);
    race.state.laps[0] = 12;
    race.state.crossed[12] = 1;
    expect(on(race, mostAhead, 0)).toBe(6 + 1);
    race.state.crossed[12] = 3;
    expect(on(race, mostAhead, 0)).toBe(6);
  });
  it("leaves out who has stopped", () => {
    const race = standing(13, [3, 6, 3]);
    race.state.status[1] = STOPPED;
    expect(on(race, mostAhead, 0)).toBe(1 + 6);
  });
});

describe("isThrough", () => {
  it("a skater with 6 points after the last sprint is through, one with none never", () => {
    const race = standing(13, [6, 5, 3, 2, 1, 1]);
    expect(on(race, isThrough, 0)).toBe(true);
    expect(on(race, isThrough, 14)).toBe(false);
  });
  it("never in a final", () => {
    const final = smallHeat({ skaters: 15, draw: drawsWith(CALM) });
    const state = placedRace(final, lineOf(15, 13.5 * lap));
    state.points[0] = 9;
    expect(on({ heat: final, state, observer: null }, isThrough, 0)).toBe(false);
  });
  it("is never true where the exact ledger says that he can still miss (800 standings, seed 7)", () => {
    const sprint = fc.shuffledSubarray(
      Array.from({ length: 15 }, (_, i) => i),
      { minLength: 3, maxLength: 3 },
    );
    let through = 0;
    let safe = 0;
    fc.assert(
      fc.property(
        fc.array(sprint, { minLength: 1, maxLength: 3 }),
        fc.shuffledSubarray(
          Array.from({ length: 15 }, (_, i) => i),
          { minLength: 0, maxLength: 4 },
        ),
        (skated, stopped) => {
          const points = new Array<number>(15).fill(0);
          for (const scorers of skated)
            scorers.forEach((skater, place) => {
              points[skater]! += 3 - place;
            });
          const race = standing(4 * skated.length, points);
          for (const skater of stopped) race.state.status[skater] = STOPPED;
          const left = [0, 1, 2].slice(skated.length);
          const rows = ledger(
            heat.rules,
            points.map((won, i) => ({
              name: heat.names[i]!,
              points: won,
              ...(stopped.includes(i) ? { out: true } : {}),
            })),
            left,
            8,
          );
          rows.forEach((row, i) => {
            if (stopped.includes(i)) return;
            if (row.verdict === "safe") safe++;
            if (!on(race, isThrough, i)) return;
            through++;
            expect(row.verdict, `${row.name} of ${points.join(" ")}`).toBe("safe");
          });
        },
      ),
      { seed: 7, numRuns: 800 },
    );
    // It is a rule of thumb, but not an empty one.
    expect(through).toBeGreaterThan(100);
    expect(through).toBeLessThanOrEqual(safe);
  });
});
