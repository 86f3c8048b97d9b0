import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readSkaters } from "../../src/history/read-skaters.ts";
import { readTable } from "../../src/history/read-table.ts";
import { scenarioFromTable } from "../../src/history/scenario-from-table.ts";
import { sheetFromTable } from "../../src/history/sheet-from-table.ts";
import { clockTime } from "../../src/odds/clock-time.ts";
import { compileScenario } from "../../src/sim/compile.ts";
import { madeUpSheet } from "./made-up-sheet.ts";

const path = "data/skaters.json";
const skaters = readSkaters(readFileSync(path, "utf8"), path);

type Context = Partial<Parameters<typeof scenarioFromTable>[2]>;

function scenarioOf(text: string, context: Context = {}) {
  const table = readTable(text, "x.csv", new Map(), []);
  const made = sheetFromTable(table, { id: "x", known: skaters, timeText: clockTime });
  return scenarioFromTable(made, "x.csv", {
    skaters,
    today: "2026-11-01",
    history: [],
    ...context,
  });
}

const LIST = "1,BEL,SWINGS Bart\n13,NED,KRAMER Sven\n9,NOR,New Man\n";
const TOLD = `# date: 2022-02-19
# venue: National Speed Skating Oval, Beijing
# gender: men
# rules: isu-2022
# level: championship
`;

describe("a bare start list", () => {
  it("becomes a heat that can be skated, and tells all that was taken for granted", () => {
    const { scenario, warnings } = scenarioOf(LIST);
    expect(scenario).toMatchObject({
      id: "x",
      gender: "men",
      level: "world-cup-a",
      asOf: "2026-11-01",
      rules: "isu-worldcup-2025",
      venue: { name: "unknown", altitude: 100, lapLength: null },
    });
    expect(scenario).not.toHaveProperty("happened");
    expect(scenario).not.toHaveProperty("$schema");
    expect(compileScenario(scenario).names).toEqual(["Bart Swings", "New Man", "Sven Kramer"]);
    const granted = [
      "gender: none given, took men, as of the skaters known",
      "date: none given, took today, 2026-11-01",
      "venue: none given, took a rink 100 m above the sea",
      "rules: none given, took isu-worldcup-2025",
      "level: none given, took world-cup-a",
    ];
    expect(warnings).toEqual(granted.map((what) => `x.csv: ${what}`));
    expect(scenario.notes).toEqual(expect.arrayContaining(granted));
  });
  it("takes nothing for granted where all is told", () => {
    const { scenario, warnings } = scenarioOf(TOLD + LIST);
    expect(warnings).toEqual([]);
    expect(scenario).toMatchObject({
      level: "championship",
      asOf: "2022-02-19",
      rules: "isu-2022",
      venue: { altitude: 49 },
    });
  });
  it("gives known skaters their times from before the day, and nobody else any", () => {
    const { entries } = scenarioOf(TOLD + LIST).scenario;
    const [swings, stranger] = entries;
    expect(swings!.times!.length).toBeGreaterThan(3);
    expect(swings!.times!.every(({ date, season }) => (date ?? season)! < "2022-02-19")).toBe(true);
    expect(stranger).toEqual({ name: "New Man", country: "NOR", helmet: 9, grid: 9 });
  });
  it("gives skill in the bunch to those of whom it is known", () => {
    const names = ["Bart Swings", "A", "B", "C", "D", "E", "F", "G"];
    const history = ["2026-01-10", "2026-01-17", "2026-01-24"].map((day) =>
      madeUpSheet(`race-${day}`, day, names),
    );
    const [swings, ...others] = scenarioOf(LIST, { history }).scenario.entries;
    for (const other of others) {
      expect(swings!.bunchSkill!.mean).toBeGreaterThan(other.bunchSkill!.mean + 0.3);
      expect(swings!.bunchSkill!.sd).toBeLessThan(other.bunchSkill!.sd);
    }
    expect(swings!.bunchSkill!.source).toMatch(/^3 mass starts before 2026-11-01/);
  });
  it("takes helmet numbers beyond a grid for no places on it", () => {
    const { entries } = scenarioOf(LIST.replace("13,", "43,")).scenario;
    expect(entries.map(({ helmet, grid }) => [helmet, grid])).toEqual([
      [1, null],
      [9, null],
      [43, null],
    ]);
  });
  it("takes the level and the rules from the name of the event", () => {
    const title = "# event: World Cup 3, mass start men, Division B\n# date: 2025-12-07\n";
    expect(scenarioOf(title + LIST).scenario).toMatchObject({
      level: "world-cup-b",
      rules: "isu-worldcup-2025",
    });
    const final = "# event: Olympic Winter Games 2026, final\n# date: 2026-02-21\n";
    expect(scenarioOf(final + LIST).scenario.rules).toEqual({
      preset: "isu-2026",
      qualifiers: null,
    });
    const semifinal = final.replace("final", "semifinal 1");
    expect(scenarioOf(semifinal + LIST).scenario.rules).toBe("isu-2026");
  });
  it("takes a rink that is not known with its altitude alone", () => {
    const rink = "# venue: Oval, Nowhere\n";
    expect(() => scenarioOf(rink + LIST)).toThrow(
      new Error(
        'x.csv: venue: expected a rink of known altitude such as Heerenveen, or --altitude with its metres, got "Oval, Nowhere"',
      ),
    );
    const { venue } = scenarioOf(`${rink}# altitude: 640,5\n${LIST}`).scenario;
    expect(venue).toEqual({ name: "Oval, Nowhere", altitude: 640.5, lapLength: null });
  });
  it("is refused where nobody tells the gender", () => {
    expect(() => scenarioOf("Name\nNew Man\nOther Man\n")).toThrow(
      new Error("x.csv: gender: expected men or women (--gender), got nothing"),
    );
  });
  it("is refused with fewer skaters than a race takes", () => {
    expect(() => scenarioOf("Name\nSven Kramer\n")).toThrow("x.csv: entries: expected 2 to 30");
  });
});

describe("a table of results", () => {
  it("becomes a heat with what happened; who did not start is no entry", () => {
    const rows =
      "place,name,points,status\n1,Bart Swings,60,\n2,Sven Kramer,40,\n,Jorrit Bergsma,,DNS\n";
    const { entries, happened } = scenarioOf(TOLD + rows).scenario;
    expect(entries.map(({ name }) => name)).toEqual(["Bart Swings", "Sven Kramer"]);
    expect(happened!.ranking.map(({ name, place }) => [name, place])).toEqual([
      ["Bart Swings", 1],
      ["Sven Kramer", 2],
      ["Jorrit Bergsma", null],
    ]);
  });
});
