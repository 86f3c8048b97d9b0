import { expect, test } from "vitest";
import { joinShifts } from "../../../src/odds/sensitivity/join-shifts.ts";
import { screeningDesign } from "../../../src/odds/sensitivity/screening-design.ts";

test("every input is as often low as high, and so with every other; pairs do not mix with single ones", () => {
  const rows = screeningDesign(23);
  expect(rows).toHaveLength(48);
  const product = (...columns: number[]): number =>
    rows.reduce((sum, row) => sum + columns.reduce((all, k) => all * row[k]!, 1), 0);
  for (let a = 0; a < 23; a++) {
    expect(product(a)).toBe(0);
    for (let b = a + 1; b < 23; b++) {
      expect(product(a, b)).toBe(0);
      expect(product(a, b, (b + 5) % 23)).toBe(0);
    }
  }
});

test("more inputs than there is room for are an error", () => {
  expect(() => screeningDesign(24)).toThrow("expected at most 23, got 24");
});

test("shifts of different things join, those of one skater too", () => {
  expect(
    joinShifts([
      { skaters: { A: { reserve: 2 } } },
      { skaters: { A: { peak: 3 } } },
      { wake: 0.9 },
      { habits: { fall: 1 } },
      { habits: { attack: 0 } },
      { mood: { chase: 2 } },
    ]),
  ).toEqual({
    skaters: { A: { reserve: 2, peak: 3 } },
    wake: 0.9,
    habits: { fall: 1, attack: 0 },
    mood: { chase: 2 },
  });
});
