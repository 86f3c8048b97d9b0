import { expect, test } from "vitest";
import { knowledgeBefore } from "../../src/history/knowledge.ts";
import { madeUpRecord } from "./made-up-record.ts";
import { madeUpSheet } from "./made-up-sheet.ts";

test("nothing of the day itself or later is known, nor what has no date", () => {
  const { date: _, ...undated } = madeUpSheet("undated", "2025-01-01", ["Anna"]);
  const sheets = [
    madeUpSheet("same-day", "2025-01-10", ["Anna"]),
    madeUpSheet("eve", "2025-01-09", ["Anna"]),
    madeUpSheet("early-b", "2024-12-01", ["Anna"]),
    madeUpSheet("early-a", "2024-12-01", ["Anna"]),
    madeUpSheet("later", "2025-02-01", ["Anna"]),
    undated,
  ];
  const time = (date: string | null) => ({ distance: 1500, sec: 104, date });
  const anna = madeUpRecord("Anna", ["2025-01-09", "2025-01-10", "2025-01", null].map(time));
  const known = knowledgeBefore("2025-01-10", sheets, [anna]);
  expect(known.sheets.map(({ id }) => id)).toEqual(["early-a", "early-b", "eve"]);
  expect(known.skaters[0]!.times.map(({ date }) => date)).toEqual(["2025-01-09"]);
  expect(anna.times).toHaveLength(4);
});
