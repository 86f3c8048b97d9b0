import { describe, expect, it } from "vitest";
import { compilePlan, habits } from "../../src/sim/compile-plan.ts";
import { parsePlan } from "../../src/sim/plan.ts";
import { catalogue } from "../../src/sim/tactics/catalogue.ts";

const names = ["Ann A", "Bea B", "Cora C"];
const compiled = (text: string) =>
  compilePlan(parsePlan(text, catalogue, names, "plan of Ann A"), names);
const tacticOf = (text: string) => catalogue[compiled(text)[0]!.tactic]!.name;

describe("compilePlan", () => {
  it("names a tactic by its place in the catalogue", () => {
    for (const { name } of catalogue) expect(tacticOf(name)).toBe(name);
  });
  it("puts given values in the order of the parameters and fills up with what stands by itself", () => {
    expect([...compiled("attack:effort=1.5")[0]!.values]).toEqual([9, 1.5, 250]);
    expect([...compiled("sit-in:to=5,from=2")[0]!.values]).toEqual([2, 5, 3]);
  });
  it("leaves to the tactic what nobody has said, as not a number", () => {
    expect([...compiled("contest:sprint=2")[0]!.values]).toEqual([2, Number.NaN]);
  });
  it("turns a name into a slot, and several names into a bit for each", () => {
    expect(compiled('wheel:skater="Bea B"')[0]!.values[0]).toBe(1);
    expect(compiled('let-go:skaters="Ann A"+"Cora C"')[0]!.values[1]).toBe(0b101);
  });
  it("keeps thirty names apart", () => {
    const thirty = Array.from({ length: 30 }, (_, i) => `N${i}`);
    const plan = parsePlan('let-go:skaters="N29"+"N0"', catalogue, thirty, "plan");
    expect(compilePlan(plan, thirty)[0]!.values[1]! >>> 0).toBe(2 ** 29 + 1);
  });
  it("counts sprints from 0 and names skaters by slot in conditions", () => {
    const [clause] = compiled('if scored=2 and won=1 and away="Cora C" and points>=3 defend');
    expect(clause!.when.map(({ value }) => value)).toEqual([1, 0, 2, 3]);
    expect(clause!.unless).toBeNull();
  });
  it("gives an else what it was parted from", () => {
    const [first, second] = compiled("if points>=3 defend else contest");
    expect(second!.when).toEqual([]);
    expect(second!.unless).toEqual(first!.when);
  });
});

describe("habits", () => {
  it("has the values of each tactic taken up on one's own account", () => {
    expect(habits).toHaveLength(catalogue.length);
    habits.forEach((values, tactic) => {
      expect(values).toHaveLength(catalogue[tactic]!.parameters.length);
    });
    const attack = catalogue.findIndex(({ name }) => name === "attack");
    expect([...habits[attack]!]).toEqual([9, 1.7, 250]);
  });
});
