import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Scenario } from "../../src/sim/scenario.ts";
import { englishIn } from "../viz/tell-tale-english.ts";

const stories = readdirSync("scenarios")
  .filter((file) => /^(?!scenario).*\.json$/.test(file))
  .flatMap((file) => {
    const heat = JSON.parse(readFileSync(`scenarios/${file}`, "utf8")) as Scenario;
    return (heat.happened?.story ?? []).map((story) => ({ id: heat.id, heat, story }));
  });

/** Numbers as digits; "7:58.22" and "7.58,22" are the same. */
const numbersIn = (text: string): string[] =>
  [...text.matchAll(/\d+(?:[.,:]\d+)*/g)].map(([number]) => number.replace(/[.,:]/g, " ")).sort();

test("what reports tell of real heats is there in Dutch too", () => {
  expect(stories.length).toBeGreaterThan(70);
  expect(stories.filter(({ story }) => story.dutch === undefined)).toEqual([]);
  expect(englishIn(stories.map(({ story }) => story.dutch!))).toEqual([]);
});

test("the Dutch sentence names the same skaters and the same numbers: it tells the same fact", () => {
  for (const { heat, story } of stories) {
    const families = heat.entries.map(({ name }) => name.split(" ").at(-1)!);
    const namedIn = (text: string) => families.filter((family) => text.includes(family));
    expect(namedIn(story.dutch!), story.text).toEqual(namedIn(story.text));
    expect(numbersIn(story.dutch!), story.text).toEqual(numbersIn(story.text));
  }
});
