import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readScenarioFile } from "../../src/cli/read-scenario-file.ts";
import { shippedScenarios } from "../../src/cli/shipped-scenarios.ts";
import { readSheet, type Sheet } from "../../src/history/sheet.ts";
import { type SkaterRecord, scenarioFromSheet } from "../../src/history/sheet-to-scenario.ts";
import { resolveRules } from "../../src/sim/rules.ts";

const data = resolve(import.meta.dirname, "../../data");
const sheetOf = (id: string): Sheet => {
  const path = join(data, "races", `${id}.json`);
  return readSheet(readFileSync(path, "utf8"), path);
};
const skaters = (
  JSON.parse(readFileSync(join(data, "skaters.json"), "utf8")) as {
    skaters: SkaterRecord[];
  }
).skaters;
const scenarios = shippedScenarios().map(readScenarioFile);

describe("every scenario that comes with the program", () => {
  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
    "%s holds no time from the day of the race or later",
    (_, { asOf, entries }) => {
      for (const { times = [] } of entries) {
        for (const time of times) {
          const { date, season } = time;
          if (date != null) {
            expect(date < asOf).toBe(true);
            expect(asOf.startsWith(date)).toBe(false);
          } else expect(`${season!.slice(0, 2)}${season!.slice(5)}-07-01` <= asOf).toBe(true);
        }
      }
    },
  );

  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
    "%s has the starters, the rules and the ranking of its sheet",
    (id, scenario) => {
      const sheet = sheetOf(id);
      const names = scenario.entries.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const { name, status, country } of sheet.skaters) {
        if (name === null || status === "DNS") continue;
        expect(scenario.entries.find((entry) => entry.name === name)?.country).toBe(country);
      }
      const { laps, sprints, finishPoints, qualifiers } = resolveRules(scenario.rules);
      expect({ laps, sprints, finishPoints, qualifiers }).toEqual({
        laps: sheet.laps,
        sprints: sheet.sprints,
        finishPoints: sheet.finishPoints,
        qualifiers: sheet.qualifiers,
      });
      expect(scenario.asOf).toBe(sheet.date);
      expect(scenario.venue.lapLength).toBe(sheet.lapLength);
      expect(scenario.happened!.ranking.map(({ place }) => place)).toEqual(
        sheet.skaters.map(({ place }) => place),
      );
    },
  );

  it("orders entries by helmet and name, never by the result", () => {
    for (const { entries } of scenarios) {
      const helmets = entries.map(({ helmet }) => helmet ?? 100);
      expect(helmets).toEqual(helmets.toSorted((a, b) => a - b));
      const names = entries.filter(({ helmet }) => helmet === null).map(({ name }) => name);
      const known = names.filter((name) => !name.startsWith("unknown "));
      expect(known).toEqual(known.toSorted((a, b) => (a < b ? -1 : 1)));
      expect(names.slice(0, known.length)).toEqual(known);
    }
  });

  it("gives no rank away through a helmet that is not known", () => {
    const { entries } = readScenarioFile("beijing-2022-men-sf2");
    expect(entries.every(({ grid, helmet }) => grid === null && helmet === null)).toBe(true);
  });
});

describe("scenarioFromSheet", () => {
  const sf1 = readScenarioFile("beijing-2022-men-sf1");

  it("copies the times of Sven Kramer with their sources, up to Beijing and no further", () => {
    const kramer = sf1.entries.find(({ name }) => name === "Sven Kramer")!;
    const best = kramer.times!.find(({ distance, kind }) => distance === 5000 && kind === "PB")!;
    expect(best).toMatchObject({ sec: 363.32, date: "2007" });
    expect(best.source).toContain("Sven_Kramer");
    expect(kramer.times!.some(({ date }) => date === "2022-02-06")).toBe(true);
    expect(kramer).toMatchObject({ helmet: 13, grid: 13, country: "NED" });
    const before = scenarioFromSheet(sheetOf("pyeongchang-2018-men-sf2"), skaters);
    const younger = before.entries.find(({ name }) => name === "Sven Kramer")!;
    expect(younger.times!.length).toBeLessThan(kramer.times!.length);
  });

  it.each([
    [{ date: "2022-02-18" }, true],
    [{ date: "2022-02-19" }, false],
    [{ date: "2022-02-20" }, false],
    [{ date: "2022-01" }, true],
    [{ date: "2022-02" }, false],
    [{ date: "2021" }, true],
    [{ date: "2022" }, false],
    [{ season: "2020-21" }, true],
    [{ season: "2021-22" }, false],
    [{ date: null, season: "2019-20" }, true],
    [{ date: "2022-02", season: "2020-21" }, true],
    [{}, false],
  ])("copies a time of %j into a race of 2022-02-19: %s", (when, isCopied) => {
    const time = { distance: 5000, sec: 370, kind: "race" as const, source: "a list", ...when };
    const record: SkaterRecord = {
      name: "Sven Kramer",
      country: "NED",
      gender: "men",
      birthYear: null,
      height: null,
      times: [time],
    };
    const { entries } = scenarioFromSheet(sheetOf("beijing-2022-men-sf1"), [record]);
    const { times } = entries.find(({ name }) => name === "Sven Kramer")!;
    expect(times).toEqual(isCopied ? [time] : []);
  });

  it("takes the grid of Beijing's first semifinal from the helmets", () => {
    expect(sf1.entries.map(({ grid }) => grid)).toEqual(
      Array.from({ length: 15 }, (_, i) => i + 1),
    );
    expect(sf1.entries[0]!.name).toBe("Bart Swings");
  });

  it("tells Kramer's plan, and his race, beside the heat", () => {
    expect(sf1.happened!.plans![0]).toMatchObject({ name: "Sven Kramer", plan: "attack:togo=9" });
    expect(sf1.happened!.plans![0]!.source).toContain("telegraaf.nl");
    expect(sf1.happened!.ranking[6]).toMatchObject({
      name: "Sven Kramer",
      finishOrder: 9,
      sprintPoints: [0, 3, 0],
      qualified: true,
    });
  });

  it("quotes for every reported plan and alliance a source that the sheet lists", () => {
    for (const { happened, entries, sources, id } of scenarios) {
      const told = (happened!.story ?? []).map(({ source }) => source).join(" ");
      const plans = (happened!.plans ?? []).map(({ source }) => source);
      const allies = entries.flatMap(({ allies = [] }) => allies.map(({ source }) => source));
      for (const source of [...plans, ...allies]) {
        const address = /https?:\S+/.exec(source)![0];
        expect(`${id} ${told} ${sources.join(" ")}`).toContain(address);
      }
    }
  });

  it("calls starters without a name unknown and keeps what is known of them", () => {
    const { entries, happened } = readScenarioFile("milano-2026-men-sf1");
    const unknown = entries.filter(({ name }) => name.startsWith("unknown "));
    expect(unknown).toEqual(
      ["unknown 1", "unknown 2", "unknown 3"].map((name) => ({
        name,
        country: null,
        helmet: null,
        grid: null,
      })),
    );
    expect(happened!.ranking.find(({ name }) => name === "unknown 1")).toMatchObject({
      place: null,
      time: null,
      points: null,
      qualified: true,
    });
  });

  it("fills up a field of which the sheet has lost some lines", () => {
    expect(readScenarioFile("wsd2020-women-final").entries).toHaveLength(24);
    expect(readScenarioFile("wsd2023-men-sf2").entries).toHaveLength(12);
  });

  it("leaves out who did not start, but for the ranking", () => {
    const { entries, happened } = readScenarioFile("wc2024-25-5-tomaszow-men-b");
    const absent = happened!.ranking.filter(({ status }) => status === "DNS");
    expect(absent.length).toBeGreaterThan(0);
    for (const { name } of absent) {
      expect(entries.some((entry) => entry.name === name)).toBe(false);
    }
  });

  it("knows no lap length but that of Gangneung", () => {
    for (const { id, venue } of scenarios) {
      expect(venue.lapLength).toBe(id.startsWith("pyeongchang-2018") ? 355.948 : null);
    }
  });

  it("reads altitude and air from venue and protocol", () => {
    const { venue, rules } = readScenarioFile("wc2025-26-1-slc-women-a");
    expect(venue).toMatchObject({ altitude: 1425, temperature: 19.3 });
    expect(rules).toEqual({ preset: "isu-worldcup-2025", laps: 15 });
    expect(readScenarioFile("milano-2026-men-final").venue.altitude).toBe(120);
    expect(readScenarioFile("milano-2026-men-final").rules).toEqual({
      preset: "isu-2026",
      qualifiers: null,
    });
  });

  it("says what a sheet lacks to be a heat", () => {
    const sheet = sheetOf("ustrials2025-10-1-men");
    expect(() => scenarioFromSheet(sheet, skaters)).toThrow(
      "ustrials2025-10-1-men: venue: expected a rink, got nothing",
    );
    const { date: _, ...undated } = sheetOf("beijing-2022-men-sf1");
    expect(() => scenarioFromSheet(undated, skaters)).toThrow("date: expected a day, got nothing");
    const moved = { ...sheetOf("beijing-2022-men-sf1"), venue: "Frozen lake, Nowhere" };
    expect(() => scenarioFromSheet(moved, skaters)).toThrow(
      'venue: expected a rink of known altitude, got "Frozen lake, Nowhere"',
    );
  });
});
