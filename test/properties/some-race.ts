import fc from "fast-check";
import { someScenario } from "./some-scenario.ts";
import type { StoredRace } from "./stored-race.ts";

/** Any race of any heat, every other one full of mishaps. */
export const someRace: fc.Arbitrary<StoredRace> = fc.record({
  scenario: someScenario,
  seed: fc.constantFrom("a", "b", "property"),
  race: fc.nat(1_000_000),
  mishaps: fc.constantFrom(1, 1, 30, 300),
});
