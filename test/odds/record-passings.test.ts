import { expect, test } from "vitest";
import { digestOutcomes } from "../../src/odds/digest.ts";
import { bytesPerRace, mergeOutcomes, readOutcomes } from "../../src/odds/outcomes.ts";
import { runRaces } from "../../src/odds/run-races.ts";
import { compileScenario } from "../../src/sim/compile.ts";
import { seedToMaster } from "../../src/sim/random.ts";
import { traceRace } from "../../src/sim/trace.ts";
import { shortHeat } from "./short-heat.ts";

const heat = compileScenario(shortHeat());
const seed = seedToMaster("passings");
const kept = runRaces(heat, seed, 0, 6, { passings: true });

test("passings are the times of the trace at every line, to the millisecond", () => {
  for (const race of [0, 5]) {
    const { lines, laps } = traceRace(heat, { seed, race });
    lines.forEach(({ time, gaps }, k) => {
      const at = Array.from({ length: heat.skaters }, (_, i) => {
        return kept.passings[(race * heat.skaters + i) * laps + k]!;
      });
      const passed = at.filter((ms) => ms > 0).sort((a, b) => a - b);
      expect(passed).toHaveLength(gaps.length);
      gaps.forEach((gap, rank) => {
        expect(Math.abs(passed[rank]! - 1000 * (time + gap))).toBeLessThan(1.01);
      });
    });
  }
});

test("the last passing of who finishes is his time", () => {
  const { skaters, laps, passings, time } = kept;
  for (let row = 0; row < 6 * skaters; row++)
    if (time[row]! > 0) expect(passings[row * laps + laps - 1]).toBe(time[row]);
});

test("keeping passings changes nothing else, and not keeping them costs no byte", () => {
  const bare = runRaces(heat, seed, 0, 6);
  expect(bare.passings).toHaveLength(0);
  expect(bare.place).toEqual(kept.place);
  expect(bare.time).toEqual(kept.time);
  expect(bytesPerRace(15, 3, 16) - bytesPerRace(15, 3)).toBe(960);
});

test("blocks with passings survive storing and merging; those without do not mix with them", () => {
  const parts = [
    runRaces(heat, seed, 0, 2, { passings: true }),
    runRaces(heat, seed, 2, 6, { passings: true }),
  ];
  expect(digestOutcomes(mergeOutcomes(parts))).toBe(digestOutcomes(kept));
  expect(readOutcomes(kept.buffer.slice(0))).toEqual(kept);
  expect(() => mergeOutcomes([parts[0]!, runRaces(heat, seed, 2, 4)])).toThrow("passings of");
});

test("a second heat of the same races has other luck", () => {
  const second = runRaces(heat, seed, 0, 6, { heat: 1 });
  expect(digestOutcomes(second)).not.toBe(digestOutcomes(runRaces(heat, seed, 0, 6)));
});
