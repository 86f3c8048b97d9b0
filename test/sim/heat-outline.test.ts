import { expect, test } from "vitest";
import { compileScenario } from "../../src/sim/compile.ts";
import { outlineHeat } from "../../src/sim/heat-outline.ts";
import { shortHeat } from "../odds/short-heat.ts";

test("the outline of a heat is what the compiled heat says of it", () => {
  const outline = outlineHeat(shortHeat());
  expect(compileScenario(shortHeat())).toMatchObject(outline);
  expect(outline.names).toEqual(shortHeat().entries.map(({ name }) => name));
});

test("without a next round the podium is worth having", () => {
  const heat = { ...shortHeat(), rules: { preset: "isu-2022", qualifiers: null } as never };
  expect(outlineHeat(heat)).toMatchObject({ goalPlaces: 3, isSemifinal: false });
});
