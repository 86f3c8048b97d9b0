import { expect, test } from "vitest";
import { placesThrough } from "../../src/viz/places-through.ts";
import { shortHeat } from "../odds/short-heat.ts";

test("where as many go through as start there is nothing to reach", () => {
  const heat = shortHeat();
  const places = placesThrough(heat)!;
  expect(places).toBeLessThan(heat.entries.length);
  expect(placesThrough({ ...heat, entries: heat.entries.slice(0, places) })).toBeNull();
});
