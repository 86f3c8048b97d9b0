import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Odds } from "../../src/odds/odds.ts";
import { runCli } from "../cli/run-cli.ts";
import { GOLDEN_FILE, goldenHeats } from "./golden-heats.ts";
import { type Golden, goldenOf } from "./skate-golden.ts";

const golden = JSON.parse(readFileSync(GOLDEN_FILE, "utf8")) as Golden;
const STALE =
  "the built command line in dist/ skates other races than the golden ones; the test script of the package " +
  "builds it first, vitest alone does not: npm run build";

const [first, ...others] = goldenHeats;
const runs = [1, 2, 7]
  .map((workers) => [workers, first!] as const)
  .concat(others.map((path) => [2, path] as const));

test.each(runs)(
  "the built command line with %i workers skates the golden races of %s",
  (workers, path) => {
    const { races, seed, modelVersion } = golden;
    const options = ["--races", races, "--seed", seed, "--workers", workers, "--format", "json"];
    const { status, stdout, stderr } = runCli("odds", path, ...options.map(String));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const result = JSON.parse(stdout) as Odds;
    expect(result.modelVersion, STALE).toBe(modelVersion);
    expect(goldenOf(result), STALE).toEqual(golden.heats[result.scenario]);
  },
);
