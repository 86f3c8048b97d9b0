import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseScenarioText } from "../../src/sim/schema.ts";
import { GOLDEN_FILE, goldenHeats } from "./golden-heats.ts";
import { type Golden, skateGolden } from "./skate-golden.ts";

const CHANGED =
  "results changed: raise MODEL_VERSION in src/sim/model-version.ts, renew the golden file with " +
  "UPDATE_GOLDEN=1 npx vitest run test/golden/golden.test.ts, and say what changed and how much under " +
  '"Results changed" in CHANGELOG.md. Where no result was meant to change, this is a fault';

const scenarios = goldenHeats.map((path) => parseScenarioText(readFileSync(path, "utf8"), path));

test("the golden races come out as they always did", async () => {
  const golden = await skateGolden(scenarios);
  if (process.env.UPDATE_GOLDEN === "1")
    writeFileSync(GOLDEN_FILE, `${JSON.stringify(golden, null, 2)}\n`);
  const stored = JSON.parse(readFileSync(GOLDEN_FILE, "utf8")) as Golden;
  expect(golden, CHANGED).toEqual(stored);
});
