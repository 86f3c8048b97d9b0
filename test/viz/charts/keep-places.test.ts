import { expect, test } from "vitest";
import { keepPlaces } from "../../../src/viz/charts/keep-places.ts";

const rows = (...named: [string, number][]) => named.map(([key, p]) => ({ key, p }));
const keyed = () =>
  keepPlaces<{ key: string; p: number }>(
    ({ key }) => key,
    (a, b) => b.p - a.p,
  );
const keys = (found: { key: string }[]) => found.map(({ key }) => key).join("");

test("rows keep the places they came in while numbers come in", () => {
  const place = keyed();
  expect(keys(place(rows(["a", 0.1], ["b", 0.9]), true))).toBe("ab");
  expect(keys(place(rows(["b", 0.9], ["a", 0.95], ["c", 1]), true))).toBe("abc");
});

test("rows are sorted once when all numbers are there, and then stay", () => {
  const place = keyed();
  place(rows(["a", 0.1], ["b", 0.9]), true);
  expect(keys(place(rows(["a", 0.1], ["b", 0.9]), false))).toBe("ba");
  expect(keys(place(rows(["a", 0.99], ["b", 0.9]), false))).toBe("ba");
});

test("other rows are sorted anew, and so are the same after another run", () => {
  const place = keyed();
  expect(keys(place(rows(["a", 0.1], ["b", 0.9]), false))).toBe("ba");
  expect(keys(place(rows(["a", 0.95], ["b", 0.9], ["c", 0.2]), false))).toBe("abc");
  expect(keys(place(rows(["a", 0.1], ["b", 0.9], ["c", 0.2]), true))).toBe("abc");
  expect(keys(place(rows(["a", 0.1], ["b", 0.9], ["c", 0.2]), false))).toBe("bca");
});

test("rows that are gone leave no hole", () => {
  const place = keyed();
  place(rows(["a", 0.1], ["b", 0.9], ["c", 0.5]), true);
  expect(keys(place(rows(["c", 0.5], ["a", 0.1]), true))).toBe("ac");
});
