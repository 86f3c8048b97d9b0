import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { newArm } from "../../../src/odds/arms/arm.ts";
import { type ArmsOptions, readAsked, runArms } from "../../../src/odds/arms/arms-run.ts";
import { createThreads } from "../../../src/odds/threads.ts";
import { shortHeat } from "../short-heat.ts";

const scenario = shortHeat();
const question = { skater: scenario.entries[0]!.name, goal: "qualify" };
const choices = [{ plan: "sit-in" }, { plan: "none", shift: { wake: 0.8 } }];

const run = async (options: ArmsOptions & { races: number }) => {
  const asked = readAsked(scenario, question, options);
  const arms = choices.map((choice) => newArm(scenario, asked, choice));
  return { arms, result: await runArms(scenario, asked, arms, options) };
};

test("every arm has the same races, and two workers find the same as one", async () => {
  const one = await run({ races: 300, seed: "arms" });
  const executor = createThreads(2, pathToFileURL("dist/worker.js"));
  const two = await run({ races: 300, seed: "arms", executor });
  await executor.close();
  expect({ ...two.result, elapsed: 0 }).toEqual({ ...one.result, elapsed: 0 });
  expect(one.result).toMatchObject({ arms: 2, races: 300, seed: "arms", stopped: false });
  expect(one.arms.map(({ bits }) => bits.races)).toEqual([300, 300]);
});

test("a stop keeps the first races that every arm has; too early a stop says so", async () => {
  const stop = new AbortController();
  const { result } = await run({
    races: 4000,
    signal: stop.signal,
    onProgress: (done) => done >= 600 && stop.abort(),
  });
  expect(result.stopped).toBe(true);
  expect(result.races).toBe(256);
  await expect(run({ races: 300, signal: AbortSignal.abort() })).rejects.toThrow("stopped before");
});

test.each([100, 255.5, 2_000_000])("%d races are refused in one line", async (races) => {
  await expect(run({ races })).rejects.toThrow(/^races: expected a whole number from 256/);
});
