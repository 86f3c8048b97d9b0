import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deduceFromTimes } from "../../src/history/deduce-from-times.ts";
import { readTable } from "../../src/history/read-table.ts";
import { readSheet, type Sheet } from "../../src/history/sheet.ts";
import { sheetFromTable, type TableSheet } from "../../src/history/sheet-from-table.ts";
import { clockTime } from "../../src/odds/clock-time.ts";
import { checkProperty } from "../properties/check-property.ts";
import { type Dialect, writeCsv } from "./write-csv.ts";

const sheets = readdirSync("data/races").map((file) =>
  readSheet(readFileSync(`data/races/${file}`, "utf8"), file),
);
const known = sheets.flatMap(({ gender, skaters }) =>
  skaters.flatMap(({ name }) => (name === null ? [] : { name, gender: gender! })),
);

function read(text: string, facts: Record<string, string> = {}, skip: string[] = []): TableSheet {
  const options = new Map(
    Object.entries(facts).map(([fact, said]) => [fact, [{ text: said, where: `--${fact}` }]]),
  ) as Parameters<typeof readTable>[2];
  const path = /^\s*[[{]/.test(text) ? "x.json" : "x.csv";
  const table = readTable(text, path, options, skip);
  return sheetFromTable(table, { id: "x", known, timeText: clockTime });
}

/** What a person would copy from the web. */
const WEB = `Rank\tName\tCountry\tPoints\tTime\tNotes
1\tPeter Michael\tNew Zealand\t63\t7:53.98\tQ
2\tChung Jae-won\tSouth Korea\t40\t8:00.32\tQ
3\tConnor Howe\tCanada\t20\t8:00.49\tQ
4\tDaniele Di Stefano\tItaly\t13\t8:13.41\tQ
5\tViktor Hald Thorup\tDenmark\t6\t8:15.36
6\tRyosuke Tsuchiya\tJapan\t0\t7:35.96\tDNF; fell
`;

describe("a table of places, points and times", () => {
  const { sheet, warnings } = read(WEB, { date: "4.3.2023", title: "World Cup, men" });
  it("becomes rows of a sheet", () => {
    expect(sheet).toMatchObject({
      id: "x",
      date: "2023-03-04",
      gender: "men",
      laps: 16,
      finishPoints: [60, 40, 20, 10, 6, 3],
      qualifiers: 4,
    });
    expect(sheet.skaters[0]).toEqual({
      place: 1,
      name: "Peter Michael",
      country: "NZL",
      helmet: null,
      laps: null,
      sprintPoints: null,
      finishPoints: 60,
      points: 63,
      time: 473.98,
      finishOrder: 1,
      status: "FIN",
      qualified: true,
    });
  });
  it("has the order over the line from the times, and none for who stopped", () => {
    expect(sheet.skaters.map(({ finishOrder }) => finishOrder)).toEqual([1, 2, 3, 4, 5, null]);
    expect(sheet.skaters[5]).toMatchObject({
      status: "DNF",
      note: "fell",
      finishPoints: null,
      qualified: false,
    });
  });
  it("says which rules were taken for granted", () => {
    expect(warnings).toEqual([
      "x.csv: rules: none given, took isu-worldcup-2025 (3-2-1, 60-40-20-10-6-3)",
    ]);
  });
  it("does not say so where they are given", () => {
    expect(read(WEB, { rules: "isu-worlds-2023" }).warnings).toEqual([]);
    expect(read(WEB, { rules: "isu-worlds-2023" }).sheet.qualifiers).toBe(8);
    expect(read(WEB, { rules: "isu-worlds-2023", qualifiers: "none" }).sheet.qualifiers).toBe(4);
  });
});

describe("cells", () => {
  const HEADER = "place,name,laps,s1,s2,s3,points,time,remarks";
  const row = (line: string, more = "") => read(`${HEADER}\n${line}\n${more}`).sheet.skaters;
  it("takes gaps for times after the winner's", () => {
    const [, second] = row("1,Anna,,,,,60,476.67,", "2,Berit,,,,,40,+0.07,");
    expect(second!.time).toBe(476.74);
  });
  it("takes a gap of a column of its own where there is no time", () => {
    const text = "place;name;time;diff\n1;Anna;7:56,67;\n2;Berit;;+0,26\n3;Carla;7:57,00;+0,33";
    expect(read(text).sheet.skaters.map(({ time }) => time)).toEqual([476.67, 476.93, 477]);
  });
  it("takes -1 for a lap short of the full distance", () => {
    const [, second] = row("1,Anna,16,,,,60,476.67,", "2,Berit,-1,,,,0,,");
    expect(second).toMatchObject({ laps: 15, status: "LAPPED" });
  });
  it("takes fewer laps for a race not finished", () => {
    const [, second] = row("1,Anna,16,,,,60,476.67,", "2,Berit,9,,,,0,300,");
    expect(second).toMatchObject({ laps: 9, status: "DNF" });
  });
  it("takes empty cells for no points only where the others hold them all", () => {
    const [first, second] = row(
      "1,Anna,,3,,,63,476.67,",
      "2,Berit,,2,,3,45,477,\n3,Carla,,1,,,21,478,",
    );
    expect(first!.sprintPoints).toEqual([3, null, null]);
    expect(second!.sprintPoints).toEqual([2, null, 3]);
    const [, , , last] = row(
      "1,Anna,,3,,,63,476.67,",
      "2,Berit,,2,,,42,477,\n3,Carla,,1,,,21,478,\n4,Dina,,,,,10,479,",
    );
    expect(last!.sprintPoints).toEqual([0, null, null]);
  });
  it("knows ten laps for juniors", () => {
    const { preset, sheet } = read("place,name,laps,points\n1,Anna,10,30\n2,Berit,10,20");
    expect([preset, sheet.laps]).toEqual(["isu-junior-10", 10]);
  });
  it("knows a race cut short for all", () => {
    expect(read("place,name,laps,points\n1,Anna,15,60\n2,Berit,15,40").sheet.laps).toBe(15);
  });
  it("spells names as known, and says where one is nearly known", () => {
    const { sheet, warnings } = read("name\nKRAMER Sven\nSWINGS, Bart\nGiovanini Andrea\nNew Man");
    expect(sheet.skaters.map(({ name }) => name)).toEqual([
      "Sven Kramer",
      "Bart Swings",
      "Giovanini Andrea",
      "New Man",
    ]);
    expect(warnings).toEqual([]);
    expect(read("name\nSven Kramr\nBart Swings").warnings).toEqual([
      'x.csv: line 2: name: "Sven Kramr" is not known (did you mean Sven Kramer?)',
    ]);
  });
  it("leaves out a column that is to be skipped", () => {
    const text = "name,club\nAnna,SC Inzell";
    expect(read(text, {}, ["club"]).sheet.skaters[0]).toMatchObject({ name: "Anna" });
  });
});

describe("JSON", () => {
  it("is read as a table is", () => {
    const rows = [
      {
        rank: 1,
        name: "MICHAEL Peter",
        noc: "NZL",
        sprintPoints: [3, 0, 0],
        total: 63,
        time: "7:53.98",
      },
      { rank: 2, name: null, noc: null, sprintPoints: [null, 0, 0], total: null, time: 480.32 },
    ];
    const { sheet } = read(
      JSON.stringify({ date: "2023-03-04", source: ["a", "b"], results: rows }),
    );
    expect(sheet).toMatchObject({ date: "2023-03-04", sources: ["a", "b"] });
    expect(sheet.skaters).toMatchObject([
      { name: "Peter Michael", sprintPoints: [3, 0, 0], time: 473.98, finishOrder: 1 },
      { name: null, country: null, sprintPoints: [null, 0, 0], time: 480.32 },
    ]);
  });
  it("may be a bare list of lists", () => {
    const { sheet, hasResult } = read('[[4, "NED", "KRAMER Sven"], [7, "BEL", "SWINGS Bart"]]');
    expect(hasResult).toBe(false);
    expect(sheet.skaters).toMatchObject([
      { helmet: 4, country: "NED", name: "Sven Kramer" },
      { helmet: 7, country: "BEL", name: "Bart Swings" },
    ]);
  });
});

const GOOD = `# date: 2025-12-07
rank,name,noc,sp1,sp2,sp3,total,time,status
1,Anna,NED,3,0,0,63,7:24.96,
2,Berit,NOR,0,0,0,40,7:25.56,
3,Carla,ITA,0,0,0,20,7:25.94,
4,Dina,GER,0,3,0,13,7:26.06,
`;

describe("a bad table is refused with its line and the reason", () => {
  it("which the good one is not", () => {
    expect(read(GOOD).sheet.skaters).toHaveLength(4);
  });
  it.each([
    [
      "7:25.94",
      "8:12.4x",
      'line 5: time: expected a time such as 7:56.67, 476.67 or +0.26, got "8:12.4x"',
    ],
    [
      "7:25.94",
      '"8:12,4x"',
      'line 5: time: expected a time such as 7:56.67, 476.67 or +0.26, got "8:12,4x"',
    ],
    [
      "7:25.94,",
      "7:25,94",
      'line 5: status: expected one of FIN, LAPPED, DNF, DQ, DNS or laps such as -1 (a comma inside a cell needs quotes), got "94"',
    ],
    [
      "7:25.94,",
      "7:25.94,DNF,x",
      "line 5: expected 9 cells as in the first line, got 10 (a comma inside a cell needs quotes around the cell)",
    ],
    ["7:25.94", '"7:25.94', 'line 5: expected a closing ", got the end of the text'],
    ["2,Berit", "1,Berit", "line 4: place: expected one winner, got 1 again (see line 3)"],
    ["4,Dina", "3,Dina", "line 6: place: expected a place of its own, got 3 again (see line 5)"],
    ["4,Dina", "77,Dina", "line 6: place: expected 1 to 4, got 77"],
    ["4,Dina", "104,Dina", 'line 6: place: expected a whole number from 1 to 100, got "104"'],
    [
      ",63,",
      ",62,",
      "line 3: points: expected 63 (3 in the sprints, 60 at the finish by the time), got 62",
    ],
    [
      ",63,",
      ",60,",
      "line 3: points: expected 63 (3 in the sprints, 60 at the finish by the time; say struck if sprint points were taken away), got 60",
    ],
    [
      "NOR,0",
      "NOR,3",
      "line 4: sprint1: expected 3-2-1 given out once in sprint 1, got 3 again (see line 3); and 1 more",
    ],
    ["NOR,0", "NOR,x", 'line 4: sprint1: expected a whole number from 0 to 100, got "x"'],
    [
      "7:25.56",
      "7:24.56",
      "line 4: time: expected at least 7:24.96, the winner's (or fewer laps, or DNF), got 7:24.56 (see line 3); and 2 more",
    ],
    [
      "7:25.56",
      "7:25.99",
      "line 4: points: expected 20 (0 in the sprints, 20 at the finish by the time), got 40; and 1 more",
    ],
    ["NOR", "NRO", "line 4: country: expected a country such as NED or Netherlands; did you mean"],
    [
      "NOR",
      "Nederlands",
      'line 4: country: expected a country such as NED or Netherlands; did you mean Netherlands?, got "Nederlands"',
    ],
    ["Berit", "ANNA", 'line 4: name: expected every skater once, got "ANNA" (see line 3)'],
    [
      "Berit",
      "",
      'line 4: name: expected a name without " and + (or ? where nobody knows it), got nothing',
    ],
    [
      "Berit",
      "Berit+1",
      'line 4: name: expected a name without " and + (or ? where nobody knows it), got "Berit+1"',
    ],
    [
      "7:25.94,",
      "7:25.94,walked",
      'line 5: status: expected one of FIN, LAPPED, DNF, DQ, DNS or laps such as -1, got "walked"',
    ],
    ["7:25.94,", "DNF,DQ", 'line 5: status: expected DNF as in another cell, got "DQ"'],
    [
      "7:25.94,",
      "7:25.94,DNF",
      "line 5: points: expected 0 (0 in the sprints, 0 at the finish), got 20; and 1 more",
    ],
    [
      "7:24.96",
      "+0.00",
      'line 3: time: expected a gap only where the winner has a time, got "+0.00"',
    ],
    ["noc", "age", 'line 2: expected known headers, got "age" (known: place/rank, name/skater'],
    ["total", "rank", 'line 2: expected one column for place, got "rank" and "rank"'],
    [
      "2025-12-07",
      "2025-02-30",
      'line 1: date: expected a day such as 2026-02-21, got "2025-02-30"',
    ],
    ["2025-12-07", "12/7/2025", 'line 1: date: expected a day such as 2026-02-21, got "12/7/2025"'],
    ["# date", "# dat", "line 1: dat: expected one of id, title, round, date"],
    [
      "# date: 2025-12-07",
      "# rules: isu-2017",
      "line 1: rules: expected one of isu-2018, isu-2022",
    ],
    [
      "# date: 2025-12-07",
      "# rules: isu-2018",
      "line 6: points: expected 3 (3 in the sprints, 0 at the finish by the time), got 13",
    ],
    [
      "# date: 2025-12-07",
      "# laps: 90",
      'line 1: laps: expected a whole number from 2 to 50, got "90"',
    ],
    ["# date: 2025-12-07", "# laps: 10", "rules.sprints[2].lap: expected 1..9, got 12"],
    ["# date: 2025-12-07", "# gender: both", 'line 1: gender: expected men or women, got "both"'],
    [
      "# date: 2025-12-07",
      "# level: worldcup-a",
      'line 1: level: expected one of championship, world-cup-a, world-cup-b, national, junior (did you mean world-cup-a?), got "worldcup-a"',
    ],
    [
      "# date: 2025-12-07",
      "# sprints: 4,8,12",
      'line 1: sprints: expected sprints such as 4=3-2-1, 8=3-2-1 or none, got "4,8,12"',
    ],
    [
      "# date: 2025-12-07",
      "# date: 2025-12-07\n# day: 2025-12-08",
      'line 2: day: expected date once, got "2025-12-08"',
    ],
  ])("%j in place of %j", (good, bad, message) => {
    expect(GOOD).toContain(good);
    expect(() => read(GOOD.replace(good, bad))).toThrow(`x.csv: ${message}`);
  });
  it.each([
    ["", "x.csv: expected skaters, got none"],
    ["name,noc\n", "x.csv: expected skaters, got none"],
    ["1,2,Anna,NED", "x.csv: line 1: expected known headers, got"],
    ["Anna,Berit", 'x.csv: line 1: expected known headers, got "Anna", "Berit" (known:'],
    [
      "name,sprint points\nAnna,3-0",
      'x.csv: line 2: sprintPoints: expected 3 numbers, one a sprint, such as 3-0-1, got "3-0"',
    ],
    [
      "name,sp4\nAnna,3",
      'x.csv: line 2: sprint4: expected no points, as there are 3 sprints, got "3"',
    ],
    ["name,struck\nAnna,maybe", 'x.csv: line 2: struck: expected yes or no, got "maybe"'],
    ["{}", "x.json: expected a list of skaters, or an object with one (skaters), got none"],
    ["[1]", "x.json: line 1: [0]: expected a skater such as { name, country }, got 1"],
    [
      '[\n{"name": "Anna", "time": {}}]',
      "x.json: line 2: [0].time: expected a text or a number, got an object",
    ],
    [
      '{"skaters": [\n{"name": "A", "nat": "NED"},\n{"name": "B", "nat": "NDE"}]}',
      "x.json: line 3: skaters[1].nat: expected a country such as NED",
    ],
    [
      '{"skaters": [\n{"naem": "A"}]}',
      'x.json: line 2: skaters[0].naem: expected known headers, got "naem"',
    ],
    [
      '{"weather": "cold", "skaters": [{"name": "A"}]}',
      "x.json: line 1: weather: expected one of id, title",
    ],
    [
      '{"skaters": [{"name": "A"}',
      'x.json: expected "," or "]", got the end of the text at line 1',
    ],
  ])("%j", (text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});

const dialect: fc.Arbitrary<Dialect> = fc.record({
  separator: fc.constantFrom(",", ";", "\t"),
  lineEnd: fc.constantFrom("\n", "\r\n"),
  mark: fc.constantFrom("", "\uFEFF"),
  quoteAll: fc.boolean(),
  time: fc.constantFrom("seconds", "clock", "decimal comma", "gap"),
  sprints: fc.constantFrom("one cell", "columns"),
  surnameFirst: fc.boolean(),
});

describe("a sheet written as a table by whatever spreadsheet comes back as it was", () => {
  /** Where the sheet has no status, laps or a time give one; notes are not written. */
  const bare = (sheet: Sheet): Sheet => ({
    ...deduceFromTimes(sheet),
    story: [],
    skaters: deduceFromTimes(sheet).skaters.map(({ note: _, ...row }) => row),
  });
  const whole = sheets.filter(({ skaters }) => skaters.every(({ status }) => status !== null));

  it("which most of the real ones can show", () => {
    expect(whole.length).toBeGreaterThan(35);
  });
  it("for every one of them in some dialect", async () => {
    await checkProperty(fc.tuple(fc.constantFrom(...whole), dialect), 150, ([sheet, how]) => {
      expect(read(writeCsv(sheet, how)).sheet).toEqual(bare(sheet));
    });
  });
});
