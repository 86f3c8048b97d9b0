import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { parseJson } from "../../src/sim/parse-json.ts";
import type { Scenario } from "../../src/sim/scenario.ts";
import { parseScenario, parseScenarioText } from "../../src/sim/schema.ts";
import { type StoredRace, skateWatched } from "../properties/stored-race.ts";

/** A race that once went wrong: the scenario by its id or in full, and what went wrong in a sentence. */
interface Seed extends Omit<StoredRace, "scenario"> {
  scenario: string | Scenario;
  story: string;
}

const folder = "test/seeds";
const files = readdirSync(folder).filter((file) => file.endsWith(".json"));

function readSeed(file: string): Seed {
  const path = join(folder, file);
  return parseJson(readFileSync(path, "utf8"), path) as Seed;
}

function scenarioOf({ scenario }: Seed, file: string): Scenario {
  if (typeof scenario !== "string") return parseScenario(scenario, file);
  const path = `scenarios/${scenario}.json`;
  return parseScenarioText(readFileSync(path, "utf8"), path);
}

test.each(files.map((file) => [file, readSeed(file).story]))("%s: %s", (file) => {
  const seed = readSeed(file);
  skateWatched({ ...seed, scenario: scenarioOf(seed, file) });
});

test("each seed is a file named by scenario, seed and race, and tells what went wrong", () => {
  for (const file of files) {
    const { scenario, seed, race, story } = readSeed(file);
    const id = typeof scenario === "string" ? scenario : scenario.id;
    expect(basename(file, ".json")).toBe(`${id}-${seed}-${race}`);
    expect(story).toMatch(/\S/);
  }
});
