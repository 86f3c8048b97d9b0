import { expect, test } from "vitest";
import { cameWithin, placeRanges } from "../../src/history/place-ranges.ts";

const row = (place: number | null, more: { status?: "DQ"; qualified?: boolean } = {}) => ({
  place,
  status: more.status ?? null,
  qualified: more.qualified ?? null,
});

test("a printed place is the only one; who has none shares those left", () => {
  expect(placeRanges([row(3), row(1), row(null), row(null)], 5, null)).toEqual([
    { first: 3, last: 3 },
    { first: 1, last: 1 },
    { first: 2, last: 5 },
    { first: 2, last: 5 },
  ]);
});

test("the disqualified without a place come last", () => {
  expect(placeRanges([row(1), row(null, { status: "DQ" }), row(null)], 3, null)).toEqual([
    { first: 1, last: 1 },
    { first: 3, last: 3 },
    { first: 2, last: 2 },
  ]);
});

test("who is known to have gone through came before the cut, and the others after it", () => {
  const rows = [row(2), row(null, { qualified: true }), row(null, { qualified: false }), row(null)];
  expect(placeRanges(rows, 6, 3)).toEqual([
    { first: 2, last: 2 },
    { first: 1, last: 3 },
    { first: 4, last: 6 },
    { first: 1, last: 6 },
  ]);
});

test("two in one place leave nobody without a range", () => {
  expect(placeRanges([row(1), row(1), row(null)], 2, null).at(-1)).toEqual({ first: 2, last: 2 });
  expect(placeRanges([row(1), row(2), row(null)], 2, null).at(-1)).toEqual({ first: 1, last: 2 });
});

test("whether somebody came in the first three is known when his whole range says so", () => {
  expect(cameWithin({ first: 2, last: 3 }, 3)).toBe(true);
  expect(cameWithin({ first: 4, last: 9 }, 3)).toBe(false);
  expect(cameWithin({ first: 3, last: 4 }, 3)).toBeNull();
});
