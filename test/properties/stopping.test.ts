import fc from "fast-check";
import { expect, test } from "vitest";
import { advance, raceIsOver, startRace } from "../../src/sim/race.ts";
import { copyState, RaceState } from "../../src/sim/state.ts";
import { checkProperty } from "./check-property.ts";
import { someRace } from "./some-race.ts";
import { heatOf, keyOf, type StoredRace } from "./stored-race.ts";

const bytes = (state: RaceState): Buffer => Buffer.from(state.buffer);

/** A race skated in one go. */
function skate(race: StoredRace) {
  const heat = heatOf(race);
  const state = startRace(heat, keyOf(race));
  advance(heat, state);
  return { heat, state };
}

/** The state as it comes back from a file or a message. */
function storedAndRead(state: RaceState): RaceState {
  const text = JSON.stringify({ shape: state.shape, bytes: bytes(state).toString("base64") });
  const read = JSON.parse(text);
  return new RaceState(read.shape, new Uint8Array(Buffer.from(read.bytes, "base64")).buffer);
}

test("a race stopped at every line, stored, copied and gone on with comes out the same to the bit", () =>
  checkProperty(someRace, 20, (race) => {
    const { heat, state: whole } = skate(race);
    let state = startRace(heat, keyOf(race));
    for (let lap = 1; lap <= heat.rules.laps; lap++) {
      advance(heat, state, lap * heat.track.lapLength);
      state = lap % 2 === 0 ? copyState(state) : storedAndRead(state);
    }
    advance(heat, state);
    expect(raceIsOver(state)).toBe(true);
    expect(bytes(state).equals(bytes(whole))).toBe(true);
  }));

test("a copy and what it was copied from go their own ways to the same bits", () =>
  checkProperty(fc.tuple(someRace, fc.double({ min: 0, max: 1 })), 20, ([race, share]) => {
    const { heat, state: whole } = skate(race);
    const state = startRace(heat, keyOf(race));
    advance(heat, state, share * heat.raceLength);
    const here = bytes(state).toString("base64");
    const copy = copyState(state);
    advance(heat, copy);
    expect(bytes(state).toString("base64")).toBe(here);
    advance(heat, state);
    expect(bytes(copy).equals(bytes(whole))).toBe(true);
    expect(bytes(state).equals(bytes(whole))).toBe(true);
  }));

test("advancing in pieces of any length is advancing at once", () =>
  checkProperty(
    fc.tuple(someRace, fc.array(fc.double({ min: -1, max: 900, noNaN: true }), { minLength: 1 })),
    20,
    ([race, pieces]) => {
      const { heat, state: whole } = skate(race);
      const state = startRace(heat, keyOf(race));
      let until = 0;
      for (const metres of pieces) {
        until += metres;
        advance(heat, state, until);
      }
      advance(heat, state);
      expect(bytes(state).equals(bytes(whole))).toBe(true);
    },
  ));

test("a race that is over does not change when it is gone on with", () =>
  checkProperty(someRace, 10, (race) => {
    const { heat, state } = skate(race);
    const before = bytes(state).toString("base64");
    advance(heat, state);
    expect(bytes(state).toString("base64")).toBe(before);
  }));

test("looking on changes nothing", () =>
  checkProperty(someRace, 20, (race) => {
    const { heat, state: unseen } = skate(race);
    const seen = startRace(heat, keyOf(race));
    let looks = 0;
    const look = () => {
      looks++;
    };
    advance(heat, seen, undefined, { step: look, event: look });
    expect(looks).toBeGreaterThan(0);
    expect(bytes(seen).equals(bytes(unseen))).toBe(true);
  }));

test("the same key gives the same bits, another race, seed, heat or lineage other ones", () =>
  checkProperty(someRace, 20, (race) => {
    const { heat, state } = skate(race);
    expect(bytes(skate(race).state).equals(bytes(state))).toBe(true);
    const key = keyOf(race);
    for (const other of [
      { ...key, race: key.race + 1 },
      keyOf({ ...race, seed: `${race.seed}!` }),
      { ...key, heat: 1 },
      { ...key, lineage: 1 },
    ])
      expect(startRace(heat, other).cp).not.toEqual(state.cp);
  }));

test("knowledge goes by its own number: with day form apart, skaters are the same people in another heat", () =>
  checkProperty(someRace, 20, (race) => {
    const heat = heatOf(race);
    const state = startRace(heat, keyOf(race));
    const next = startRace(heat, { ...keyOf(race), heat: 1 });
    const later = startRace(heat, { ...keyOf(race), race: race.race + 1, knowledge: race.race });
    expect(next.craft).toEqual(state.craft);
    expect(later.craft).toEqual(state.craft);
    expect(later.daring).not.toEqual(state.daring);
  }));

test("a buffer that has been used for another race gives the bits of a fresh one", () =>
  checkProperty(fc.tuple(someRace, fc.double({ min: 0, max: 1.2 })), 20, ([race, share]) => {
    const { heat, state: fresh } = skate(race);
    const used = startRace(heat, { ...keyOf(race), race: race.race + 7 });
    advance(heat, used, share * heat.raceLength);
    const again = startRace(heat, keyOf(race), used);
    expect(again).toBe(used);
    advance(heat, again);
    expect(bytes(again).equals(bytes(fresh))).toBe(true);
  }));
