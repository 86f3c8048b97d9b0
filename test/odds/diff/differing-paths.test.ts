import { expect, test } from "vitest";
import { differingPaths } from "../../../src/odds/diff/differing-paths.ts";

test("equal values differ nowhere, others where their smallest parts do", () => {
  const value = { a: [1, { b: null }], c: "x" };
  expect(differingPaths(value, structuredClone(value))).toEqual([]);
  expect(differingPaths(value, { a: [1, { b: 2 }], d: [] })).toEqual([
    { what: "a[1].b", a: "null", b: "2" },
    { what: "c", a: '"x"', b: null },
    { what: "d", a: null, b: "[]" },
  ]);
});

test("starters are matched by name, so that one more moves nobody", () => {
  const [me, you] = [
    { name: "me", plan: "sit-in" },
    { name: "you", country: "NED" },
  ];
  const before = { entries: [me, you] };
  expect(
    differingPaths(before, { entries: [{ name: "new" }, you, { ...me, plan: "sit-up" }] }),
  ).toEqual([
    { what: "entries[me].plan", a: '"sit-in"', b: '"sit-up"' },
    { what: "entries[new]", a: null, b: '{"name":"new"}' },
  ]);
});
