import { expect, test } from "vitest";
import { countries } from "../../../src/history/countries.ts";
import { capColours } from "../../../src/viz/replay/country-colours.ts";

const light = (colour: string): number => {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};

test("every number can be read on its cap: contrast of 4.5 to 1", () => {
  for (const code of Object.keys(countries)) {
    const { cap, number } = capColours(code);
    const [a, b] = [light(cap), light(number)].sort((x, y) => y - x);
    expect((a! + 0.05) / (b! + 0.05), code).toBeGreaterThanOrEqual(4.5);
  }
});

test("a skater without a known nation has a grey cap", () => {
  expect(capColours(null)).toEqual(capColours("XYZ"));
});
