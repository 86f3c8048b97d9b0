import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { typicalSkater } from "../../../../src/history/typical-skater.ts";
import { draftSaving } from "../../../../src/history/validation/physics/draft-saving.ts";
import { ledgerMiss } from "../../../../src/history/validation/physics/energy-ledger.ts";
import { soloMisses } from "../../../../src/history/validation/physics/solo-misses.ts";
import { sprintGain } from "../../../../src/history/validation/physics/sprint-after-draft.ts";
import { wakeMiss } from "../../../../src/history/validation/physics/wake-shape.ts";
import { pointOf } from "../../../../src/history/validation/sample.ts";
import { parseScenarioText } from "../../../../src/sim/schema.ts";
import { soloConditions, soloTime } from "../../../../src/sim/solo.ts";
import { smallHeat } from "../../../sim/small-heat.ts";

const MEN = { gender: "men", level: "world-cup-a", asOf: "2025-12-07" } as const;
const path = "scenarios/beijing-2022-men-sf1.json";
const heat = parseScenarioText(readFileSync(path, "utf8"), path);

test("the wake is within five points of what was measured", () => {
  expect(wakeMiss()).toBeLessThan(0.05);
});

test("the second wheel saves a fifth of the leader's power, the same for the same seed (30 races, seed line)", () => {
  // Between races the saving scatters by 0.035, so the mean of 30 is known to 0.0064: five of them are 0.032.
  const run = { races: 30, seed: "line" };
  const saving = pointOf(draftSaving("men", run))(null);
  expect(saving).toBeGreaterThan(0.18);
  expect(saving).toBeLessThan(0.28);
  expect(pointOf(draftSaving("men", run))(null)).toBe(saving);
});

test("a sprint after the draft is faster the harder the leader had to work, and no faster below critical power", () => {
  const who = typicalSkater(MEN);
  const gain = (leading: number): number => sprintGain(who, leading);
  expect(gain(0.95)).toBeLessThan(0.001);
  expect(gain(1.08)).toBeGreaterThan(gain(1.04) + 0.005);
});

test("the energy ledger closes in races with attacks and chases", () => {
  const busy = smallHeat({ skaters: 8, behaviour: { attack: 4, contest: 3, chase: 4 } });
  expect(ledgerMiss(busy, 3, "ledger")).toBeLessThan(1e-3);
});

test("the ledger sees power that is not there", () => {
  const wrong = smallHeat({ skaters: 4 });
  wrong.stretch[0] = 1.05;
  expect(ledgerMiss(wrong, 1, "ledger")).toBeGreaterThan(1e-3);
});

test("a skater's own times come back, and made-up times that no body can skate do not", () => {
  const who = typicalSkater(MEN);
  const race = (distance: number, factor: number, day: number) => ({
    distance,
    sec: factor * soloTime(who, distance, soloConditions(0)),
    kind: "race" as const,
    date: `2025-11-0${day}`,
    venue: "Groningen",
    source: "made up",
  });
  const field = (factor: number) =>
    soloMisses({
      ...heat,
      ...MEN,
      entries: [
        {
          name: "Typical",
          country: null,
          times: [1, 2].flatMap((day) => [
            race(1000, 1, day),
            race(1500, factor, day),
            race(5000, 1, day),
          ]),
        },
        { name: "Two distances", country: null, times: [race(1500, 1, 1), race(5000, 1, 2)] },
      ],
    });
  expect(field(1)).toHaveLength(1);
  expect(field(1)[0]!.largest).toBeLessThan(0.002);
  expect(field(0.95)[0]!.largest).toBeGreaterThan(0.016);
});
