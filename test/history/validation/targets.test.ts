import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { measurableTargets } from "../../../src/history/validation/measured-lines.ts";
import { isInformative, readTargets } from "../../../src/history/validation/targets.ts";

const known = { targets: measurableTargets(), physics: ["wake"] };
const line = { id: "solo-win", what: "w", scope: "s", low: 0, high: 1, from: "f" };
const file = (change: object): string =>
  JSON.stringify({ about: "a", targets: [line], physics: [], fields: {}, ...change });
const fault = (change: object): string => {
  try {
    readTargets(file(change), "t.json", known);
  } catch (error) {
    return (error as Error).message;
  }
  return "none";
};

test("the targets that come with the program are read whole", () => {
  const text = readFileSync("data/targets.json", "utf8");
  const everything = { targets: measurableTargets(), physics: JSON.parse(text).physics.map(idOf) };
  const { targets, fields } = readTargets(text, "data/targets.json", everything);
  expect(targets.length).toBe(JSON.parse(text).targets.length);
  expect(fields.A).toHaveLength(2);
  expect(targets.filter(isInformative).map(idOf)).toEqual(["position-rank-lap15"]);
});

const idOf = ({ id }: { id: string }): string => id;

test("an id that nothing measures is named, with the nearest that something does", () => {
  expect(fault({ targets: [line, { ...line, id: "solo-wins" }] })).toBe(
    't.json: targets[1].id: expected a target that can be measured, got "solo-wins" (did you mean solo-win?)',
  );
  expect(fault({ physics: [{ id: "tides", what: "w" }] })).toBe(
    't.json: physics[0].id: expected a target that can be measured, got "tides"',
  );
});

test.each([
  ["no range", { targets: [{ ...line, low: undefined }] }, "targets[0].low: expected a number"],
  ["an empty range", { targets: [{ ...line, low: 2 }] }, "targets[0].high: expected a number from"],
  ["a third gender", { targets: [{ ...line, gender: "boys" }] }, "expected men or women"],
  ["no list", { targets: {} }, "targets: expected a list of targets, got an object"],
  ["a field for a list", { fields: { A: "x" } }, "fields.A: expected a list of scenario ids"],
])("%s is refused with the place", (_, change, message) => {
  expect(fault(change)).toContain(message);
  expect(fault(change)).toMatch(/^t\.json: /);
});

test("what is no JSON is refused with the line", () => {
  expect(() => readTargets("{\n  x", "t.json", known)).toThrow(/t\.json: expected .* line 2/);
});
