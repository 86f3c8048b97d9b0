import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { backtestTable } from "../../src/cli/backtest-table.ts";
import { FORECASTERS } from "../../src/history/forecast-race.ts";
import type { BacktestSummary } from "../../src/history/summarise-backtest.ts";
import { runHere } from "./run-here.ts";

const folder = mkdtempSync(join(tmpdir(), "massstart-"));
afterAll(() => rmSync(folder, { recursive: true }));

function sheets(name: string, ...ids: string[]): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const id of ids) cpSync(join("data/races", `${id}.json`), join(path, `${id}.json`));
  return path;
}
const judged = sheets("judged", "wc2024-25-4-milwaukee-women-b", "wsd2023-women-sf2");
const history = sheets("history", "wc2024-25-3-calgary-women-b", "wc2024-25-4-milwaukee-women-b");

test("gives the same JSON for any number of workers", async () => {
  // Two blocks of races, so that two workers can get in each other's way.
  const ask = ["backtest", judged, "--history", history, "--races", "260", "--format", "json"];
  const one = await runHere(...ask, "--workers", "1");
  const two = await runHere(...ask, "--workers", "2");
  expect(one.status).toBe(0);
  expect(one.stderr).toBe("");
  expect(two.stdout).toBe(one.stdout);
  const result = JSON.parse(one.stdout) as BacktestSummary;
  expect(result.races.map(({ id, history: known }) => [id, known])).toEqual([
    ["wc2024-25-4-milwaukee-women-b", 2],
  ]);
  expect(result.skipped).toEqual([
    { id: "wsd2023-women-sf2", reason: "names of only 5 of 12 starters are known" },
  ]);
  const { win, podium, top8 } = result.races[0]!.skaters[0]!;
  expect(win).toBeLessThan(podium);
  expect(top8).toBe(1);
});

test("the table tells scores, differences, reliability, misses and what was left out", async () => {
  const out = join(folder, "table.txt");
  const run = await runHere(
    "backtest",
    judged,
    "--history",
    history,
    "--races",
    "20",
    "--out",
    out,
  );
  expect(run).toEqual({ status: 0, stdout: "", stderr: "" });
  const table = readFileSync(out, "utf8");
  expect(table).toContain("1 race, 8 starts; 20 simulated races for each forecast");
  for (const row of [
    "model ",
    "Plackett-Luce ",
    "Plackett-Luce, times ",
    "uniform ",
    "its rating, no races ",
  ])
    expect(table).toContain(`\n${row}`);
  expect(table).toContain("Too few races for an interval.");
  expect(table).toMatch(/^model +-0\.\d{3} +-0\.\d{3} +-?0\.000$/m);
  expect(table).toContain("Reliability slope of model, beyond a lottery (1 is right)");
  expect(table).toContain("wsd2023-women-sf2  names of only 5 of 12 starters are known");
});

test("a value that no race tells is a dash", () => {
  const nothing = { logScore: null, brier: null };
  const scores = { win: nothing, podium: nothing, top8: nothing, rps: null };
  const reliability = { slope: null, bins: [] };
  const each = { win: reliability, podium: reliability, top8: reliability, pooled: reliability };
  const all = Object.fromEntries(FORECASTERS.map((name) => [name, scores]));
  const table = backtestTable({
    scores: all,
    differences: all,
    reliability: { model: each, plackettLuce: each },
    misses: [],
    races: [],
    skipped: [],
    starts: 0,
    simulated: 20,
    seed: "x",
  } as unknown as BacktestSummary);
  expect(table).toMatch(/^uniform +- +- +- +-$/m);
  expect(table).toContain("win -, podium -, top 8 -, pooled, each event with its own level, -");
});

test("what is wrong with the input is told in one line", async () => {
  const refused = async (...args: string[]) => {
    const { status, stdout, stderr } = await runHere("backtest", ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    return stderr;
  };
  expect(await refused(join(folder, "nowhere"))).toMatch(
    /nowhere: expected a folder of result sheets/,
  );
  const wrong = join(folder, "skaters.json");
  writeFileSync(wrong, '{ "skaters": [{ "name": "Anna" }] }');
  expect(await refused(judged, "--skaters", wrong)).toMatch(
    /skaters.json: skaters\[0\].gender: expected one of men, women, got nothing\n$/,
  );
  expect(await refused(judged, "--skaters", join(folder, "none.json"))).toMatch(
    /got no such file\n$/,
  );
  expect(await refused(judged, "--races", "0")).toMatch(/expected a whole number from 1/);
});
