import fc from "fast-check";
import type { RaceCondition, RaceCount } from "../../../src/odds/given/race-condition.ts";
import { NO_END } from "../../../src/odds/skater-condition.ts";
import { someCondition } from "../some-condition.ts";

const someCount = fc
  .tuple(
    fc.constantFrom<RaceCount[]>("break", "cut", "finishers", "scorers", "fallen"),
    fc.nat(6),
    fc.nat(6),
    fc.boolean(),
  )
  .map(
    ([count, a, b, open]): RaceCondition => ({
      is: "count",
      count,
      range: { least: Math.min(a, b), most: open ? NO_END : Math.max(a, b) },
    }),
  );

/** Any condition about the named skaters or the race, up to three deep. */
export function someRaceCondition(names: readonly string[]): fc.Arbitrary<RaceCondition> {
  const someSaid = fc
    .tuple(fc.constantFrom(null, ...names), someCondition)
    .map(([skater, said]): RaceCondition => ({ is: "skater", skater, said: said.slice(0, 1) }));
  return fc.letrec<{ any: RaceCondition }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 3, depthSize: "small" },
      someSaid,
      someCount,
      fc.record({ is: fc.constant("not" as const), of: tie("any") }),
      fc.record({
        is: fc.constantFrom("and" as const, "or" as const),
        of: fc.array(tie("any"), { minLength: 2, maxLength: 3 }),
      }),
    ),
  })).any;
}
