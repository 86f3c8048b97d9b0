import { expect, test } from "vitest";
import { winningBreakSize } from "../../../src/history/validation/break-win.ts";
import { type MadeUpRow, madeUpRaces, steady, until } from "./hand-made-races.ts";

/** Six in a pack, so many seconds behind at every line. */
const pack = (seconds: number): MadeUpRow[] =>
  Array.from({ length: 6 }, (_, i) => ({ behind: steady(seconds + 0.2 * i) }));

const size = (...rows: MadeUpRow[]): number => winningBreakSize(madeUpRaces(rows), 0);

test("two who are five seconds clear with three to go and stay so win from a break of two", () => {
  expect(size({ behind: steady(0) }, { behind: steady(1) }, ...pack(6))).toBe(2);
});

test("one alone is a break of one", () => {
  expect(size({ behind: steady(0) }, ...pack(4.5))).toBe(1);
});

test("a gap of just four seconds is enough, and one a millisecond shorter is not", () => {
  expect(size({ behind: steady(0) }, ...pack(4))).toBe(1);
  expect(size({ behind: steady(0) }, ...pack(3.999))).toBe(0);
});

test("a break that is caught has not stayed ahead, even if one of it then wins the sprint", () => {
  const caught = { behind: [...until(14, 0, 6.1).slice(0, 15), 5.5] };
  expect(size(caught, { behind: until(13, 1, 9) }, ...pack(6))).toBe(0);
});

test("that a companion is dropped and caught takes nothing from who stays away", () => {
  expect(size({ behind: steady(0) }, { behind: until(13, 1, 9) }, ...pack(6))).toBe(2);
});

test("more than half of the starters are no break", () => {
  const four = [0, 1, 2, 3].map((seconds) => ({ behind: steady(seconds) }));
  expect(size(...four, ...pack(8))).toBe(4);
  const seven = [0, 1, 2, 3, 4, 5, 6].map((seconds) => ({ behind: steady(seconds) }));
  expect(size(...seven, ...pack(12))).toBe(0);
});

test("those behind in the last group of all are no break, though they are half the field and win", () => {
  const ahead = pack(0).map((row) => ({ behind: [...row.behind.slice(0, 15), 20] }));
  expect(size(...ahead, ...pack(9))).toBe(0);
});

test("the second of two groups counts when it is clear of the third and wins", () => {
  const [first, second] = [{ behind: until(15, 0, 10) }, { behind: steady(5) }];
  expect(size(first, second, ...pack(12))).toBe(1);
});

test("the winner is whoever is ranked first, and those who have left the race do not count", () => {
  const stopped = { behind: steady(0).slice(0, 13) };
  expect(size(stopped, { behind: steady(0.5) }, ...pack(6))).toBe(2);
  const disqualified = [
    { behind: steady(0), place: 8 },
    { behind: steady(5), place: 1 },
  ];
  expect(size(...disqualified, ...pack(11).map((row, i) => ({ ...row, place: i + 2 })))).toBe(1);
});
