import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  type CalibrationState,
  calibrate,
  planOf,
} from "../../../src/history/calibration/calibrate.ts";
import { measurableTargets } from "../../../src/history/validation/measured-lines.ts";
import {
  physicsChecks,
  STEP_SIZE,
} from "../../../src/history/validation/physics/physics-checks.ts";
import { readTargets } from "../../../src/history/validation/targets.ts";
import { createInlineExecutor } from "../../../src/odds/inline-executor.ts";
import { behaviourParameters } from "../../../src/sim/behaviour.ts";

const all = readTargets(readFileSync("data/targets.json", "utf8"), "data/targets.json", {
  targets: measurableTargets(),
  physics: [...Object.keys(physicsChecks), STEP_SIZE],
});
// One small field, two targets: enough to go the whole way.
const targets = {
  ...all,
  targets: all.targets
    .filter(({ id }) => id === "scorers" || id === "cut-points")
    .map((line) => ({ ...line, gender: "men" as const, field: "milano-2026-men-sf1" })),
};
const scenarios = {
  ids: ["milano-2026-men-sf1"],
  read: (id: string) => JSON.parse(readFileSync(`scenarios/${id}.json`, "utf8")),
};
const plan = planOf("test", [22, 20], 2, 12);
const options = { targets, scenarios, executor: createInlineExecutor() };

test("a fit that is interrupted and gone on with is the same to the last bit", async () => {
  const states: CalibrationState[] = [];
  const whole = await calibrate(plan, {
    ...options,
    onTried: (state) => states.push(JSON.parse(JSON.stringify(state))),
  });
  expect(states.map(({ tried }) => tried.length)).toEqual([20, 22, 42]);
  const stop = new AbortController();
  stop.abort();
  expect(await calibrate(plan, { ...options, from: states[0]!, signal: stop.signal })).toBeNull();
  expect(await calibrate(plan, { ...options, from: states[1]! })).toEqual(whole);
  expect(whole!.draws).toHaveLength(12);
  for (const row of whole!.draws)
    row.forEach((value, p) => {
      const { low, high } = behaviourParameters[p]!;
      expect(value).toBeGreaterThanOrEqual(low * 0.999);
      expect(value).toBeLessThanOrEqual(high * 1.001);
    });
  expect(whole!.targets.map(({ id }) => id)).toEqual(["scorers", "cut-points"]);
});

test("a fit begun with another plan is refused in one line", async () => {
  const from = { plan: planOf("other", [22, 20], 2, 12), tried: [] };
  await expect(calibrate(plan, { ...options, from })).rejects.toThrow(
    "the stored fit was begun with another plan or model; start it afresh",
  );
});
