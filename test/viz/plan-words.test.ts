import { expect, test } from "vitest";
import { catalogue } from "../../src/sim/tactics/catalogue.ts";
import { en } from "../../src/viz/text/en.ts";
import { nl } from "../../src/viz/text/nl.ts";

test.each([
  ["English", en],
  ["Dutch", nl],
])("what is called all words for a plan names every tactic, in %s", (_, text) => {
  const missing = catalogue.filter(({ name }) => !text.choose.planWords.includes(`“${name}”`));
  expect(missing.map(({ name }) => name)).toEqual([]);
});
