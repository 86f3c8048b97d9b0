import { expect, test } from "vitest";
import { cardOrders } from "../../../src/odds/report/card-orders.ts";
import { dutchPlan } from "../../../src/odds/report/text/dutch-plan.ts";
import { conditionWords } from "../../../src/sim/condition.ts";
import { resolveRules } from "../../../src/sim/rules.ts";
import { catalogue } from "../../../src/sim/tactics/catalogue.ts";

const rules = resolveRules("isu-2022");
const names = ["Sven Kramer", "Bart Swings"];
const orders = (plan: string) => cardOrders(plan, names, rules);

test("an order about a sprint tells where its line is, in laps to go", () => {
  const [skip, contest] = orders("skip:sprint=1; contest:sprint=2,distance=250");
  expect(skip).toMatchObject({ what: "Skip sprint 1", moment: "line with 12 to go" });
  expect(contest).toMatchObject({ what: "Go for sprint 2", moment: "line with 8 to go" });
  expect(contest!.details).toEqual(["Metres before the line at which to go all out: 250 m"]);
  expect(orders("contest")[0]!.moment).toBe("lines with 12, 8, 4 to go");
});

test("an order for a moment tells it once, and the numbers that are simulated where the plan is silent", () => {
  const [attack] = orders("attack");
  expect(attack).toMatchObject({ what: "Attack", moment: "with 9 to go", condition: "" });
  expect(attack!.details).toContain("Length of the jump: 250 m");
  expect(orders("sit-in")[0]).toMatchObject({ what: "Sit in and sprint", moment: "" });
});

test("conditions, what counts instead, and whose wheel", () => {
  const [defend, wheel, away, chase] = orders(
    'if points>=3 defend else wheel:skater=Swings; if away="Bart Swings" join; unless togo<=3 chase',
  );
  expect(defend).toMatchObject({
    condition: "with 3 or more points",
    otherwise: false,
    wheels: [],
  });
  expect(wheel).toMatchObject({ otherwise: true, wheels: ["Bart Swings"] });
  expect(away).toMatchObject({ condition: "with Bart Swings away ahead", otherwise: false });
  expect(chase).toMatchObject({ condition: "unless from 3 to go", otherwise: false });
});

test("every tactic, its numbers and every condition have Dutch words", () => {
  const dutch = (plan: string) => cardOrders(plan, names, rules, dutchPlan);
  for (const { name, parameters } of catalogue) {
    const named = parameters.some(({ kind, fallback }) => kind === "skater" && fallback === null);
    const [said] = dutch(named ? `${name}:skater="Bart Swings"` : name);
    const [english] = orders(named ? `${name}:skater="Bart Swings"` : name);
    expect(said!.what).not.toBe(english!.what);
    expect(said!.details).toHaveLength(english!.details.length);
    for (const [k, detail] of said!.details.entries()) expect(detail).not.toBe(english!.details[k]);
  }
  for (const { subject, value } of conditionWords) {
    const one = value === "skater" ? '"Bart Swings"' : "2";
    const [order] = dutch(
      `if ${subject}${subject === "gap" || subject === "reserve" ? ">" : "="}${subject === "reserve" ? "0.5" : one} defend`,
    );
    expect(order!.condition).toMatch(/^(?:met|op|als|na|meer|minder|2)\b/);
  }
});
