import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { validationFigures } from "../../../src/history/validation/validation-figures.ts";

const page = readFileSync("docs/VALIDATION.md", "utf8");

test("every figure of the page on validation is found again", () => {
  const figures = validationFigures(page);
  const out = figures.targets.filter(([, , , , verdict]) => verdict === "OUT").length;
  const [, held, all] = /^(\d+) of (\d+) in\./.exec(figures.summary)!;
  expect(Number(all) - Number(held)).toBe(out);
  expect(figures.heats.length).toBeGreaterThan(0);
  expect(figures.out.length).toBeGreaterThan(2);
  expect(figures.reliability.map(({ from }) => from)).toEqual([
    0, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7,
  ]);
  expect(figures.slopes).toMatch(/\d\.\d\d/);
});

test("a page laid out otherwise is refused", () => {
  expect(() => validationFigures("# Nothing")).toThrow("docs/VALIDATION.md: expected");
});
