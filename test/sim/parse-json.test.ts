import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson } from "../../src/sim/parse-json.ts";
import { ScenarioError } from "../../src/sim/scenario-error.ts";

const SAMPLE = JSON.stringify(
  {
    id: "x",
    yes: true,
    no: null,
    laps: [1, -2.5e3, "\u00e9\n"],
    venue: { name: '"ice"', empty: {} },
  },
  null,
  1,
);

describe("parseJson", () => {
  const fault = (text: string) => {
    try {
      parseJson(text, "x.json");
    } catch (error) {
      expect(error).toBeInstanceOf(ScenarioError);
      return (error as Error).message;
    }
    return "no fault";
  };

  it("reads JSON, with or without a byte-order mark", () => {
    expect(parseJson(SAMPLE, "x.json")).toEqual(JSON.parse(SAMPLE));
    expect(parseJson(`\uFEFF${SAMPLE}`, "x.json")).toEqual(JSON.parse(SAMPLE));
  });

  it.each([
    ["", "expected JSON, got an empty file"],
    [" \n", "expected JSON, got an empty file"],
    ['{\n "id": "x",\n', "expected a name in quotes, got the end of the text at line 3"],
    ['{\n "id": "x"', 'expected "," or "}", got the end of the text at line 2'],
    ['{"id": "x', 'expected a closing ", got the end of the text at line 1'],
    ['{"id": "x",}', 'expected a name in quotes, got "}" at line 1, column 12'],
    ['{"a": 1\n "b": 2}', 'expected "," or "}", got "\\"" at line 2, column 2'],
    ['{"a": NaN}', 'expected a value, got "NaN" at line 1, column 7'],
    ['{"a": 01}', 'expected a value, got "01" at line 1, column 7'],
    ['{"a": -}', 'expected a value, got "-" at line 1, column 7'],
    ["{'a': 1}", 'expected a name in quotes, got "\'" at line 1, column 2'],
    ['{"a" 1}', 'expected ":", got "1" at line 1, column 6'],
    ['{"a": [1, 2}', 'expected "," or "]", got "}" at line 1, column 12'],
    ["{} {}", 'expected the end of the text, got "{" at line 1, column 4'],
    ["beijing", 'expected JSON, got "beijing" at line 1, column 1'],
    ["[".repeat(100_000), 'expected brackets at most 100 deep, got "[" at line 1, column 102'],
  ])("says where %j stops being JSON", (text, message) => {
    expect(fault(text)).toBe(`x.json: ${message}`);
  });

  it("finds the fault in any text that is cut short", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: SAMPLE.length - 1 }), (length) => {
        expect(fault(SAMPLE.slice(0, length))).toMatch(/^x\.json: expected .*, got .* at line \d+/);
      }),
    );
  });
});
