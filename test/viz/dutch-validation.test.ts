import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { validationFigures } from "../../src/history/validation/validation-figures.ts";
import type { Scenario } from "../../src/sim/scenario.ts";
import { zonderGetallen } from "../../src/viz/text/nl/limits.ts";
import { nlValidation as validation } from "../../src/viz/text/nl/validation.ts";
import { englishIn } from "./tell-tale-english.ts";

const figures = validationFigures(readFileSync("docs/VALIDATION.md", "utf8"));

/** Digits between whatever signs; a nought before them says nothing. */
const numbersIn = (text: string): string[] =>
  [...text.matchAll(/\d+/g)]
    .map(([number]) => number)
    .filter((number) => number !== "0")
    .sort();

test("every known limit is told in Dutch, with its numbers", () => {
  for (const paragraph of figures.out) {
    const said = validation.limit(paragraph);
    // Where the English was reworded, see whether the Dutch still says the same, and give it the new fingerprint.
    expect(said, `fingerprint ${zonderGetallen(paragraph)}`).not.toBe(paragraph);
    expect(numbersIn(said)).toEqual(numbersIn(paragraph));
    expect(englishIn([said])).toEqual([]);
  }
});

test("a limit without Dutch words, or in other words than they were made for, stays as it is", () => {
  const unknown = "**Something new.** It is 3 % off.";
  expect(validation.limit(unknown)).toBe(unknown);
  const reworded = figures.out.at(-1)!.replace("six", "seven");
  expect(validation.limit(reworded)).toBe(reworded);
});

test("targets and heats are told in Dutch, cell by cell, with their numbers", () => {
  for (const cells of figures.targets) {
    const said = validation.target(cells);
    expect(englishIn(said), cells.join()).toEqual([]);
    expect(said[0]).not.toBe(cells[0]);
    for (const k of [2, 3, 5]) expect(numbersIn(said[k]!), cells[k]).toEqual(numbersIn(cells[k]!));
  }
  for (const cells of figures.heats) {
    const said = validation.heat(cells, "Peking 2022");
    expect(englishIn(said)).toEqual([]);
    for (const k of [2, 3, 4]) expect(numbersIn(said[k]!)).toEqual(numbersIn(cells[k]!));
  }
});

test("slopes and summary keep their numbers", () => {
  expect(
    validation.slopes("(1 is right): pooled 1.05 (0.96 to 1.14), win 1.02 (0.68 to 1.42)"),
  ).toBe(
    "Helling van gegeven kans tegen uitkomst (1 is goed): alles samen 1,05 (0,96 tot 1,14); winst 1,02 (0,68 tot 1,42)",
  );
  expect(
    validation.summary(
      "68 of 69 in. Out: step-size (men).",
      "2026-11-30, model 5, program 0.1.0, seed `validate`, 4,000 races of each field, digest `df3b`.",
    ),
  ).toBe(
    "68 van de 69 erin. Erbuiten: stapgrootte, verschuiving (mannen). 30 november 2026, model 5, programma 0.1.0, startgetal validate, 4.000 races van elk veld, controlegetal df3b.",
  );
  expect(englishIn([validation.summary(figures.summary, figures.made)])).toEqual([]);
});

test("remarks that the program makes on a heat are told in Dutch; those of people stay as they wrote them", () => {
  const heats = readdirSync("scenarios").filter((file) => /^(?!scenario).*\.json$/.test(file));
  for (const file of heats) {
    const { notes = [] } = JSON.parse(readFileSync(`scenarios/${file}`, "utf8")) as Scenario;
    const same = notes.filter((note) => validation.note(note) === note);
    for (const note of same) expect(note).toMatch(/^(?:sheet|sprint points|doubt about the sheet)/);
    const told = notes.map((note) => validation.note(note)).filter((note) => !same.includes(note));
    expect(englishIn(told)).toEqual([]);
  }
});

test("times and days are written as in Dutch results", () => {
  expect(validation.day("2018-02-13")).toBe("13 feb 2018");
  expect(validation.day("2016-10")).toBe("okt 2016");
  expect(validation.day("2019")).toBe("2019");
  expect(validation.clock("6:03.32")).toBe("6.03,32");
  expect(validation.clock("36.17")).toBe("36,17");
});
