import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { compileScenario } from "../src/sim/compile.ts";
import { advance, startRace } from "../src/sim/race.ts";
import { seedToMaster } from "../src/sim/random.ts";
import { shortHeat } from "./odds/short-heat.ts";

const RACES = 2000;
/** Races before the first measurement, in which the engine is compiled. */
const WARM_UP = 500;
/** Bytes per race that the heap may seem to grow by: what compiled code and counters of the runtime take. */
const SLACK = 128;

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

function used(): { heap: number; buffers: number } {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { heap: heapUsed, buffers: arrayBuffers };
}

test(`${RACES} races in one state leave nothing behind on the heap`, () => {
  const heat = compileScenario(shortHeat());
  const seed = seedToMaster("memory");
  const state = startRace(heat, { seed, race: 0 });
  const skate = (from: number, to: number): void => {
    for (let race = from; race < to; race++) advance(heat, startRace(heat, { seed, race }, state));
  };
  skate(0, WARM_UP);
  const before = used();
  skate(WARM_UP, WARM_UP + RACES);
  const after = used();
  expect(after.buffers - before.buffers).toBeLessThanOrEqual(0);
  expect((after.heap - before.heap) / RACES).toBeLessThan(SLACK);
});
