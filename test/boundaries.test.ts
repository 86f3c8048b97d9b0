import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import * as library from "../src/index.ts";
import { filesOf, readSource, readSources, type SourceFile } from "./source-files.ts";
import { testedThrough } from "./tested-through.ts";

const sources = readSources("src");
const rooms = ["sim", "odds", "history", "cli", "viz"] as const;
const roomOf = ({ path }: { path: string }): string => path.split("/")[1]!;
const inRoom = (room: string): SourceFile[] => sources.filter((file) => roomOf(file) === room);

/** Which rooms each may enter besides itself. */
const mayEnter: Record<string, readonly string[]> = {
  sim: [],
  odds: ["sim"],
  history: ["sim", "odds"],
  cli: ["sim", "odds", "history"],
  viz: ["sim", "odds", "history"],
  "index.ts": ["sim", "odds", "history"],
};

/** Who may import what comes from outside; everything else needs no package and no Node. */
const packages: Record<string, readonly string[]> = {
  seedrandom: ["src/sim/random.ts"],
  zod: [
    "src/sim/schema.ts",
    "src/sim/strict-object.ts",
    "src/sim/parse-event.ts",
    "src/sim/parse-observation.ts",
    "src/history/sheet.ts",
    "src/history/read-skaters.ts",
    "src/history/calibration/read-calibration-state.ts",
    "src/history/validation/held-targets.ts",
    "src/history/validation/targets.ts",
  ],
  "simple-statistics": ["odds", "history"].flatMap(inRoom).map(({ path }) => path),
  d3: inRoom("viz").map(({ path }) => path),
  commander: inRoom("cli").map(({ path }) => path),
  "node:worker_threads": ["src/odds/threads.ts", "src/odds/worker.ts"],
  preact: inRoom("viz").map(({ path }) => path),
  "@preact/signals": inRoom("viz").map(({ path }) => path),
  "preact/hooks": inRoom("viz").map(({ path }) => path),
  "node:http": inRoom("cli").map(({ path }) => path),
  "node:fs": ["src/history/build-scenarios.ts", ...inRoom("cli").map(({ path }) => path)],
  "node:path": ["src/history/build-scenarios.ts", ...inRoom("cli").map(({ path }) => path)],
  "node:readline": inRoom("cli").map(({ path }) => path),
  "node:url": inRoom("cli").map(({ path }) => path),
  "node:v8": ["src/cli/inline-more.ts"],
  "node:os": inRoom("cli").map(({ path }) => path),
};

test("every source file is in one of the rooms", () => {
  const known = [...rooms, "index.ts"];
  expect(sources.filter((file) => !known.includes(roomOf(file))).map(({ path }) => path)).toEqual(
    [],
  );
});

test("imports point one way: cli and viz, history, odds, sim", () => {
  const wrong = sources.flatMap((file) => {
    const allowed = [roomOf(file), ...mayEnter[roomOf(file)]!];
    return file.imports
      .filter((name) => name.startsWith("src/") && !allowed.includes(name.split("/")[1]!))
      .map((name) => `${file.path} imports ${name}`);
  });
  expect(wrong).toEqual([]);
});

test("nothing from outside the source is imported but by those who may", () => {
  const wrong = sources.flatMap(({ path, imports }) =>
    imports
      .filter((name) => !name.startsWith("src/") && !packages[name]?.includes(path))
      .map((name) => `${path} imports ${name}`),
  );
  expect(wrong).toEqual([]);
});

/** What gives the same bits on every engine; everything else of Math is out of bounds in a race. */
const SAFE = "abs|min|max|floor|ceil|trunc|sqrt|imul|fround|sign|clz32|PI";
const banned: Record<string, RegExp> = {
  "Math beyond the safe list": new RegExp(`\\bMath\\b(?!\\.(?:${SAFE})\\b)`),
  "the power operator": /\*\*/,
  "the clock": /\b(?:Date|performance|Temporal)\b/,
  "ambient things": /\b(?:crypto|document|window|globalThis|process|navigator|fetch|console)\b/,
  timers: /\b(?:setTimeout|setInterval|setImmediate|queueMicrotask)\b/,
  "the language of the machine": /\b(?:Intl|localeCompare|toLocale\w+)\b/,
};

test.each(Object.entries(banned))("a race uses none of: %s", (_, pattern) => {
  const wrong = inRoom("sim").filter(({ code }) => pattern.test(code));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

/** Files whose code runs every step or every decision. */
const hot = [
  "move",
  "motion",
  "energy",
  "air",
  "ice",
  "wake",
  "files",
  "pack",
  "lines",
  "step",
  "decide",
  "order-holds",
  "order-speaks",
  "instinct",
  "intention",
  "alert",
  "shelter",
  "breakaway",
  "follow-skater",
  "stake",
  "prospect",
  "situation",
  "incidents",
  "draw",
  "take-line",
].map((name) => `src/sim/${name}.ts`);

test("hot code keeps no sets and maps and sorts by hand", () => {
  const tactics = filesOf("src/sim/tactics");
  const wrong = [...hot, ...tactics].filter((path) =>
    /\b(?:Map|Set|WeakMap)\b|\.(?:sort|toSorted)\(/.test(readSource(path).code),
  );
  expect(wrong).toEqual([]);
});

test("no source file is longer than 300 lines", () => {
  const long = sources.filter(({ text }) => text.trimEnd().split("\n").length > 300);
  expect(long.map(({ path }) => path)).toEqual([]);
});

test("files are named in kebab case after what they hold, and none is a drawer", () => {
  const drawer = /^(?:utils?|helpers?|types?|constants?|common|misc|shared)(?:\.test)?\.tsx?$/;
  const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test)?\.tsx?$/;
  const all = [...sources, ...readSources("test"), ...readSources("bench")];
  const wrong = all.filter(
    ({ path }) => drawer.test(basename(path)) || !kebab.test(basename(path)),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test("exports have names, and relative imports end in .ts", () => {
  const all = [...sources, ...readSources("test"), ...readSources("bench")];
  const unnamed = all.filter(({ code }) => /\bexport default\b|\bas default\b/.test(code));
  expect(unnamed.map(({ path }) => path)).toEqual([]);
  const bare = all.flatMap(({ path, imports }) =>
    imports
      .filter((name) => /^(?:src|test|bench)\//.test(name) && !/\.(?:tsx?|json)$/.test(name))
      .map((name) => `${path} imports ${name}`),
  );
  expect(bare).toEqual([]);
});

test("the project stands alone: no file names a package registry, a path of one machine or a tracker", () => {
  const foreign = new RegExp(
    [
      ["registry", "\\."].join(""),
      ["(?:^|[^\\w.])/", "(?:work|home|root|Users)/"].join(""),
      ["\\.\\./", "shared"].join(""),
      ["\\bissue", " #"].join(""),
    ].join("|"),
    "i",
  );
  const wrong = filesOf(".").flatMap((path) =>
    readFileSync(path, "utf8")
      .split("\n")
      .flatMap((line, k) => (foreign.test(line) ? [`${path}:${k + 1}: ${line.trim()}`] : [])),
  );
  expect(wrong).toEqual([]);
});

test("every section of MODEL.md that the source points to exists", () => {
  const model = readFileSync("docs/MODEL.md", "utf8");
  const sections = new Set([...model.matchAll(/^#+ (\d+(?:\.\d+)?)\b/gm)].map(([, n]) => n));
  const missing = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/\bMODEL(?:\.md)?\s+(?:\*\s*)?(\d+(?:\.\d+)?)/g)]
      .filter(([, section]) => !sections.has(section))
      .map(([, section]) => `${section} (${path})`),
  );
  expect([...new Set(missing)].sort()).toEqual([]);
});

test("every source file has a test of its own, or stands under the test that it is tested through", () => {
  const tests = readSources("test").filter(({ path }) => path.endsWith(".test.ts"));
  const tested = new Set([
    ...tests.flatMap(({ imports }) => imports),
    ...tests.map(({ path }) => path.replace(/^test/, "src").replace(/\.test\.ts$/, ".ts")),
    ...Object.values(testedThrough).flat(),
  ]);
  expect(sources.map(({ path }) => path).filter((path) => !tested.has(path))).toEqual([]);
});

test("the list of what is tested elsewhere names files that exist", () => {
  const named = [...Object.keys(testedThrough), ...Object.values(testedThrough).flat()];
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test("the library offers exactly this", () => {
  expect(Object.keys(library).sort()).toEqual([
    "MODEL_VERSION",
    "PROGRAM_VERSION",
    "RaceState",
    "ScenarioError",
    "advance",
    "branchRace",
    "catalogue",
    "comparePlans",
    "compileScenario",
    "copyState",
    "createInlineExecutor",
    "decidingPair",
    "digestOutcomes",
    "explainWhy",
    "findFlips",
    "findSensitivity",
    "followHeat",
    "followRace",
    "givenOdds",
    "ledger",
    "meanInterval",
    "mergeOutcomes",
    "nearestRace",
    "odds",
    "openLiveRace",
    "pairedDifference",
    "parseObservation",
    "parsePlan",
    "parseRaceCondition",
    "parseScenario",
    "parseScenarioText",
    "planTree",
    "pointsToGetThrough",
    "raceIsOver",
    "readOutcomes",
    "resolveRules",
    "scenarioJsonSchema",
    "seedToMaster",
    "simulate",
    "startRace",
    "sweepPlan",
    "testRobustness",
    "traceRace",
    "whatWasSeen",
    "wilsonInterval",
  ]);
});
