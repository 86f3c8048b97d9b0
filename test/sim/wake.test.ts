import { describe, expect, it } from "vitest";
import { SWUNG_OFF } from "../../src/sim/files.ts";
import { BACK } from "../../src/sim/intention.ts";
import * as purpose from "../../src/sim/purpose.ts";
import { advance } from "../../src/sim/race.ts";
import { FRICTION } from "../../src/sim/state.ts";
import { step } from "../../src/sim/step.ts";
import { on } from "./on.ts";
import { placedRace } from "./place-skaters.ts";
import { CALM, drawsWith, NEVER, ride, type SmallHeat, smallHeat } from "./small-heat.ts";

/** Eight in line behind A, who leads from the shot to two laps to go; nobody comes forward. */
const line: SmallHeat = {
  skaters: 8,
  grid: { A: 1, B: 2, C: 3, D: 4, E: 5, F: 6, G: 7, H: 8 },
  plans: { A: "lead:togo=15,laps=13,effort=0.9" },
  draw: drawsWith({ ...CALM, [purpose.MOVE_UP]: NEVER }),
};

/** Share of the leader's power that each place in line saves, and mean speeds, over laps 4 to 12 of 20 races. */
function savings(choice: SmallHeat) {
  const heat = smallHeat(choice);
  const work = new Float64Array(heat.skaters);
  const metres = new Float64Array(heat.skaters);
  for (let race = 0; race < 20; race++)
    ride(heat, "wake", race, {
      step: (_, state, seconds) => {
        const laps = state.distance[0]! / heat.track.lapLength;
        if (laps < 3 || laps > 12) return;
        for (let place = 0; place < heat.skaters; place++) {
          const skater = state.order[place]!;
          work[place]! += state.power[skater]! * seconds;
          metres[place]! += state.speed[skater]! * seconds;
        }
      },
    });
  return {
    saved: Array.from(work, (joules) => 1 - joules / work[0]!),
    faster: Array.from(metres, (length) => length / metres[0]! - 1),
  };
}

describe("riding in line", () => {
  // 20 races of 9 laps; between races the saving of the second wheel has a spread of 3 %, so the mean
  // of 20 is within 3.5 % by five standard errors: the band leaves that and more.
  const { saved, faster } = savings(line);
  it("all places ride at the leader's speed", () => {
    for (const share of faster) expect(Math.abs(share)).toBeLessThan(0.001);
  });
  it("the second wheel saves 18 to 30 % of the power that leading takes", () => {
    expect(saved[1]).toBeGreaterThan(0.18);
    expect(saved[1]).toBeLessThan(0.3);
  });
  it("deeper wheels save more", () => {
    expect(saved[2]).toBeGreaterThan(saved[1]! + 0.01);
    expect(saved[3]).toBeGreaterThan(saved[2]!);
  });
  it("without a wake there is nothing to save", () => {
    const { saved: none } = savings({ ...line, wakeScale: 0 });
    for (const share of none.slice(0, 7)) expect(Math.abs(share)).toBeLessThan(0.01);
  });
});

describe("feelWake", () => {
  const heat = smallHeat({ skaters: 3, draw: drawsWith(CALM) });
  /** Drag multipliers of A and B, so many metres behind him, in a step in which nobody changes his file. */
  const dragOf = (metres: number, fileOfA = 0, fileOfB = 0): [number, number] => {
    const state = placedRace(heat, [
      { at: 3000, file: fileOfA },
      { at: 3000 - metres, file: fileOfB },
      { at: 2900 },
    ]);
    state.decideAt.fill(1e9);
    state.staysOut.fill(1);
    if (fileOfA === SWUNG_OFF) {
      state.aim[0] = BACK;
      state.aimRank[0] = 99;
    }
    on({ heat, state, observer: null }, step);
    return [state.draft[0]!, state.draft[1]!];
  };
  it("a skater dropped by 10 m still gets help", () => {
    const [, far] = dragOf(10);
    const [, near] = dragOf(2);
    expect(far).toBeLessThan(0.95);
    expect(far).toBeGreaterThan(near);
  });
  it("help ends at 30 m, and there is none from another file", () => {
    expect(dragOf(31)[1]).toBe(1);
    expect(dragOf(2, 1)[1]).toBe(1);
  });
  it("a wheel that comes up or rides away is taken to do so for 1.25 s, in a long step as in a short one", () => {
    const dragAt = (timeStep: number, faster: number): number => {
      const heat = smallHeat({ skaters: 3, timeStep, draw: drawsWith(CALM) });
      const state = placedRace(heat, [
        { at: 3000, speed: 12.5 + faster },
        { at: 2996 },
        { at: 2900 },
      ]);
      state.decideAt.fill(1e9);
      on({ heat, state, observer: null }, step);
      return state.draft[1]!;
    };
    // A calm step is half as long again: of 7.5 s and 3.75 s, and 3 s.
    expect(dragAt(5, 1)).toBeCloseTo(dragAt(2.5, 1), 12);
    expect(dragAt(2, 1)).toBeCloseTo(dragAt(2.5, 1), 12);
    expect(dragAt(1, 1)).toBeLessThan(dragAt(2.5, 1));
    expect(dragAt(5, 1)).toBeGreaterThan(dragAt(5, 0));
  });
  it("nobody shelters behind a skater who has swung off", () => {
    expect(dragOf(2, SWUNG_OFF)[1]).toBe(1);
  });
  it("who is followed closely has a little less drag, who has another alongside a little more", () => {
    expect(dragOf(1.2)[0]).toBeCloseTo(0.9587, 3);
    expect(dragOf(2)[0]).toBe(1);
    expect(dragOf(0.5, 0, 1)).toEqual([1.05, 1.05]);
  });
});

describe("a lone leader", () => {
  it("rides at the speed at which air and ice take his power, within 0.5 %", () => {
    const heat = smallHeat({
      skaters: 2,
      plans: { A: "lead:togo=15,laps=14,effort=0.9", B: "sit-up" },
      draw: drawsWith(CALM),
    });
    const state = placedRace(heat, [{ at: 1000 }, { at: 850, speed: 8 }]);
    // He settles for a lap before he is looked at.
    advance(heat, state, 1400);
    let metres = 0;
    let time = 0;
    let work = 0;
    advance(heat, state, 2500, {
      step: (_, { distance, before, power }, seconds) => {
        metres += distance[0]! - before[0]!;
        time += seconds;
        work += power[0]! * seconds;
      },
    });
    const power = work / time;
    const resistance = (v: number) =>
      (state.drag[0]! * v * v + state.race[FRICTION]! * state.mass[0]! * 9.81) * v;
    let low = 5;
    let high = 20;
    while (high - low > 1e-9) {
      const v = (low + high) / 2;
      if (resistance(v) < power) low = v;
      else high = v;
    }
    expect(state.draft[0]).toBe(1);
    expect(power / state.cp[0]!).toBeGreaterThan(0.88);
    expect(metres / time / low).toBeGreaterThan(0.995);
    expect(metres / time / low).toBeLessThan(1.005);
  });
});
