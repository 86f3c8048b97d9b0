import { expect, test } from "vitest";
import { readTable } from "../../src/history/read-table.ts";
import { scenarioFromTable } from "../../src/history/scenario-from-table.ts";
import { sheetFromTable } from "../../src/history/sheet-from-table.ts";
import { clockTime } from "../../src/odds/clock-time.ts";
import { parseRaceCondition } from "../../src/odds/given/parse-race-condition.ts";
import { parsePlan } from "../../src/sim/parse-plan.ts";
import { planFor } from "../../src/sim/plan-for.ts";
import { resolveRules } from "../../src/sim/rules.ts";
import { parseScenario } from "../../src/sim/schema.ts";
import { catalogue } from "../../src/sim/tactics/catalogue.ts";
import { checkQuestion } from "../../src/viz/check-question.ts";
import { firstQuestion, type Question } from "../../src/viz/question.ts";
import { en } from "../../src/viz/text/en.ts";
import { aangenomen, fout } from "../../src/viz/text/nl/faults.ts";
import { shortHeat } from "../odds/short-heat.ts";
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

test("a plan that can mean nothing in the heat is told in Dutch", () => {
  const heat = (preset: "isu-2022" | "isu-junior-10") => ({ names, rules: resolveRules(preset) });
  const inHeat = (text: string, preset: "isu-2022" | "isu-junior-10" = "isu-2022") =>
    faultOf(() => planFor("Sven Kramer", text, heat(preset), "plan"));
  const told = [
    inHeat("contest:sprint=8"),
    inHeat("if won=7 contest"),
    inHeat("wheel"),
    inHeat("wheel:skater=Kramer"),
    inHeat("sit-in:from=9,to=3"),
    inHeat("move-up:togo=2"),
    inHeat("move-up:until=6"),
    inHeat("attack:togo=12", "isu-junior-10"),
    inHeat("if togo>=12 attack", "isu-junior-10"),
    faultOf(() =>
      planFor(
        "Sven Kramer",
        "skip:sprint=1",
        { names, rules: { ...heat("isu-2022").rules, sprints: [] } },
        "plan",
      ),
    ),
  ];
  expect(told).toEqual([
    "plan: contest:sprint: hier hoort 1..3 (1 bij 12, 2 bij 8, 3 bij 4 ronden te gaan), er staat 8.",
    "plan: won: hier hoort 1..3 (1 bij 12, 2 bij 8, 3 bij 4 ronden te gaan), er staat 7.",
    "plan: wheel:skater: hier hoort een rijder, er staat niets.",
    "plan: hier hoort een andere rijder, er staat Sven Kramer zelf.",
    "plan: sit-in:from: hier hoort hoogstens to=3, er staat 9.",
    "plan: move-up:togo: hier hoort meer dan until=3, er staat 2.",
    "plan: move-up:until: hier hoort minder dan togo=5, er staat 6.",
    "plan: attack:togo: hier hoort 0.25..9 (een wedstrijd van 10 ronden, waarvan 1 geneutraliseerd), er staat 12.",
    "plan: togo: hier hoort 0..10 (een wedstrijd van 10 ronden), er staat 12.",
    "plan: skip:sprint: hier hoort een wedstrijd met tussensprints, er staat 1.",
  ]);
});

/** What a pasted list is refused with, as the program words it. */
function faultOfList(content: string): string {
  try {
    const table = readTable(content, "startlijst", new Map(), []);
    const made = sheetFromTable(table, { id: "own-heat", known: [], timeText: clockTime });
    scenarioFromTable(made, "startlijst", { skaters: [], today: "2026-01-01", history: [] });
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("expected a fault");
}

test("what is wrong with a start list is told in Dutch, by line and column", () => {
  expect(fout(faultOfList("name,helmet\nA B,1\nC D,1"))).toBe(
    "startlijst: regel 3: helm: hier hoort elk helmnummer één keer, er staat 1. Zie regel 2.",
  );
  expect(fout(faultOfList("name,country\nA B,NED,3"))).toBe(
    "startlijst: regel 2: hier horen 2 cellen zoals in de eerste regel, er staat 3. Een komma in een cel hoort tussen aanhalingstekens.",
  );
  const faults = [
    "",
    "name\nA B",
    "name\nA B\nA B",
    "name,foo\nA B,1\nC D,2",
    "name,time\nA B,8:12x\nC D,8:13",
    "name,country\nA B,Netherland\nC D,NED",
    "name,place\nA B,1\nC D,1",
    'name,country\nA B,"NED',
    "name,name\nA B,C D",
    "date: soon\n\nname\nA B\nC D",
    "gender: x\n\nname\nA B\nC D",
    "[",
    "[1]",
    "{}",
  ].map(faultOfList);
  expect(englishIn(faults.map((fault) => fout(fault).replace(/Bekend: .*$/, "")))).toEqual([]);
  expect(faults.map(fout).join()).not.toContain("het programma meldt");
});

test("what is wrong with a file or a link is told in Dutch, one fault after another", () => {
  const heat = shortHeat();
  const { entries: _, ...nobody } = heat;
  expect(faultOf(() => parseScenario({ ...nobody, gender: "x" }, "heat.json"))).toBe(
    "heat.json: mannen of vrouwen: hier hoort een van “men”, “women”, er staat “x”. deelnemers: hier hoort een lijst (“skaters”), er staat niets.",
  );
  const question = firstQuestion(heat, "own");
  const faults = (
    [
      { skater: "Nobody" },
      { seed: 3 },
      { races: 1 },
      { precision: 9 },
      { plans: ["sit-in"] },
      { goal: "foo" },
      { goal: "top=99" },
      { grid: { [question.skater]: 1.5 } },
      { behaviour: { chase: 99 } },
    ] as Partial<Question>[]
  ).map((changes) => faultOf(() => checkQuestion(heat, { ...question, ...changes })));
  expect(englishIn(faults)).toEqual([]);
});

test("the page names no flags of the command line", () => {
  const fault = faultOfList("name,foo\nA B,1\nC D,2");
  expect(fault).toContain("--skip");
  expect(en.fault(fault)).not.toContain("--");
  expect(fout(fault)).not.toContain("--");
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
