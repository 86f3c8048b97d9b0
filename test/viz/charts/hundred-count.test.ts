import { expect, test } from "vitest";
import { hundredCount, shortCount } from "../../../src/viz/charts/hundred-count.ts";

const around = (p: number, half: number) => ({ p, low: p - half, high: p + half });

test("a chance is counted no finer than it is known", () => {
  expect(hundredCount(around(0.628, 0.05))).toEqual({ count: 63, about: false, bound: null });
  expect(hundredCount(around(0.628, 0.15))).toEqual({ count: 65, about: true, bound: null });
});

test("nothing is told as impossible or certain", () => {
  expect(hundredCount({ p: 0, low: 0, high: 0.004 })).toEqual({
    count: 1,
    about: false,
    bound: "under",
  });
  expect(hundredCount({ p: 1, low: 0.99, high: 1 })).toEqual({
    count: 99,
    about: false,
    bound: "over",
  });
  expect(hundredCount({ p: 0.99, low: 0.7, high: 1 })).toEqual({
    count: 95,
    about: false,
    bound: "over",
  });
});

test("a short count says so with a sign", () => {
  expect(shortCount({ count: 1, about: false, bound: "under" })).toBe("<1");
  expect(shortCount({ count: 99, about: false, bound: "over" })).toBe(">99");
  expect(shortCount({ count: 65, about: true, bound: null })).toBe("~65");
  expect(shortCount({ count: 63, about: false, bound: null })).toBe("63");
});
