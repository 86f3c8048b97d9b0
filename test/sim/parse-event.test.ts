import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileEvent } from "../../src/sim/compile-event.ts";
import { parseEventText } from "../../src/sim/parse-event.ts";
import type { Scenario } from "../../src/sim/scenario.ts";
import { parseScenarioText } from "../../src/sim/schema.ts";

const readScenario = (id: string): Scenario =>
  parseScenarioText(readFileSync(`scenarios/${id}.json`, "utf8"), `${id}.json`);

const beijing = readFileSync("data/events/beijing-2022-men.json", "utf8");
const read = (change: (event: Record<string, never>) => unknown) =>
  parseEventText(JSON.stringify(change(JSON.parse(beijing))), "x.json", readScenario);

test.each(readdirSync("data/events"))("the event %s that comes with the program is one", (file) => {
  const text = readFileSync(`data/events/${file}`, "utf8");
  const event = parseEventText(text, file, readScenario);
  expect(`${event.id}.json`).toBe(file);
  const { finalists, final } = compileEvent(event);
  expect(finalists).toBe(16);
  // Whoever really started in the final, had come through one of the semifinals.
  const names = event.final.entries.map(({ name }) => name);
  for (const name of names) expect(final.names).toContain(name);
});

test("a heat may stand in the event itself", () => {
  const event = read((e) => ({
    ...e,
    final: { scenario: readScenario("beijing-2022-men-final") },
  }));
  expect(event.final.id).toBe("beijing-2022-men-final");
});

const semifinal = (extra: object) => (e: Record<string, never>) => ({
  ...e,
  semifinals: [{ ...(e.semifinals as object[])[0], ...extra }, (e.semifinals as object[])[1]],
});

test.each([
  [semifinal({ through: 0 }), "semifinals[0].through: expected a whole number from 1 to 30, got 0"],
  [
    semifinal({ through: 6 }),
    "semifinals[0].through: expected 8 as the rules of beijing-2022-men-sf1 have it, got 6",
  ],
  [semifinal({ rest: -1 }), "semifinals[0].rest: expected a number from 0 to 1440, got -1"],
  [semifinal({ scenario: 5 }), "semifinals[0].scenario: expected the id or path of a scenario"],
  [
    semifinal({ scenario: "beijing-2022-men-final" }),
    "semifinals[0].through: expected a semifinal as the rules of beijing-2022-men-final",
  ],
  [
    semifinal({ scenario: "milano-2026-men-sf1" }),
    "semifinals[0].scenario: expected asOf 2022-02-19 as in the final, got 2026-02-21",
  ],
  [
    (e: object) => ({ ...e, final: { scenario: "beijing-2022-men-sf2" } }),
    "final.scenario: expected a race without qualifiers, got beijing-2022-men-sf2 from which 8 go through",
  ],
  [(e: object) => ({ ...e, semifinals: [] }), "semifinals: expected 2 to 4, got 0"],
  [(e: object) => ({ ...e, schema: "massstart-event/2" }), 'schema: expected "massstart-event/1"'],
  [(e: object) => ({ ...e, finale: 1 }), "unknown key"],
  [semifinal({ scenario: { id: "x" } }), "semifinals[0].scenario: schema: expected"],
])("a bad event is told in one line (%#)", (change, message) => {
  let told = "";
  try {
    read(change);
  } catch (error) {
    told = (error as Error).message;
  }
  expect(told).toContain(`x.json: ${message}`);
  expect(told).not.toContain("\n");
});
