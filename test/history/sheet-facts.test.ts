import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readSheet } from "../../src/history/sheet.ts";
import { type SheetStarter, sheetFacts } from "../../src/history/sheet-facts.ts";
import { NEVER, NO_END } from "../../src/odds/skater-condition.ts";
import { bareSheet } from "./bare-sheet.ts";

const exactly = (value: number) => ({ least: value, most: value });

function factsOf(id: string): (name: string) => SheetStarter {
  const path = `data/races/${id}.json`;
  const starters = sheetFacts(readSheet(readFileSync(path, "utf8"), path));
  return (name) => starters.find((starter) => starter.name === name)!;
}

describe("real sheets", () => {
  it("beijing-2022-men-sf1 tells everything of Kramer", () => {
    expect(factsOf("beijing-2022-men-sf1")("Sven Kramer")).toMatchObject({
      points: exactly(3),
      line: exactly(9),
      place: exactly(7),
      // 478.22 s after 476.67 s
      behind: exactly(1550),
      through: true,
      finished: true,
      lapped: false,
    });
  });
  it("beijing-2022-men-sf2: no finish points mean outside the first six, eight through mean the others are out", () => {
    const facts = factsOf("beijing-2022-men-sf2");
    // Places 1 to 7 and 10 over the line are known.
    expect(facts("Jordan Belchos").line).toEqual({ least: 8, most: 15 });
    expect(facts("Peder Kongshaug")).toMatchObject({
      place: { least: 12, most: 15 },
      through: false,
      behind: { least: 0, most: NO_END },
    });
  });
  it("milano-2026-men-sf1: who is through shares the places that are left of the first eight", () => {
    const facts = factsOf("milano-2026-men-sf1");
    expect(facts("Indra Médard")).toMatchObject({ place: { least: 5, most: 6 }, through: true });
    expect(facts("Li Wenhao")).toMatchObject({ place: { least: 10, most: 13 }, through: false });
  });
  it("wc2025-26-2-calgary-men-a: who lost his points at the finish may have been lapped", () => {
    expect(factsOf("wc2025-26-2-calgary-men-a")("Didrik Eng Strand")).toMatchObject({
      points: exactly(3),
      struck: true,
      lapped: null,
      finished: true,
    });
  });
});

describe("sheetFacts", () => {
  it("scores the sheet where no place is published, names or not", () => {
    const sheet = bareSheet([
      { status: "FIN", finishOrder: 2, sprintPoints: [3, 0] },
      { status: "FIN", finishOrder: 1, sprintPoints: [0, 0] },
      { status: "FIN", finishOrder: 3, sprintPoints: [2, 3] },
    ]);
    // 10 + 3, 20, 5 + 5 points.
    expect(sheetFacts(sheet).map(({ place }) => place)).toEqual([
      exactly(2),
      exactly(1),
      exactly(3),
    ]);
  });
  it("takes a published place before a scored one, and says who is through from it", () => {
    const rows = [
      { status: "FIN" as const, finishOrder: 1, sprintPoints: [0, 0], place: 2 },
      { status: "FIN" as const, finishOrder: 2, sprintPoints: [0, 0], place: 1 },
    ];
    const facts = sheetFacts(bareSheet(rows, { qualifiers: 1 }));
    expect(facts.map(({ place, through }) => [place.least, through])).toEqual([
      [2, false],
      [1, true],
    ]);
  });
  it("leaves out who did not start, and knows that who stopped has no place over the line", () => {
    const facts = sheetFacts(
      bareSheet([
        { status: "DNS" },
        { status: "DNF", laps: 5, time: 300 },
        { status: "FIN", finishOrder: 1, time: 400 },
      ]),
    );
    expect(facts).toHaveLength(2);
    expect(facts[0]).toMatchObject({
      line: exactly(NEVER),
      behind: exactly(NEVER),
      finished: false,
      lapped: null,
    });
    expect(facts[1]).toMatchObject({ line: exactly(1), behind: exactly(0) });
  });
  it("uses no time of a sheet in doubt, and none ahead of the winner", () => {
    const rows = [
      { status: "FIN" as const, finishOrder: 1, time: 400, place: 1 },
      { status: "FIN" as const, finishOrder: 2, time: 399, place: 2 },
      { status: "FIN" as const, finishOrder: 3, time: 401.5, place: 3 },
    ];
    const behind = (sheet: ReturnType<typeof bareSheet>) =>
      sheetFacts(sheet).map((starter) => starter.behind);
    const unknown = { least: 0, most: NO_END };
    expect(behind(bareSheet(rows))).toEqual([exactly(0), unknown, exactly(1500)]);
    expect(behind(bareSheet(rows, { doubt: "times" }))).toEqual([unknown, unknown, unknown]);
  });
  it("knows of nobody who goes through where there is no next round", () => {
    const [winner] = sheetFacts(bareSheet([{ status: "FIN", finishOrder: 1, place: 1 }]));
    expect(winner!.through).toBeNull();
  });
});
