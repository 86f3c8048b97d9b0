import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkSheet, requireSound } from "../../src/history/check-sheet.ts";
import { readSheet, type Sheet, type SheetRow } from "../../src/history/sheet.ts";
import { faultText, pathText } from "../../src/history/sheet-fault.ts";

const ids = readdirSync("data/races").map((file) => file.replace(/\.json$/, ""));
const sheetOf = (id: string): Sheet => readSheet(readFileSync(`data/races/${id}.json`, "utf8"), id);
const told = (faults: ReturnType<typeof checkSheet>["refused"]) =>
  faults.map((fault) => faultText(fault, pathText));

/** What is odd about the sheets that come with the program, and why each of them may be used. */
const oddities: Record<string, string[]> = {
  // Kramer is printed as the last over the line in 8:13.95, Chung in 8:32.71 without his order: one of the two
  // cannot be right, and the sheet does not tell which (data/README.md).
  "pyeongchang-2018-men-final": [
    "skaters[15].finishOrder: expected an order with 1 slower behind, got 16 of 16 (see skaters[7])",
  ],
  // The sheet says so itself: "winner printed slower than the second; order of points stands". The selection races
  // print the ranking as order over the line behind the first six, so that skaters with sprint points stand
  // before faster ones.
  "ustrials2025-10-1-men": [
    "skaters[1].time: expected at least 495.33 (2 over the line, after 1), got 494.45 (see skaters[0])",
    "skaters[2].time: expected at least 495.33 (3 over the line, after 1), got 494.49 (see skaters[0])",
    "skaters[3].time: expected at least 495.33 (4 over the line, after 1), got 494.62 (see skaters[0])",
    "skaters[8].time: expected at least 513.47 (9 over the line, after 7), got 501.95 (see skaters[5])",
    "skaters[9].time: expected at least 513.47 (10 over the line, after 7), got 503.26 (see skaters[5])",
    "skaters[10].time: expected at least 513.47 (11 over the line, after 7), got 508.03 (see skaters[5])",
    "skaters[11].time: expected at least 513.47 (12 over the line, after 7), got 508.42 (see skaters[5])",
  ],
  "ustrials2025-10-2-men": [
    "skaters[8].time: expected at least 487.1 (9 over the line, after 7), got 485.44 (see skaters[6])",
    "skaters[9].time: expected at least 487.1 (10 over the line, after 7), got 486.49 (see skaters[6])",
  ],
  // The sheet says so itself: "place 8 stands twice".
  "wc2024-25-5-tomaszow-women-b": [
    "skaters[8].place: expected a place of its own, got 8 again (see skaters[7])",
  ],
  // The sheet strikes points of two skaters with all 16 laps, 42 and 52 s behind: probably lapped before.
  "wc2025-26-2-calgary-men-a": [
    "skaters[21].struck: expected sprint points to count with the full distance, got struck",
  ],
  "wc2025-26-2-calgary-men-b": [
    "skaters[24].struck: expected sprint points to count with the full distance, got struck",
  ],
  // The sheet says so itself: "rank 13 stands before faster skaters with as few points".
  "wsd2020-women-final": [14, 15, 16, 17, 18].map(
    (place) =>
      `skaters[${place - 1}].place: expected a place before 13 (as many points, earlier over the line), got ${place} (see skaters[12])`,
  ),
};

describe("the sheets that come with the program", () => {
  it.each(ids)("%s is sound, but for what is known to be odd", (id) => {
    const { refused, warnings } = checkSheet(sheetOf(id));
    expect(told(refused)).toEqual([]);
    expect(told(warnings)).toEqual(oddities[id] ?? []);
  });
  it.each(["ustrials2025-10-1-men", "wc2024-25-5-tomaszow-women-b", "wsd2020-women-final"])(
    "%s would be refused if it did not doubt itself",
    (id) => {
      const { doubt: _, ...sheet } = sheetOf(id);
      expect(checkSheet(sheet).refused.length).toBeGreaterThan(0);
    },
  );
});

/** Five skaters of 16 laps; the third took sprint points, the last stopped. */
function sound(): Sheet {
  const row = (place: number, name: string, more: Partial<SheetRow>): SheetRow => ({
    place,
    name,
    country: "NED",
    helmet: place,
    laps: 16,
    sprintPoints: [0, 0, 0],
    finishPoints: 0,
    points: 0,
    time: 470 + place,
    finishOrder: place,
    status: "FIN",
    qualified: null,
    ...more,
  });
  return {
    id: "made-up",
    date: "2026-02-21",
    laps: 16,
    sprints: [4, 8, 12].map((lap) => ({ lap, points: [3, 2, 1] })),
    finishPoints: [60, 40, 20, 10, 6, 3],
    qualifiers: null,
    lapLength: null,
    skaters: [
      row(1, "Anna", { finishPoints: 60, points: 61, sprintPoints: [1, 0, 0] }),
      row(2, "Berit", { finishPoints: 40, points: 45, sprintPoints: [0, 2, 3] }),
      row(3, "Carla", { finishPoints: 20, points: 25, sprintPoints: [3, 0, 2] }),
      row(4, "Dina", { finishPoints: 10, points: 12, sprintPoints: [2, 0, 0] }),
      row(5, "Eva", {
        sprintPoints: [0, 3, 0],
        laps: 11,
        time: 330,
        finishOrder: null,
        status: "DNF",
      }),
    ],
    story: [],
    sources: [],
  };
}

type Change = (sheet: Sheet, skaters: SheetRow[]) => void;

function empty(skaters: SheetRow[], key: "time" | "laps" | "name"): void {
  for (const row of skaters) row[key] = null;
}

/** A sheet with one change, and all that is said of it, slips first. */
function changed(change: Change): ReturnType<typeof checkSheet> {
  const sheet = sound();
  change(sheet, sheet.skaters);
  return checkSheet(sheet);
}

describe("checkSheet", () => {
  it("finds a gap in the points, not more, in the made-up sheet", () => {
    const { refused, warnings } = changed(() => {});
    expect(told(refused)).toEqual([]);
    expect(told(warnings)).toEqual([
      "sprints[1]: expected 3-2-1 given out at lap 8, got nobody with 1",
      "sprints[2]: expected 3-2-1 given out at lap 12, got nobody with 1",
    ]);
  });
  it.each<[string, Change]>([
    [
      "skaters[1].place: expected one winner, got 1 again (see skaters[0])",
      (_, skaters) => Object.assign(skaters[1]!, { place: 1 }),
    ],
    [
      "skaters[2].place: expected a place of its own, got 2 again (see skaters[1])",
      (_, skaters) => Object.assign(skaters[2]!, { place: 2 }),
    ],
    [
      "skaters[2].place: expected 1 to 5, got 43",
      (_, skaters) => Object.assign(skaters[2]!, { place: 43 }),
    ],
    [
      "skaters[0].place: expected a place before 1 (61 points against 45 points), got 2 (see skaters[1])",
      (_, skaters) => {
        Object.assign(skaters[0]!, { place: 2 });
        Object.assign(skaters[1]!, { place: 1 });
      },
    ],
    [
      "skaters[2].points: expected 25 (5 in the sprints, 20 at the finish), got 26",
      (_, skaters) => Object.assign(skaters[2]!, { points: 26 }),
    ],
    [
      "skaters[2].points: expected 25 (5 in the sprints, 20 at the finish; say struck if sprint points were taken away), got 20",
      (_, skaters) => Object.assign(skaters[2]!, { points: 20 }),
    ],
    [
      "skaters[2].points: expected 20 to 29 (0 to 9 in the sprints, 20 at the finish), got 30",
      (_, skaters) => Object.assign(skaters[2]!, { sprintPoints: null, points: 30 }),
    ],
    [
      "skaters[3].finishPoints: expected 10 (4 over the line), got 6",
      (_, skaters) => Object.assign(skaters[3]!, { finishPoints: 6, points: 8 }),
    ],
    [
      "skaters[4].finishPoints: expected 0 (not the full distance), got 6",
      (_, skaters) => Object.assign(skaters[4]!, { finishPoints: 6, points: 6 }),
    ],
    [
      "skaters[3].sprintPoints[0]: expected 3-2-1 given out once in sprint 1, got 3 again (see skaters[2])",
      (_, skaters) => Object.assign(skaters[3]!, { sprintPoints: [3, 0, 0], points: 13 }),
    ],
    [
      "skaters[3].sprintPoints[0]: expected 3, 2, 1, 0 (sprint 1), got 5",
      (_, skaters) => Object.assign(skaters[3]!, { sprintPoints: [5, 0, 0], points: 15 }),
    ],
    [
      "skaters: expected at most 18 sprint points in all (totals less finish points), got 21",
      (_, skaters) => {
        for (const row of skaters) row.sprintPoints = null;
        Object.assign(skaters[1]!, { points: 49 });
        Object.assign(skaters[2]!, { points: 27 });
        Object.assign(skaters[3]!, { points: 14 });
      },
    ],
    [
      "skaters[3].time: expected at least 473 (4 over the line, after 3), got 472.5 (see skaters[2])",
      (_, skaters) => Object.assign(skaters[3]!, { time: 472.5 }),
    ],
    [
      "skaters[3].time: expected at least 471, the winner's (or fewer laps, or DNF), got 470 (see skaters[0])",
      (_, skaters) =>
        Object.assign(skaters[3]!, {
          time: 470,
          finishOrder: null,
          finishPoints: null,
          points: null,
        }),
    ],
    [
      "skaters[2].finishOrder: expected a place of its own, got 2 again (see skaters[1])",
      (_, skaters) => Object.assign(skaters[2]!, { finishOrder: 2, finishPoints: 40, points: 45 }),
    ],
    [
      'skaters[0].country: expected the code of a country such as NED, got "NLD" (did you mean NED?)',
      (_, skaters) => Object.assign(skaters[0]!, { country: "NLD" }),
    ],
    [
      'skaters[3].name: expected every skater once, got "bérit" (see skaters[1])',
      (_, skaters) => Object.assign(skaters[3]!, { name: "bérit" }),
    ],
    [
      "skaters[3].helmet: expected every helmet number once, got 2 (see skaters[1])",
      (_, skaters) => Object.assign(skaters[3]!, { helmet: 2 }),
    ],
    [
      "skaters[3].laps: expected 16 (status FIN), got 15",
      (_, skaters) =>
        Object.assign(skaters[3]!, { laps: 15, finishOrder: null, finishPoints: 0, points: 2 }),
    ],
    [
      "skaters[3].laps: expected 16 (status FIN), got nothing",
      (_, skaters) => Object.assign(skaters[3]!, { laps: null }),
    ],
    [
      "skaters[4].laps: expected fewer than 16 (status DNF), got 16",
      (_, skaters) => Object.assign(skaters[4]!, { laps: 16 }),
    ],
    [
      "skaters[0].laps: expected at most 16, got 17",
      (_, skaters) => Object.assign(skaters[0]!, { laps: 17 }),
    ],
    [
      "skaters[4].sprintPoints[1]: expected 0 (the sprint is at lap 8, laps skated: 7), got 3",
      (_, skaters) => Object.assign(skaters[4]!, { laps: 7 }),
    ],
    [
      "skaters[4].time: expected nothing (status DNS), got 330",
      (_, skaters) => Object.assign(skaters[4]!, { status: "DNS", laps: 0, sprintPoints: null }),
    ],
    [
      'date: expected a day of the calendar, got "2026-02-30"',
      (sheet) => Object.assign(sheet, { date: "2026-02-30" }),
    ],
  ])("refuses: %s", (message, change) => {
    expect(told(changed(change).refused)[0]).toBe(message);
  });
  it.each<[string, Change]>([
    ["points that are not known", (_, skaters) => Object.assign(skaters[2]!, { points: null })],
    ["times that are not known", (_, skaters) => empty(skaters, "time")],
    ["laps that no row tells", (_, skaters) => empty(skaters, "laps")],
    ["a starter without a name twice", (_, skaters) => empty(skaters, "name")],
    ["a dead heat in time", (_, skaters) => Object.assign(skaters[3]!, { time: 473 })],
    [
      "points of who stopped, counted where nobody says struck",
      (_, skaters) => Object.assign(skaters[4]!, { points: 3 }),
    ],
    [
      "two who stopped in one place with as many laps",
      (_, skaters) => skaters.push({ ...skaters[4]!, name: "Fie", helmet: 6, sprintPoints: null }),
    ],
  ])("takes no offence at %s", (_, change) => {
    expect(told(changed(change).refused)).toEqual([]);
  });
  it("only warns of a slower skater with sprint points where the order over the line goes on as the ranking", () => {
    const behind: Change = (sheet, skaters) => {
      sheet.finishPoints = [60, 40];
      Object.assign(skaters[2]!, { finishPoints: 0, points: 5, time: 480 });
      Object.assign(skaters[3]!, { finishPoints: 0, points: 2 });
    };
    const said =
      "skaters[3].time: expected at least 480 (4 over the line, after 3), got 474 (see skaters[2])";
    expect(told(changed(behind).refused)).toEqual([]);
    expect(told(changed(behind).warnings)).toContain(said);
    const { refused } = changed((sheet, skaters) => {
      behind(sheet, skaters);
      const more = { place: 3, finishOrder: 5, finishPoints: 0, points: 6, time: 490 };
      skaters.push({ ...skaters[3]!, ...more, name: "Fie", helmet: 6, sprintPoints: null });
      for (const k of [2, 3, 4]) skaters[k]!.place! += 1;
    });
    expect(told(refused)).toContain(said);
  });
  it("takes a doubt for an excuse of contradictions, not of slips", () => {
    const { refused, warnings } = changed((sheet, skaters) => {
      sheet.doubt = "two winners";
      Object.assign(skaters[1]!, { place: 1, country: "ZZZ" });
    });
    expect(told(refused)).toEqual([
      'skaters[1].country: expected the code of a country such as NED, got "ZZZ"',
    ]);
    expect(told(warnings)[0]).toBe(
      "skaters[1].place: expected one winner, got 1 again (see skaters[0])",
    );
  });
});

it("says something of any mixture of rows, and never stumbles", () => {
  const sheet = sheetOf("wc2025-26-1-slc-men-b");
  const keys = Object.keys(sheet.skaters[0]!) as (keyof SheetRow)[];
  let refused = 0;
  for (let k = 0; k < 300; k++) {
    const mixed = structuredClone(sheet);
    for (let q = 0; q < 4; q++) {
      const key = keys[(k + 5 * q) % keys.length]!;
      Object.assign(mixed.skaters[(7 * k + 3 * q) % 27]!, {
        [key]: sheet.skaters[(5 * k + q) % 27]![key],
      });
    }
    if (checkSheet(mixed).refused.length > 0) refused++;
  }
  expect(refused).toBeGreaterThan(250);
});

describe("requireSound", () => {
  it("throws the first fault with the path, and how many more there are", () => {
    const sheet = sound();
    sheet.skaters[1]!.place = 1;
    sheet.skaters[2]!.points = 99;
    expect(() => requireSound(sheet, "x.json", pathText)).toThrow(
      /^x\.json: skaters\[1\]\.place: expected one winner, got 1 again \(see skaters\[0\]\); and \d more$/,
    );
  });
  it("tells times in the way that is asked for", () => {
    const sheet = sound();
    sheet.skaters[1]!.time = 400;
    expect(() => requireSound(sheet, "x", pathText, (s) => `${s} seconds`)).toThrow(
      "got 400 seconds",
    );
  });
  it("hands back what is odd", () => {
    expect(requireSound(sound(), "x.json", pathText)[0]).toBe(
      "x.json: sprints[1]: expected 3-2-1 given out at lap 8, got nobody with 1",
    );
  });
});
