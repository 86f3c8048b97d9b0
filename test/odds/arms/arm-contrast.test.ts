import { expect, test } from "vitest";
import { armContrast, versionShares } from "../../../src/odds/arms/arm-contrast.ts";
import { draws, madeUpBits } from "../compare/made-up-bits.ts";

const sharesOf = (bits: ReturnType<typeof madeUpBits>) =>
  versionShares(bits.map((each) => ({ bits: each })));

test("a contrast is the weighted sum of the chances, over the versions that all arms have", () => {
  const [long] = madeUpBits(1, 64, () => [true]);
  const [short] = madeUpBits(1, 37, (race) => [race % 2 === 0]);
  const shares = sharesOf([long!, short!]);
  expect(shares.map(({ length }) => length)).toEqual([4, 4]);
  expect(armContrast(shares, [1, -1]).mean).toBeCloseTo(0.5, 12);
  expect(armContrast(shares, [0.5, 0.5]).mean).toBeCloseTo(0.75, 12);
});

test("arms that never differ leave a doubt all the same", () => {
  const shares = sharesOf(madeUpBits(2, 256, (race) => [race % 3 === 0, race % 3 === 0]));
  const { mean, low, high } = armContrast(shares, [1, -1]);
  expect(mean).toBe(0);
  expect(high).toBeGreaterThan(0.005);
  expect(low).toBeCloseTo(-high, 12);
});

// 600 runs of 32 versions whose chances differ by version and are shared by both arms; 95 % with a standard error of 0.9 %.
test("its interval holds the truth as often as it says, also where races of a version are alike", () => {
  const next = draws("contrast");
  const RUNS = 600;
  let held = 0;
  for (let run = 0; run < RUNS; run++) {
    let version = -1;
    let level = 0;
    let more = 0;
    const shares = sharesOf(
      madeUpBits(2, 256, (_, which) => {
        if (which !== version) {
          version = which;
          level = 0.2 + 0.4 * next();
          more = 0.3 * next();
        }
        const luck = next();
        return [luck < level + more, luck < level];
      }),
    );
    const { low, high } = armContrast(shares, [1, -1]);
    if (low <= 0.15 && 0.15 <= high) held++;
  }
  expect(held / RUNS).toBeGreaterThan(0.95 - 5 * 0.009);
});
