import { expect, test } from "vitest";
import { parseRaceCondition } from "../../src/odds/given/parse-race-condition.ts";
import { parsePlan } from "../../src/sim/parse-plan.ts";
import { catalogue } from "../../src/sim/tactics/catalogue.ts";
import { aangenomen, fout } from "../../src/viz/text/nl/faults.ts";
import { englishIn } from "./tell-tale-english.ts";

const names = ["Sven Kramer", "Bart Swings"];

function faultOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    return fout((error as Error).message);
  }
  throw new Error("expected a fault");
}
const plan = (text: string) => faultOf(() => parsePlan(text, catalogue, names));
const condition = (text: string) => faultOf(() => parseRaceCondition(text, names, "voorwaarde"));

test("what was typed wrong is told in Dutch, with what was meant", () => {
  expect(plan("mark:skater=Kramr")).toBe(
    "plan: mark:skater: “Kramr” is niet bekend. Bedoel je “Sven Kramer”?",
  );
  expect(plan("attack:togo=99")).toBe(
    "plan: attack:togo: hier hoort een getal van 0.25 tot 15 (ronden), er staat “99” (teken 13).",
  );
  expect(condition("Kramer wins and")).toBe(
    "voorwaarde: hier hoort een voorwaarde, er staat het einde.",
  );
  expect(condition("2 or more falll")).toContain("Bedoel je “2 or more fall”?");
});

test("of a plan or a condition no fault is left in English", () => {
  const faults = [
    ...[
      "attak:togo=3",
      "attack:tog=3",
      "contest:sprint=x",
      "if",
      "if point>=3 defend",
      "attack foo",
    ].map(plan),
    ...["Kramr wins", "Kramer flies", "(Kramer wins", 'Kramer wins "', ""].map(condition),
  ];
  // What is known is told in the words that one types.
  expect(englishIn(faults.map((fault) => fault.replace(/Bekend: .*$/, "")))).toEqual([]);
});

test("a fault that is built otherwise is quoted", () => {
  expect(fout("stopped before every plan had skated two versions")).toBe(
    "het programma meldt “stopped before every plan had skated two versions”",
  );
});

test("what was taken for granted is told", () => {
  expect(aangenomen("start list: date: none given, took today, 2026-01-01")).toBe(
    "start list: dag: niet gegeven, genomen is vandaag, 2026-01-01",
  );
});
