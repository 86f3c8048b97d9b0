import fc from "fast-check";

/** The same cases in every run, so that a red test is red for everybody. */
const SEED = 20240120;

/**
 * Checks a property on `runs` made-up cases. To hunt for new faults set FUZZ_SEED to any whole number and
 * FUZZ_TIMES to how many times as many cases; a failing case that is printed can be stored in test/seeds.
 */
export async function checkProperty<T>(
  cases: fc.Arbitrary<T>,
  runs: number,
  holds: (value: T) => void | Promise<void>,
): Promise<void> {
  const property = fc.asyncProperty(cases, async (value) => {
    await holds(value);
  });
  await fc.assert(property, {
    seed: Number(process.env.FUZZ_SEED ?? SEED),
    numRuns: runs * Number(process.env.FUZZ_TIMES ?? 1),
  });
}
