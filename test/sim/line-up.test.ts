import { describe, expect, it } from "vitest";
import { startRace } from "../../src/sim/race.ts";
import { seedToMaster } from "../../src/sim/random.ts";
import { RUNNERS } from "../../src/sim/state.ts";
import { smallHeat } from "./small-heat.ts";

describe("lineUp", () => {
  const heat = smallHeat({ skaters: 6, grid: { A: 6, B: 1 } });
  it("puts the field in the order of the grid, unknown places drawn among those left over", () => {
    const seconds = new Set<number>();
    for (let race = 0; race < 40; race++) {
      const { order } = startRace(heat, { seed: seedToMaster("grid"), race });
      expect(order[5]).toBe(0);
      expect(order[0]).toBe(1);
      seconds.add(order[1]!);
    }
    expect(seconds.size).toBe(4);
  });
  it("lets them stand in one line with nothing done yet", () => {
    const state = startRace(heat, { seed: seedToMaster("grid"), race: 0 });
    expect(state.race[RUNNERS]).toBe(6);
    const metres = Array.from(state.order, (skater) => state.distance[skater]!);
    metres.forEach((at, place) => {
      expect(at).toBeCloseTo(-1.2 * place, 12);
    });
    expect([...state.speed, ...state.laps, ...state.points].every((value) => value === 0)).toBe(
      true,
    );
    expect([...state.reserve]).toEqual([...state.capacity]);
  });
});
