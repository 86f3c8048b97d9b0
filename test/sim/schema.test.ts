import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Scenario } from "../../src/sim/scenario.ts";
import { ScenarioError } from "../../src/sim/scenario-error.ts";
import { parseScenario, parseScenarioText, scenarioJsonSchema } from "../../src/sim/schema.ts";
import { catalogue } from "../../src/sim/tactics/catalogue.ts";

const PLANS = catalogue.map(({ name }) => name).join(", ");

const time = { distance: 5000, sec: 363.32, kind: "PB", date: "2007-11-17", source: "a list" };

// biome-ignore lint/suspicious/noExplicitAny: tests put wrong things into a heat on purpose
type Loose = Record<string, any>;

/** A small heat that is right in all. */
function heat(): Loose {
  return {
    schema: "massstart-scenario/1",
    id: "test-heat",
    title: "A heat for tests",
    gender: "men",
    level: "championship",
    asOf: "2022-02-19",
    rules: "isu-2022",
    venue: { name: "Beijing", altitude: 49, lapLength: null },
    entries: [
      { name: "Sven Kramer", country: "NED", helmet: 13, times: [{ ...time }], plan: "sit-in" },
      { name: "Bart Swings", country: "BEL", plan: 'wheel:skater="Kramer"' },
      { name: "unknown 1", country: null },
    ],
    sources: [],
  };
}

const PATH = "scenarios/x.json";
function fault(value: unknown): string {
  try {
    parseScenario(value, PATH);
  } catch (error) {
    expect(error).toBeInstanceOf(ScenarioError);
    return (error as Error).message;
  }
  return "no fault";
}

/** The heat with a change. */
function changed(change: (heat: Loose) => void): unknown {
  const value = heat();
  change(value);
  return value;
}

/** Puts a value at a path such as `entries.0.name`. */
function set(heat: Loose, path: string, value: unknown): void {
  const keys = path.split(".");
  const last = keys.pop()!;
  keys.reduce((part, key) => part[key], heat)[last] = value;
}

describe("parseScenario", () => {
  it("gives a right heat back as it is", () => {
    expect(parseScenario(heat(), PATH)).toEqual(heat());
  });

  it("takes a heat with everything that the format knows", () => {
    const value = changed((full) => {
      full.$schema = "./scenario.schema.json";
      full.rules = {
        preset: "isu-2022",
        laps: 12,
        sprints: [{ lap: 4, points: [3, 2, 1] }],
        finishPoints: [60, 40],
        qualifiers: null,
        lapped: "continue",
        forfeitPoints: false,
      };
      full.venue.temperature = 14;
      full.entries[0] = {
        ...full.entries[0],
        grid: 3,
        height: 1.85,
        birthYear: 1986,
        times: [{ ...time, date: "2007", season: null, venue: "Calgary", note: "outdoors" }],
        ability: { criticalPower: 400, anaerobicReserve: 20000, peakPower: 1500, source: "guess" },
        bunchSkill: { mean: 1, sd: 0.5, source: "ratings" },
        allies: [{ name: "Bart Swings", strength: 0.5, source: "guess" }],
      };
      full.behaviour = { chase: 1, attack: 0.5, contest: 2, tempo: 1 };
      full.happened = {
        ranking: [
          {
            name: "Bart Swings",
            place: 1,
            finishOrder: 1,
            sprintPoints: [null, 3],
            points: 63,
            time: 476.7,
            laps: 16,
            status: "FIN",
            struck: false,
            qualified: true,
            note: "boxed in",
          },
          {
            name: "Ill Skater",
            place: null,
            finishOrder: null,
            sprintPoints: null,
            points: null,
            time: null,
            status: "DNS",
            qualified: null,
          },
        ],
        story: [{ lap: null, text: "A quiet race.", source: "a paper" }],
        plans: [{ name: "Sven Kramer", plan: "sit-in", source: "a paper" }],
      };
      full.notes = ["the ice was soft"];
    });
    expect(parseScenario(value, PATH)).toEqual(value);
  });

  // What is wrong, where it is put, what is put there, and what is said about it.
  // biome-ignore format: a row a line
  const cases: [string, string, unknown, string][] = [
    ["a time below zero", "entries.0.times.0.sec", -5, "entries[0].times[0].sec: expected a number > 0, got -5"],
    ["NaN", "entries.0.times.0.sec", Number.NaN, "entries[0].times[0].sec: expected a number > 0, got NaN"],
    ["Infinity", "venue.altitude", Infinity, "venue.altitude: expected a number from -500 to 5000, got Infinity"],
    ["a number in words", "venue.altitude", "49", 'venue.altitude: expected a number from -500 to 5000, got "49"'],
    ["a height in centimetres", "entries.0.height", 185, "entries[0].height: expected a number from 1 to 2.5, got 185"],
    ["a distance nobody skates", "entries.0.times.0.distance", 1200, "entries[0].times[0].distance: expected 500, 1000, 1500, 3000, 5000 or 10000, got 1200"],
    ["half a helmet", "entries.0.helmet", 1.5, "entries[0].helmet: expected a whole number from 1 to 99, got 1.5"],
    ["an unknown key", "entries.1.helmit", 3, 'entries[1]: unknown key "helmit" (did you mean helmet?)'],
    ["an unknown key at the top", "entires", [], 'unknown key "entires" (did you mean entries?)'],
    ["an unknown key like nothing known", "venue.zzzzzzzz", 1, 'venue: unknown key "zzzzzzzz" (known: name, altitude, lapLength, temperature)'],
    ["an unknown preset", "rules", "isu-2021", 'rules: expected the name of a preset or { "preset": … } with changes, got "isu-2021" (did you mean isu-2022?)'],
    ["an unknown preset with changes", "rules", { preset: "isu-junior", laps: 10 }, 'rules.preset: expected one of isu-2018, isu-2022, isu-2026, isu-worlds-2020, isu-worlds-2023, isu-worldcup-2025, isu-junior-10, got "isu-junior" (did you mean isu-junior-10?)'],
    ["an unknown level", "level", "championships", 'level: expected one of championship, world-cup-a, world-cup-b, national, junior, got "championships" (did you mean championship?)'],
    ["no entries", "entries", [], "entries: expected 2 to 30, got 0"],
    ["one entry", "entries", [{ name: "Sven Kramer", country: "NED" }], "entries: expected 2 to 30, got 1"],
    ["a hundred entries", "entries", Array.from({ length: 100 }, (_, i) => ({ name: `unknown ${i + 1}`, country: null })), "entries: expected 2 to 30, got 100"],
    ["entries left out", "entries", undefined, "entries: expected a list of skaters, got nothing"],
    ["entries by name", "entries", { "Sven Kramer": {} }, "entries: expected a list of skaters, got an object"],
    ["a name used twice", "entries.2.name", "SVEN KRAMER", 'entries[2].name: expected a name of its own, got "SVEN KRAMER" as in entries[0]'],
    ["a helmet used twice", "entries.2.helmet", 13, "entries[2].helmet: expected a helmet number of its own, got 13 as in entries[0]"],
    ["an empty name", "entries.0.name", "", 'entries[0].name: expected a name without ", + and spaces around it, got ""'],
    ["a name of spaces", "entries.0.name", "  ", 'entries[0].name: expected a name without ", + and spaces around it, got "  "'],
    ["a name in two lines", "entries.0.name", "Sven\nKramer", 'entries[0].name: expected a name without ", + and spaces around it, got "Sven\\nKramer"'],
    ["a country in full", "entries.0.country", "Netherlands", 'entries[0].country: expected three capital letters such as NED, got "Netherlands"'],
    ["a name that is a number", "entries.0.name", 7, 'entries[0].name: expected a name without ", + and spaces around it, got 7'],
    ["no laps", "rules", { preset: "isu-2022", laps: 0 }, "rules.laps: expected a whole number from 1 to 100, got 0"],
    ["a sprint after the finish", "rules", { preset: "isu-2022", laps: 10 }, "rules.sprints[2].lap: expected 1..9, got 12"],
    ["sprints out of order", "rules", { preset: "isu-2022", sprints: [ { lap: 8, points: [1] }, { lap: 4, points: [1] }, ], }, "rules.sprints[1].lap: expected a lap after 8, got 4"],
    ["an ally who does not start", "entries.0.allies", [{ name: "Bart Swing", strength: 1, source: "-" }], 'entries[0].allies[0].name: expected the full name Bart Swings, got "Bart Swing"'],
    ["an ally misspelt", "entries.0.allies", [{ name: "Bert Swings", strength: 1, source: "-" }], 'entries[0].allies[0].name: unknown skater "Bert Swings" (did you mean Bart Swings?)'],
    ["oneself as ally", "entries.0.allies", [{ name: "Sven Kramer", strength: 1, source: "-" }], "entries[0].allies[0].name: expected another skater, got himself"],
    ["a bond above one", "entries.0.allies", [{ name: "Bart Swings", strength: 2, source: "-" }], "entries[0].allies[0].strength: expected a number from 0 to 1, got 2"],
    ["an unknown plan", "entries.0.plan", "sit-inn", `entries[0].plan: unknown plan "sit-inn" (did you mean sit-in? known: ${PLANS})`],
    ["a plan naming an unknown skater", "entries.0.plan", "wheel:skater=Swimgs", 'entries[0].plan: wheel:skater: unknown skater "Swimgs" (did you mean Bart Swings?)'],
    ["a plan naming oneself", "entries.0.plan", "wheel:skater=Kramer", "entries[0].plan: expected another skater, got Sven Kramer himself"],
    ["a reported plan of nobody", "happened", { ranking: [], plans: [{ name: "Sven Cramer", plan: "sit-in", source: "-" }] }, 'happened.plans[0].name: unknown skater "Sven Cramer" (did you mean Sven Kramer?)'],
    ["a ranking of somebody else", "happened", { ranking: [ { name: "Bart Swigs", place: 1, finishOrder: 1, sprintPoints: null, points: 60, time: 480, status: "FIN", qualified: true, }, ], }, 'happened.ranking[0].name: unknown skater "Bart Swigs" (did you mean Bart Swings?)'],
    ["a day that is none", "asOf", "2022-02-30", 'asOf: expected a day such as 2022-02-19, got "2022-02-30"'],
    ["a month for the race day", "asOf", "2022-02", 'asOf: expected a day such as 2022-02-19, got "2022-02"'],
    ["a season that skips a year", "entries.0.times.0.season", "2021-23", 'entries[0].times[0].season: expected a season such as 2021-22, got "2021-23"'],
    ["another format", "schema", "massstart-scenario/2", 'schema: expected "massstart-scenario/1", got "massstart-scenario/2"'],
    ["an id with spaces", "id", "Test heat", 'id: expected small letters, digits and hyphens, got "Test heat"'],
  ];
  it.each(cases)("says in one line what is wrong with %s", (_, path, put, message) => {
    expect(fault(changed((x) => set(x, path, put)))).toBe(`${PATH}: ${message}`);
  });

  it.each([
    [[], "a list"],
    [null, "null"],
    [undefined, "nothing"],
    ["beijing", '"beijing"'],
    [7, "7"],
  ])("refuses %j in place of a scenario", (value, got) => {
    expect(fault(value)).toBe(`${PATH}: expected a scenario { … }, got ${got}`);
  });

  it("tells three faults and counts the rest", () => {
    const value = changed((x) => {
      for (const key of ["id", "title", "gender", "asOf", "venue"]) delete x[key];
    });
    expect(fault(value)).toMatch(
      /^scenarios\/x.json: id: [^;]*; title: [^;]*; gender: [^;]*; and 2 more$/,
    );
  });

  it("refuses a damaged heat in one short line and lets no other error out", () => {
    const anything = fc.anything({ maxDepth: 2, withNullPrototype: true });
    const keys = fc.constantFrom(
      "entries",
      "venue",
      "rules",
      "happened",
      "asOf",
      "behaviour",
      "id",
      "new",
    );
    fc.assert(
      fc.property(keys, anything, (key, value) => {
        const message = fault({ ...heat(), [key]: value });
        expect(message).not.toMatch(/[\r\n]/);
        expect(message.length).toBeLessThan(2000);
      }),
    );
  });
});

describe("parseScenarioText", () => {
  it("reads the text of a file", () => {
    expect(parseScenarioText(JSON.stringify(heat(), null, 2), PATH)).toEqual(heat());
  });

  it("says where a file stops being JSON", () => {
    const cut = JSON.stringify(heat(), null, 2).split("\n").slice(0, 12).join("\n");
    expect(() => parseScenarioText(cut, PATH)).toThrow("got the end of the text at line 12");
  });
});

describe("scenarioJsonSchema", () => {
  it("allows the same keys as the type and requires what has no default", () => {
    const schema = scenarioJsonSchema() as {
      properties: Record<keyof Scenario, { description?: string }>;
      required: string[];
      additionalProperties: boolean;
    };
    expect(schema.additionalProperties).toBe(false);
    expect(schema.required).toEqual([
      "schema",
      "id",
      "title",
      "gender",
      "level",
      "asOf",
      "rules",
      "venue",
      "entries",
      "sources",
    ]);
    expect(schema.properties.asOf.description).toContain("nothing dated on or after");
  });
});

describe("the validator", () => {
  it("is imported by the files alone that read what people write", () => {
    const folder = resolve(import.meta.dirname, "../../src/sim");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    const importing = files.filter(
      (file) =>
        file.endsWith(".ts") && /from "zod/.test(readFileSync(resolve(folder, file), "utf8")),
    );
    expect(importing.sort()).toEqual([
      "parse-event.ts",
      "parse-observation.ts",
      "schema.ts",
      "strict-object.ts",
    ]);
  });
});
