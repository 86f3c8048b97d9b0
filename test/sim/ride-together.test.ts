import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileScenario } from "../../src/sim/compile.ts";
import type { Heat } from "../../src/sim/heat.ts";
import { planSpeaks } from "../../src/sim/order-speaks.ts";
import { advance, raceIsOver, startRace } from "../../src/sim/race.ts";
import { seedToMaster } from "../../src/sim/random.ts";
import { rideTogether } from "../../src/sim/ride-together.ts";
import type { Scenario } from "../../src/sim/scenario.ts";
import { copyState, type RaceState, RUNNERS } from "../../src/sim/state.ts";
import { on } from "./on.ts";

const ME = "Sven Kramer";
const scenario = JSON.parse(
  readFileSync("scenarios/beijing-2022-men-sf1.json", "utf8"),
) as Scenario;
const heatOf = (plan: string) => compileScenario(scenario, { plans: { [ME]: plan } });
const bare = heatOf("");
const slot = bare.names.indexOf(ME);
const start = (race: number, heat: Heat = bare): RaceState =>
  startRace(heat, { seed: seedToMaster("together"), race });

/** Metres of the front where each plan parted, and the plans left. */
function partings(texts: readonly string[], race: number) {
  const parted = new Map<string, number>();
  const spoken: string[] = [];
  const state = start(race);
  const left = rideTogether(
    bare,
    state,
    slot,
    texts.map((text) => heatOf(text).plans[slot]!),
    {
      speaks: (plan) => spoken.push(texts[plan]!),
      parts: (plan, before) => parted.set(texts[plan]!, before.distance[before.order[0]!]!),
    },
  );
  return { parted, spoken, left: left.map((plan) => texts[plan]!), state };
}

test("plans part when they first speak, whoever is told first, and the last rides on alone", () => {
  const lap = bare.track.lapLength;
  const texts = ["", "attack:togo=3", "sit-in", "attack:togo=9"];
  const { parted, spoken, left, state } = partings(texts, 0);
  expect(spoken).toEqual(["sit-in", "attack:togo=9", "attack:togo=3"]);
  expect([...parted.keys()]).toEqual(spoken);
  // Free from the shot on; he may react late, and is behind the front.
  expect(parted.get("sit-in")! / lap).toBeCloseTo(1.1, 0);
  expect(parted.get("attack:togo=9")! / lap).toBeCloseTo(7.1, 0);
  expect(parted.get("attack:togo=3")! / lap).toBeCloseTo(13.1, 0);
  expect(left).toEqual([""]);
  expect(raceIsOver(state)).toBe(false);
});

test("plans that never speak ride together to the end", () => {
  const { parted, left, state } = partings(["", "if points>30 contest", "if points>30 skip"], 1);
  expect(parted.size).toBe(0);
  expect(left).toHaveLength(3);
  expect(state.race[RUNNERS]).toBe(0);
});

test("several that speak at once part from one state, and none is left", () => {
  const { parted, left } = partings(["sit-in", "sit-in:from=2"], 2);
  expect(new Set(parted.values()).size).toBe(1);
  expect(parted.size).toBe(2);
  expect(left).toEqual([]);
});

test("the state handed over goes on to the race of the plan skated alone", () => {
  const plan = "join";
  const heat = heatOf(plan);
  for (let race = 0; race < 10; race++) {
    let own: RaceState | undefined;
    rideTogether(bare, start(race), slot, [[], heat.plans[slot]!], {
      speaks: () => undefined,
      parts: (_, before) => {
        own = copyState(before);
      },
    });
    if (!own) continue;
    const alone = start(race, heat);
    advance(heat, own);
    advance(heat, alone);
    expect(own.place).toEqual(alone.place);
    expect(own.lineTime).toEqual(alone.lineTime);
  }
});

test("an order that asks to be looked at sooner speaks, and the question leaves no trace", () => {
  const plan = heatOf("sprint:distance=800").plans[slot]!;
  const state = start(0);
  advance(bare, state, bare.raceLength - 1100);
  state.decideAt[slot] = bare.raceLength;
  const race = { heat: bare, state, observer: null };
  const before = state.buffer.slice(0);
  expect(on(race, planSpeaks, slot, plan)).toBe(true);
  expect(on(race, planSpeaks, slot, [])).toBe(false);
  expect(new Uint8Array(state.buffer)).toEqual(new Uint8Array(before));
});
