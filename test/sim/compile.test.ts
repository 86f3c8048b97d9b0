import { describe, expect, it, test } from "vitest";
import { startRace } from "../../src/sim/race.ts";
import { seedToMaster } from "../../src/sim/random.ts";
import { type SmallHeat, smallHeat } from "./small-heat.ts";

/** Bond of the first skater to the second in a field of so many, of whom the first so many are of one country. */
function bond(mates: number, skaters: number): number {
  const countries = Object.fromEntries(
    [..."ABCDEFGHIJ"].slice(0, mates).map((name) => [name, "Us"]),
  );
  return smallHeat({ skaters, countries }).bond[1]!;
}

test("two to four of one country are a team, more of them or half the field are a national race", () => {
  expect(bond(2, 10)).toBe(1);
  expect(bond(4, 10)).toBe(1);
  expect(bond(5, 10)).toBe(0);
  expect(bond(10, 10)).toBe(0);
  expect(bond(4, 6)).toBe(0);
});

describe("the venue of a heat", () => {
  const usual = smallHeat();
  const fieldAt = (venue: NonNullable<SmallHeat["venue"]>) =>
    startRace(smallHeat({ venue }), { seed: seedToMaster("venue"), race: 0 });
  const atSea = fieldAt({});

  it("thins the air with its altitude, and all skaters have less drag", () => {
    expect(usual.airDensity).toBeCloseTo(1.236, 3);
    expect(smallHeat({ venue: { altitude: 1425 } }).airDensity).toBeCloseTo(1.04, 3);
    const high = fieldAt({ altitude: 1425 });
    for (let i = 0; i < 10; i++)
      expect(high.drag[i]! / atSea.drag[i]!).toBeCloseTo(1.04 / 1.236, 3);
  });
  it("thins the air by its warmth: five degrees more are 1.7 % less", () => {
    const share = (temperature: number) =>
      smallHeat({ venue: { temperature } }).airDensity / usual.airDensity;
    expect(share(12)).toBe(1);
    expect(share(17)).toBeCloseTo(0.982, 3);
    const warm = fieldAt({ temperature: 17 });
    expect(warm.drag[0]! / atSea.drag[0]!).toBeCloseTo(0.982, 3);
  });
  it("takes 6.3 % of critical power for each thousand metres above 300, and nothing of the reserve", () => {
    expect(smallHeat({ venue: { altitude: 300 } }).altitudeFactor).toBe(1);
    expect(smallHeat({ venue: { altitude: 1300 } }).altitudeFactor).toBeCloseTo(0.937, 9);
    const high = fieldAt({ altitude: 1300 });
    for (let i = 0; i < 10; i++) {
      expect(high.cp[i]! / atSea.cp[i]!).toBeCloseTo(0.937, 9);
      expect(high.capacity[i]).toBe(atSea.capacity[i]);
    }
  });
  it("has a lap of its own, sixteen of which are the race, or that of the warm-up lane", () => {
    const long = smallHeat({ venue: { lapLength: 387.4 } });
    expect(long.raceLength).toBeCloseTo(16 * 387.4, 6);
    expect(long.track.radius).toBeCloseTo(26, 1);
    expect(usual.raceLength).toBeCloseTo(16 * 362.2, 0);
  });
});
