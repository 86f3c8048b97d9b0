import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { liveLines } from "../../src/cli/live-lines.ts";
import { openLiveRace } from "../../src/odds/follow/live-race.ts";
import { parseObservation } from "../../src/sim/parse-observation.ts";
import { parseScenarioText } from "../../src/sim/schema.ts";

const heat = () => {
  const path = "scenarios/beijing-2022-men-sf1.json";
  return parseScenarioText(readFileSync(path, "utf8"), path);
};
const lines = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith("{"));
const example = lines(readFileSync("docs/live-example.jsonl", "utf8"));

/** Every key of an observation, from its own declaration. */
function keys(): string[] {
  const source = readFileSync("src/sim/observation.ts", "utf8");
  const [body] = /export interface Observation \{[\s\S]*?\n\}/.exec(source)!;
  return [...body.matchAll(/^ {2}(\w+)\??:/gm)].map(([, key]) => key!);
}

test("the README explains every key of a line, the help names it, and the example file uses it", () => {
  const rows = readFileSync("README.md", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| `"));
  const explained = rows.flatMap((row) => row.split("|")[1]!.match(/\w+/g)!);
  const used = new Set(example.flatMap((line) => Object.keys(JSON.parse(line))));
  expect(explained.sort()).toEqual(keys().sort());
  expect([...used].sort()).toEqual(keys().sort());
  for (const key of keys()) expect(liveLines).toMatch(new RegExp(`\\b${key}\\b`));
});

test("the lines of the help are understood", () => {
  const shown = lines(liveLines);
  expect(shown).toHaveLength(3);
  for (const line of shown) expect(() => parseObservation(line, heat(), "help")).not.toThrow();
});

test("the example file runs, line by line, to a finish told in part", async () => {
  const live = await openLiveRace(heat(), { candidates: 128, seed: "example" });
  const answers = [];
  for (const line of example) answers.push(await live.tell(line));
  await live.close();
  expect(answers.map(({ problem }) => problem)).toEqual(example.map(() => null));
  const { standing, moment } = answers.at(-1)!;
  for (const { name, verdict } of standing.ledger!) {
    const { qualify, isSettled } = moment!.odds.find((each) => each.name === name)!;
    if (verdict !== "open")
      expect([qualify, isSettled]).toEqual([verdict === "safe" ? 1 : 0, true]);
    else expect(isSettled).toBeUndefined();
  }
  expect(standing.ledger!.filter(({ verdict }) => verdict === "safe").length).toBeGreaterThan(2);
}, 60_000);
