import { expect, test } from "vitest";
import { behaviourParameters } from "../../src/sim/behaviour.ts";
import { compileScenario } from "../../src/sim/compile.ts";
import { holdHabits } from "../../src/sim/shift.ts";
import { ride, smallHeat } from "./small-heat.ts";

const { scenario } = smallHeat();

test("a shift moves what is most likely and leaves what is not known as it is", () => {
  const now = compileScenario(scenario);
  const shifted = compileScenario(scenario, {
    shift: {
      skaters: { B: { criticalPower: 1.1, reserve: 0.8, peak: 2, skill: 0.5, effort: 1.05 } },
      wake: 0.9,
      mood: { chase: 3 },
    },
  });
  const changes = [0, 1, 2].map((k) =>
    Math.exp(shifted.abilities[1]!.mean[k]! - now.abilities[1]!.mean[k]!),
  );
  [1.1, 0.8, 2].forEach((factor, k) => {
    expect(changes[k]).toBeCloseTo(factor, 12);
  });
  expect(shifted.abilities[1]!.chol).toEqual(now.abilities[1]!.chol);
  expect(shifted.abilities[0]).toEqual(now.abilities[0]);
  expect(shifted.craftMean[1]).toBe(0.5);
  expect(shifted.craftSd).toEqual(now.craftSd);
  expect(shifted.soloStrength[1]).not.toBe(now.soloStrength[1]);
  expect(shifted.wakeScale).toBe(0.9);
  expect(shifted.mood).toEqual({ ...now.mood, chase: 3 });
  expect([...shifted.overdoes.subarray(0, 3)]).toEqual([1, 1.05, 1]);
});

test("recovery that is twice as fast gives a table of twice the rates", () => {
  const { recovery } = compileScenario(scenario, { shift: { recovery: 2 } });
  const usual = compileScenario(scenario).recovery;
  expect(recovery[20]! / usual[20]!).toBeCloseTo(2, 12);
});

test("a habit held at a value has it in every draw, the others keep theirs; an unknown one is an error", () => {
  const width = behaviourParameters.length;
  const draws = Float64Array.from({ length: 2 * width }, (_, k) => k);
  const held = holdHabits(draws, { attack: -1 });
  const column = behaviourParameters.findIndex(({ name }) => name === "attack");
  held.forEach((value, k) => {
    expect(value).toBe(k % width === column ? -1 : draws[k]);
  });
  expect(() => holdHabits(draws, { atack: 1 })).toThrow('unknown habit "atack"');
});

test("without a shift a race is the same to the bit", () => {
  const plain = ride(compileScenario(scenario), "shift", 3);
  const empty = ride(compileScenario(scenario, { shift: {} }), "shift", 3);
  expect(new Uint8Array(empty.buffer)).toEqual(new Uint8Array(plain.buffer));
});

test("who is ordered to lead and overdoes it by a tenth spends a tenth more at the front", () => {
  const powerAt = (effort: number): number => {
    const heat = compileScenario(scenario, {
      plans: { A: "lead" },
      shift: { skaters: { A: { effort } } },
    });
    // Not in every race does he get to the front before his lap is over; until he decides there he rides at the pace of the day.
    let most = 0;
    for (let race = 0; race < 5; race++)
      ride(heat, "overdo", race, {
        step: (_, state) => {
          if (
            state.groupRank[0] === 0 &&
            state.clause[0] === 0 &&
            state.ceiling[0] === state.effort[0]
          )
            most = Math.max(most, state.effort[0]!);
        },
      });
    return most;
  };
  const asOrdered = powerAt(1);
  expect(asOrdered).toBeGreaterThan(0);
  expect(powerAt(1.1) / asOrdered).toBeCloseTo(1.1, 6);
});
