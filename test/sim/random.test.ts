import { describe, expect, it } from "vitest";
import { hashName, keyedUniform, raceKey, seedToMaster } from "../../src/sim/random.ts";

const DRAWS = 1_000_000;
const MASTER = seedToMaster("heerenveen-7");
const KEY = raceKey(MASTER, 0, 0);

/** Ways to walk through the keys; neighbours in each must look independent. */
const ORDERS: Record<string, (i: number) => number> = {
  index: (i) => keyedUniform(KEY.hi, KEY.lo, 3, i, 5),
  skater: (i) => keyedUniform(KEY.hi, KEY.lo, i % 24, (i / 24) | 0, 5),
  purpose: (i) => keyedUniform(KEY.hi, KEY.lo, 3, (i / 40) | 0, i % 40),
  race: (i) => {
    const key = raceKey(MASTER, i, 0);
    return keyedUniform(key.hi, key.lo, 3, 0, 5);
  },
  stream: (i) => {
    const key = raceKey(MASTER, 7, i);
    return keyedUniform(key.hi, key.lo, 3, 0, 5);
  },
};

describe.each(Object.entries(ORDERS))("keyed draws by %s", (_, draw) => {
  const values = Float64Array.from({ length: DRAWS }, (__, i) => draw(i));

  // Fixed seed, n = 1e6; limits are 4.5 standard errors.
  it("have the mean and the variance of a uniform number", () => {
    let mean = 0;
    let square = 0;
    for (const u of values) {
      mean += u - 0.5;
      square += (u - 0.5) * (u - 0.5);
    }
    expect(Math.abs(mean / DRAWS)).toBeLessThan(4.5 * Math.sqrt(1 / 12 / DRAWS));
    expect(Math.abs(square / DRAWS - 1 / 12)).toBeLessThan(4.5 * Math.sqrt(1 / 180 / DRAWS));
  });

  it.each([1, 2, 24, 40])("have no serial correlation at lag %i", (lag) => {
    let sum = 0;
    for (let i = lag; i < DRAWS; i++) sum += (values[i]! - 0.5) * (values[i - lag]! - 0.5);
    expect(Math.abs((12 * sum) / DRAWS)).toBeLessThan(4.5 / Math.sqrt(DRAWS));
  });

  it.each([1, 24])("fill a grid of pairs evenly at lag %i", (lag) => {
    const cells = new Int32Array(64 * 64);
    for (let i = lag; i < DRAWS; i++) {
      cells[((values[i]! * 64) | 0) * 64 + ((values[i - lag]! * 64) | 0)]!++;
    }
    const expected = (DRAWS - lag) / cells.length;
    let chi = 0;
    for (const count of cells) chi += ((count - expected) * (count - expected)) / expected;
    const freedom = cells.length - 1;
    expect(Math.abs(chi - freedom) / Math.sqrt(2 * freedom)).toBeLessThan(4.5);
  });
});

it("keyedUniform stays inside (0, 1) and depends on every argument", () => {
  const base = keyedUniform(1, 2, 3, 4, 5);
  expect(base).toBe(0.5630205132765695);
  expect(keyedUniform(2, 2, 3, 4, 5)).not.toBe(base);
  expect(keyedUniform(1, 3, 3, 4, 5)).not.toBe(base);
  expect(keyedUniform(1, 2, 4, 4, 5)).not.toBe(base);
  expect(keyedUniform(1, 2, 3, 5, 5)).not.toBe(base);
  expect(keyedUniform(1, 2, 3, 4, 6)).not.toBe(base);
});

it("two purposes of one skater are unrelated", () => {
  // n = 1e6, limit 4.5 standard errors.
  let sum = 0;
  for (let i = 0; i < DRAWS; i++) {
    sum +=
      (keyedUniform(KEY.hi, KEY.lo, 3, i, 1) - 0.5) * (keyedUniform(KEY.hi, KEY.lo, 3, i, 2) - 0.5);
  }
  expect(Math.abs((12 * sum) / DRAWS)).toBeLessThan(4.5 / Math.sqrt(DRAWS));
});

it("raceKey gives no key twice", () => {
  const seen = new Set<bigint>();
  for (let race = 0; race < 20_000; race++) {
    for (let stream = 0; stream < 5; stream++) {
      const { hi, lo } = raceKey(MASTER, race, stream);
      seen.add((BigInt(hi >>> 0) << 32n) | BigInt(lo >>> 0));
    }
  }
  expect(seen.size).toBe(100_000);
});

it("seedToMaster and raceKey keep these very words on every engine", () => {
  expect(MASTER).toEqual({ hi: -2030746166, lo: 1949464958 });
  expect(raceKey({ hi: 1, lo: 2 }, 0, 0)).toEqual({ hi: 1904950362, lo: -715032550 });
  expect(seedToMaster("heerenveen-8")).not.toEqual(MASTER);
});

it("hashName tells names apart", () => {
  expect(hashName("Sven Kramer")).toBe(3975145871);
  expect(hashName("Sven Kramer")).not.toBe(hashName("Sven Kramer "));
});
