import { describe, expect, it } from "vitest";
import { onIce, skate } from "../../src/sim/on-ice.ts";
import { advance, startRace } from "../../src/sim/race.ts";
import { seedToMaster } from "../../src/sim/random.ts";
import { rideOn } from "../../src/sim/ride-on.ts";
import { copyState } from "../../src/sim/state.ts";
import { step } from "../../src/sim/step.ts";
import { smallHeat } from "./small-heat.ts";

const heat = smallHeat({ skaters: 6 });
const seed = seedToMaster("on-ice");
const bytes = ({ buffer }: { buffer: ArrayBuffer }) => Buffer.from(buffer).toString("base64");

describe("skate", () => {
  it("does to a race what is done to the race on the ice", () => {
    const state = startRace(heat, { seed, race: 0 });
    const whole = copyState(state);
    advance(heat, whole);
    skate(heat, state, null, () => {
      for (let k = 0; k < 20; k++) step();
    });
    expect(state.race[0]).toBeGreaterThan(20);
    skate(heat, state, null, rideOn);
    expect(bytes(state)).toBe(bytes(whole));
  });
  it("lets an observer skate another race of another field meanwhile", () => {
    const alone = startRace(heat, { seed, race: 1 });
    advance(heat, alone);
    const other = smallHeat({ skaters: 9 });
    const states = [startRace(heat, { seed, race: 1 }), startRace(other, { seed, race: 2 })];
    let steps = 0;
    advance(heat, states[0]!, undefined, {
      step: (shown) => {
        expect(shown).toBe(heat);
        if (steps++ === 30) advance(other, states[1]!);
      },
    });
    expect(steps).toBeGreaterThan(60);
    expect(bytes(states[0]!)).toBe(bytes(alone));
    const otherAlone = startRace(other, { seed, race: 2 });
    advance(other, otherAlone);
    expect(bytes(states[1]!)).toBe(bytes(otherAlone));
  });
  it("keeps how far a race had come when an observer throws, and takes it off the ice", () => {
    const state = startRace(heat, { seed, race: 3 });
    const whole = copyState(state);
    advance(heat, whole);
    const stop = () => {
      if (onIce.state.race[0]! > 60) throw new Error("seen enough");
    };
    expect(() => advance(heat, state, undefined, { step: stop })).toThrow("seen enough");
    expect(state.race[0]).toBeGreaterThan(60);
    expect(state.race[0]).toBeLessThan(70);
    advance(heat, state);
    expect(bytes(state)).toBe(bytes(whole));
  });
  it("shows nothing of a larger field that was on the ice before", () => {
    advance(smallHeat({ skaters: 12 }), startRace(smallHeat({ skaters: 12 }), { seed, race: 4 }));
    const furthest = (state = onIce.state) => Math.max(...state.distance.subarray(heat.skaters));
    skate(heat, startRace(heat, { seed, race: 5 }), null, () => expect(furthest()).toBe(0));
  });
});
