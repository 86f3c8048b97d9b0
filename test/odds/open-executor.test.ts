import { expect, test } from "vitest";
import { digestOutcomes } from "../../src/odds/digest.ts";
import type { Executor, Job } from "../../src/odds/executor.ts";
import { openExecutor } from "../../src/odds/open-executor.ts";
import { mergeOutcomes, type Outcomes } from "../../src/odds/outcomes.ts";
import { shortHeat } from "./short-heat.ts";

async function digestOf(executor: Executor, job: Job): Promise<string> {
  const parts: Outcomes[] = [];
  await executor.run(job, [{ from: 0, to: 20 }], (part) => parts.push(part));
  return digestOutcomes(mergeOutcomes(parts));
}

test("one worker skates on this thread, whatever jobs come one after another", async () => {
  const executor = await openExecutor(1);
  expect(executor.workers).toBe(1);
  const job = { scenario: shortHeat(), seed: "opened" };
  const changed = { ...job, plans: { [job.scenario.entries[0]!.name]: "sit-up" } };
  const first = await digestOf(executor, job);
  expect(await digestOf(executor, changed)).not.toBe(first);
  expect(await digestOf(executor, job)).toBe(first);
  await executor.close();
});
