import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkKeys } from "../../src/history/check-keys.ts";

const text = readFileSync("data/races/beijing-2022-men-sf1.json", "utf8");

test("every sheet that comes with the program has known keys alone", () => {
  for (const file of readdirSync("data/races"))
    expect(() => checkKeys(readFileSync(`data/races/${file}`, "utf8"), file)).not.toThrow();
});

test.each([
  ['"place"', '"plce"', /line \d+: skaters\[0\]: unknown key "plce" \(did you mean place\?\)$/],
  [
    '"qualifiers"',
    '"qualifers"',
    /: sheet: unknown key "qualifers" \(did you mean qualifiers\?\)$/,
  ],
  ['"lap"', '"zz"', /: sprints\[0\]: unknown key "zz" \(known: lap, points\)$/],
])("%s written as %s is refused", (right, wrong, message) => {
  expect(() => checkKeys(text.replace(right, wrong), "x.json")).toThrow(message);
});
