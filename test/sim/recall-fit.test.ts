import { expect, test } from "vitest";
import { fitAbility } from "../../src/sim/ability.ts";
import { recallFit } from "../../src/sim/recall-fit.ts";
import type { SoloTime } from "../../src/sim/scenario.ts";

const context = { gender: "men", level: "world-cup-a", asOf: "2026-01-01" } as const;
const time = (sec: number): SoloTime => ({
  distance: 1500,
  sec,
  kind: "race",
  date: "2025-12-01",
  venue: "Heerenveen",
  source: "made up",
});

test("says what fitting says, and the same again without fitting again", () => {
  const first = recallFit([time(105)], context);
  expect(first).toEqual(fitAbility([time(105)], context));
  expect(recallFit([time(105)], { ...context })).toBe(first);
});

test("other times, another day or another level are fitted by themselves", () => {
  const first = recallFit([time(105)], context);
  expect(recallFit([time(106)], context)).not.toEqual(first);
  expect(recallFit([time(105)], { ...context, asOf: "2025-01-01" }).used).toBe(0);
  expect(recallFit([time(105)], { ...context, level: "junior" })).not.toEqual(first);
});

test("forgets rather than grows without end", () => {
  const first = recallFit([time(105)], context);
  for (let k = 0; k < 2001; k++) recallFit([], { ...context, heightM: 1.5 + k / 10_000 });
  expect(recallFit([time(105)], context)).toEqual(first);
});
