import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { baseRate } from "../../src/history/base-rate.ts";
import { readSheet, type Sheet } from "../../src/history/sheet.ts";
import { wilsonInterval } from "../../src/odds/intervals.ts";
import { parseSkaterCondition } from "../../src/odds/parse-skater-condition.ts";
import { someCondition } from "../odds/some-condition.ts";
import { checkProperty } from "../properties/check-property.ts";

const sheets = readdirSync("data/races").map((file) =>
  readSheet(readFileSync(`data/races/${file}`, "utf8"), file),
);
const sheetsOf = (...ids: string[]): Sheet[] =>
  ids.map((id) => sheets.find((sheet) => sheet.id === id)!);
const ask = (condition: string, ...outcomes: string[]) => ({
  condition: parseSkaterCondition(condition, "condition"),
  outcomes: outcomes.map((text) => parseSkaterCondition(text, "then")),
});
const names = ({ found }: ReturnType<typeof baseRate>) =>
  found.flatMap(({ starters }) => starters.map(({ name }) => name));

// Counted by hand on the sheets.
describe("two complete sheets", () => {
  const two = sheetsOf("beijing-2022-men-sf1", "wc2025-26-3-heerenveen-women-b");

  it("three points outside the first six: Kramer 9th, Ichinohe 11th, Silovs 12th; Zuyeva 7th", () => {
    // Rodrigues has three as well, but was second over the line. Kramer and Ichinohe were ranked 7th and 8th and went
    // through, Silovs 9th and did not; Zuyeva was 8th in a race without a next round.
    const rate = baseRate(
      two,
      ask("scored 3, outside the first six", "top 3", "top 8", "went through"),
    );
    expect(rate).toMatchObject({ races: 2, starters: 34 });
    expect(rate.met).toMatchObject({ of: 34, count: 4, races: 2, untold: 0 });
    expect(names(rate)).toEqual([
      "Sven Kramer",
      "Seitaro Ichinohe",
      "Haralds Silovs",
      "Maryna Zuyeva",
    ]);
    const [podium, eight, through] = rate.outcomes;
    expect(podium).toMatchObject({ of: 4, count: 0, races: 2, untold: 0 });
    expect(eight).toMatchObject({ of: 4, count: 3, chance: wilsonInterval(3, 4) });
    expect(through).toMatchObject({ of: 3, count: 2, races: 1, complete: { of: 3, count: 2 } });
    expect(rate.found[0]!.starters.map(({ followed }) => followed)).toEqual([
      [false, true, true],
      [false, true, true],
      [false, false, false],
    ]);
  });
  it("five seconds or more: six of the women, two stopped, eleven within", () => {
    // 516.91 s won: Ilyachsehenko 522.49, Mercs, Molnar, Jabrzyk, Korvasová, Cooper; Piotrowska 521.57 is nearer.
    // Cabrera and Furnee stopped.
    const women = two.slice(1);
    const count = (text: string) => baseRate(women, ask(text)).met.count;
    expect(count("5 s or more behind the winner")).toBe(6);
    expect(count("less than 5 s behind the winner")).toBe(11);
    expect(count("did not finish")).toBe(2);
  });
});

it("who won sprint 1 won the race once in four: Silovs 9th, Bergsma 1st, Rodrigues 2nd, Strand 22nd", () => {
  const rate = baseRate(
    sheetsOf(
      "beijing-2022-men-sf1",
      "wc2025-26-3-heerenveen-men-a",
      "wc2025-26-3-heerenveen-women-b",
      "wc2025-26-2-calgary-men-a",
    ),
    ask("won sprint 1", "won"),
  );
  expect(names(rate)).toEqual([
    "Haralds Silovs",
    "Jorrit Bergsma",
    "Jéssica Rodrigues",
    "Didrik Eng Strand",
  ]);
  expect(rate.outcomes[0]).toMatchObject({ of: 4, count: 1, races: 4 });
});

describe("sheets with gaps", () => {
  it("totals tell sums of sprint points, not which sprint: wsd2023-men-sf1", () => {
    // Less finish points: Michael 3, Swings 4, Bergsma 5, Di Stefano 4, McDermott-Mostowy 2, together all 18; so the
    // other seven have none, Tsuchiya too, who stopped.
    const sheet = sheetsOf("wsd2023-men-sf1");
    expect(baseRate(sheet, ask("no points")).met).toMatchObject({ of: 12, count: 7, untold: 0 });
    // Any of the four with three or more may have won the first.
    const first = baseRate(sheet, ask("won sprint 1", "won"));
    expect(first.met).toMatchObject({ of: 8, count: 0, untold: 4, complete: { of: 0, count: 0 } });
    expect(first.outcomes[0]).toMatchObject({ of: 0, chance: null });
  });
  it("who cannot be told is in no share: three points outside the first six, milano-2026-men-sf1", () => {
    // Bergsma had three and no finish points, so that he was outside the first six; he was 7th. Inside were places
    // 1 to 4. Chung had one, Semirunniy one, Farthofer and Sasaki none. Nobody tells of Médard, Thorup, Di Stefano, Li
    // and three without a name.
    const rate = baseRate(
      sheetsOf("milano-2026-men-sf1"),
      ask("scored 3, outside the first six", "went through"),
    );
    expect(names(rate)).toEqual(["Jorrit Bergsma"]);
    expect(rate.met).toMatchObject({ of: 7, count: 1, untold: 7 });
    expect(rate.outcomes[0]).toMatchObject({ of: 1, count: 1, complete: { of: 0, count: 0 } });
  });
  it("an outcome that is not told is counted apart: the unnamed 7th of milano-2026-men-final", () => {
    // Bergsma, Thorup and Giovannini have 16 of the 18 points; the other two may be his.
    const rate = baseRate(
      sheetsOf("milano-2026-men-final"),
      ask("ranked 7th", "scored", "scored 3"),
    );
    expect(rate.met.count).toBe(1);
    expect(rate.outcomes).toMatchObject([
      { of: 0, untold: 1, races: 0, chance: null },
      { of: 1, untold: 0, races: 1, count: 0 },
    ]);
    expect(rate.found[0]!.starters[0]).toMatchObject({ name: null, followed: [null, false] });
  });
});

describe("baseRate", () => {
  it("leaves out races without the sprint or the next round that is asked for", () => {
    expect(baseRate(sheets, ask("went through")).races).toBe(10);
    expect(baseRate(sheets, ask("won sprint 4"))).toMatchObject({ races: 0, starters: 0 });
    expect(
      baseRate(sheetsOf("wc2025-26-1-slc-men-a"), ask("won", "went through")).outcomes,
    ).toEqual([null]);
  });
  it("counts nobody who did not start", () => {
    // Two of nineteen in wc2024-25-5-tomaszow-men-b.
    expect(baseRate(sheetsOf("wc2024-25-5-tomaszow-men-b"), ask("started")).met.of).toBe(17);
  });
  it("what is so and what is not so are together all that is known, whatever is asked", () =>
    checkProperty(someCondition, 20, (condition) => {
      const [first, ...others] = condition;
      const denied = { ...first!, denied: !first!.denied };
      const of = (...statements: typeof condition) =>
        baseRate(sheets, { condition: statements, outcomes: [[first!], [denied]] });
      const [yes, no] = [of(first!), of(denied)];
      expect(yes.met.count + no.met.count).toBe(yes.met.of);
      expect([no.met.of, no.met.untold]).toEqual([yes.met.of, yes.met.untold]);
      expect(yes.met.of + yes.met.untold).toBe(yes.starters);
      // The same as outcomes of whatever the others ask.
      if (others.length === 0) return;
      const [so, not] = of(...others).outcomes;
      if (so === null || not === null) expect(so).toBe(not);
      else expect(so!.count + not!.count).toBe(so!.of);
    }));
});
