import { describe, expect, it } from "vitest";
import { readScenarioFile } from "../../src/cli/read-scenario-file.ts";
import { readSheets } from "../../src/cli/read-sheets.ts";
import { realCut } from "../../src/history/real-cut.ts";
import { realGiven } from "../../src/history/real-given.ts";
import { sheetRaceKnown } from "../../src/history/sheet-race-known.ts";
import { sheetsAlike } from "../../src/history/sheets-alike.ts";
import { parseRaceCondition } from "../../src/odds/given/parse-race-condition.ts";

const sheets = readSheets("data/races");
const semifinal = readScenarioFile("scenarios/beijing-2022-men-sf1.json");
const final = readScenarioFile("scenarios/beijing-2022-men-final.json");
const ask = (text: string, scenario = semifinal) => {
  const names = scenario.entries.map(({ name }) => name);
  return realGiven(scenario, parseRaceCondition(text, names, "--given"), sheets);
};
const sheetOf = (id: string) => sheets.find((sheet) => sheet.id === id)!;

describe("real races like a heat", () => {
  it("are semifinals with sprints that pay alike, or races of the level where nobody goes on", () => {
    const semifinals = sheetsAlike(semifinal, sheets);
    expect(semifinals.like).toBe("semifinals with 3 sprints for 3-2-1, men and women");
    expect(semifinals.sheets.length).toBeGreaterThan(3);
    for (const { qualifiers, sprints } of semifinals.sheets) {
      expect(qualifiers).not.toBeNull();
      expect(sprints.map(({ points }) => points)).toEqual([
        [3, 2, 1],
        [3, 2, 1],
        [3, 2, 1],
      ]);
    }
    expect(semifinals.sheets.map(({ id }) => id)).toContain(semifinal.id);
    const finals = sheetsAlike(final, sheets);
    expect(finals.like).toContain("(championship)");
    expect(finals.sheets.every(({ qualifiers }) => qualifiers === null)).toBe(true);
    expect(finals.sheets.map(({ id }) => id)).not.toContain(semifinal.id);
  });
});

describe("what a sheet tells of a race", () => {
  it("is who was last to go through and with how many points", () => {
    // Beijing 2022, semifinal 1: Ichinohe was eighth on three points.
    expect(sheetRaceKnown(sheetOf(semifinal.id)).cut).toEqual({ least: 3, most: 3 });
    expect(sheetRaceKnown(sheetOf(final.id)).cut).toBeNull();
    expect(sheetRaceKnown(sheetOf(semifinal.id)).breakSize).toBeNull();
  });
  it("gives the points at the cut of all races that tell", () => {
    const { races, untold } = realCut(semifinal, sheets);
    expect(races).toContainEqual({ race: semifinal.id, points: 3 });
    expect(races.length + untold).toBe(sheetsAlike(semifinal, sheets).sheets.length);
  });
});

describe("the real base rate of a condition", () => {
  it("asks of anybody what is said of one skater", () => {
    const { anybody, happened } = ask("Sven Kramer wins sprint 2")!;
    expect(happened).toBeNull();
    const [through] = anybody!.outcomes;
    expect(through!.of).toBe(anybody!.met.count);
    expect(anybody!.found.map(({ sheet }) => sheet.id)).toContain(semifinal.id);
  });
  it("counts races where nobody is named", () => {
    const told = ask("cut needs 3 points")!.happened!;
    const real = realCut(semifinal, sheets);
    expect(told.of).toBe(real.races.length);
    expect(told.untold).toBe(real.untold);
    expect(told.count).toBe(real.races.filter(({ points }) => points === 3).length);
  });
  it("takes a line for everybody from no sheet, but knows who has won all the points", () => {
    expect(ask("fewer than 10 finish")).toBeNull();
    expect(ask("everybody finishes")).toBeNull();
    expect(ask("somebody falls")).toBeNull();
    const scorers = ask("at least 3 score")!.happened!;
    expect(scorers.count).toBe(scorers.of);
    expect(ask("somebody wins 2 sprints")!.happened!.of).toBeGreaterThan(0);
    expect(ask("nobody wins 3 sprints and 7 or more score")!.happened!.of).toBeGreaterThan(0);
  });
  it("counts no race of which a part alone is told", () => {
    expect(ask("cut needs 3 points and somebody falls")).toBeNull();
    expect(ask("cut needs 3 points or somebody falls")).toBeNull();
  });
  it("is nothing where no sheet tells, and of several named skaters", () => {
    expect(ask("a break stays away")).toBeNull();
    expect(ask("Sven Kramer falls")).toBeNull();
    expect(ask("Kramer goes for sprint 2 and does not score in sprint 2")).toBeNull();
    expect(ask("Kramer wins or Swings wins")).toBeNull();
    expect(ask("Kramer wins and a break stays away")).toBeNull();
  });
});
