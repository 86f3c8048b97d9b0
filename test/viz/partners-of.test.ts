import { expect, test } from "vitest";
import { partnersOf } from "../../src/viz/partners-of.ts";
import { shortHeat } from "../odds/short-heat.ts";

const heat = shortHeat();
const [a, b, c] = heat.entries.map(({ name }) => name) as [string, string, string];
const nobodys = { ...heat, entries: heat.entries.map((entry) => ({ ...entry, country: null })) };
const inTeam = (...names: string[]) => ({
  ...nobodys,
  entries: nobodys.entries.map((entry) =>
    names.includes(entry.name) ? { ...entry, country: "NED" } : entry,
  ),
});

test("skaters of one country ride together, those of an unknown one do not", () => {
  expect(partnersOf(nobodys, a)).toEqual([]);
  expect(partnersOf(inTeam(a, c), a)).toEqual([c]);
  expect(partnersOf(inTeam(a, c), b)).toEqual([]);
});

test("an ally is a partner, whoever of the two has declared it", () => {
  const allied = {
    ...nobodys,
    entries: nobodys.entries.map((entry) =>
      entry.name === b
        ? { ...entry, allies: [{ name: a, strength: 0.5, source: "made up" }] }
        : entry,
    ),
  };
  expect(partnersOf(allied, a)).toEqual([b]);
  expect(partnersOf(allied, b)).toEqual([a]);
});
