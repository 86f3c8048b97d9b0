import { expect, test } from "vitest";
import { parseRaceCondition } from "../../src/odds/given/parse-race-condition.ts";
import { racePhrases } from "../../src/odds/given/race-phrases.ts";
import { skaterPhrases } from "../../src/odds/skater-phrases.ts";
import { voorwaarde } from "../../src/viz/text/nl/conditions.ts";
import { englishIn } from "./tell-tale-english.ts";

const names = ["Sven Kramer", "Bart Swings"];
const dutch = (condition: string) => voorwaarde(parseRaceCondition(condition, names, "condition"));

test.each([
  ["Kramer wins sprint 2", "Sven Kramer wint tussensprint 2"],
  ["not Kramer scored in sprint 1", "Sven Kramer haalt geen punten in tussensprint 1"],
  [
    "Kramer scored 3, outside the first six",
    "Sven Kramer haalt precies 3 punten in de tussensprints en komt niet bij de eerste 6 over de streep",
  ],
  ["Swings ranked 3", "Bart Swings eindigt als 3e"],
  ["Swings 2 to 5 s behind the winner", "Bart Swings komt 2 tot 5 s na de winnaar over de streep"],
  ["not a break stays away", "geen ontsnapping blijft vooruit"],
  [
    "break of 2 or more stays away and (Swings fell or Kramer wins)",
    "een ontsnapping van minstens 2 rijders blijft vooruit en (Bart Swings valt of Sven Kramer wint de race)",
  ],
  ["nobody fell", "niemand valt"],
  ["everybody finished", "iedereen haalt de finish"],
  ["cut needs 4 points or more", "de laatste die doorgaat heeft minstens 4 punten"],
])("%s", (condition, said) => {
  expect(dutch(condition)).toBe(said);
});

test("everything that can be said of a skater or a race has Dutch words, denied too", () => {
  const said = [
    ...skaterPhrases.flatMap(({ example }) => [`Kramer ${example}`, `not Kramer ${example}`]),
    ...racePhrases.flatMap(({ example }) => [example, `not ${example}`]),
  ].map(dutch);
  expect(englishIn(said)).toEqual([]);
  expect(new Set(said).size).toBeGreaterThan(40);
});
