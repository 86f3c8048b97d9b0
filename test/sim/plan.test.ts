import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conditionWords } from "../../src/sim/condition.ts";
import {
  type Clause,
  type Condition,
  formatPlan,
  namesInValue,
  type Plan,
  parsePlan,
  type TacticParameter,
  type TacticWords,
} from "../../src/sim/plan.ts";

const sprint: TacticParameter = {
  name: "sprint",
  sentence: "Which sprint.",
  kind: "number",
  whole: true,
  min: 1,
  max: 10,
  fallback: null,
};
const skater: TacticParameter = {
  name: "skater",
  sentence: "Whose wheel.",
  kind: "skater",
  fallback: null,
};
const catalogue: TacticWords[] = [
  { name: "sit-in", sentence: "Saves himself in the bunch.", parameters: [] },
  { name: "defend", sentence: "Stays ahead of those level on points.", parameters: [] },
  { name: "join", sentence: "Jumps to those ahead.", parameters: [] },
  { name: "skip", sentence: "Leaves a sprint alone.", parameters: [sprint] },
  { name: "contest", sentence: "Goes for a sprint.", parameters: [sprint] },
  { name: "wheel", sentence: "Stays behind one skater.", parameters: [skater] },
  {
    name: "attack",
    sentence: "Rides away.",
    parameters: [
      { ...sprint, name: "togo", unit: "laps", min: 0.5, max: 15, whole: false, fallback: 9 },
      { ...sprint, name: "effort", min: 0, max: 2, whole: false, fallback: 1.2 },
      { ...skater, name: "with", kind: "skaters" },
    ],
  },
];
const field = [
  "Sven Kramer",
  "Bart Swings",
  "Metoděj Jílek",
  "Haralds Silovs",
  "Kim Min-seok",
  "Kim Bo-reum",
];

const parse = (text: string) => parsePlan(text, catalogue, field, "plan of Sven Kramer");
const fault = (text: string) => {
  try {
    parse(text);
  } catch (error) {
    return (error as Error).message;
  }
  return "no fault";
};

describe("parsePlan", () => {
  it("reads the plans of the manual", () => {
    expect(parse("sit-in")).toEqual([{ when: [], tactic: "sit-in", values: {} }]);
    expect(parse("contest:sprint=2")).toEqual([
      { when: [], tactic: "contest", values: { sprint: 2 } },
    ]);
    expect(parse("attack:togo=9")).toEqual([{ when: [], tactic: "attack", values: { togo: 9 } }]);
    expect(parse("skip:sprint=1; contest:sprint=2; if points>=3 defend")).toEqual([
      { when: [], tactic: "skip", values: { sprint: 1 } },
      { when: [], tactic: "contest", values: { sprint: 2 } },
      {
        when: [{ subject: "points", comparison: ">=", value: 3 }],
        tactic: "defend",
        values: {},
      },
    ]);
    expect(parse('wheel:skater="Bart Swings"')).toEqual([
      { when: [], tactic: "wheel", values: { skater: "Bart Swings" } },
    ]);
    const away: Condition = { subject: "away", comparison: "=", value: "Bart Swings" };
    expect(parse('if away="Bart Swings" join else sit-in')).toEqual([
      { when: [away], tactic: "join", values: {} },
      { when: [], unless: [away], tactic: "sit-in", values: {} },
    ]);
  });

  it.each([
    "points>=3",
    "place<=6",
    "reserve<0.3",
    "togo<=4",
    "gap>5",
    "ahead>=2",
    "scored=2",
    "won=2",
  ])("reads the condition %s", (condition) => {
    expect(formatPlan(parse(`if ${condition} join`))).toBe(`if ${condition} join`);
  });

  it("takes any spacing and a semicolon at the end", () => {
    expect(parse(" skip : sprint = 1 ;if points >= 3 and togo<4 defend; ")).toEqual(
      parse("skip:sprint=1; if points>=3 and togo<4 defend"),
    );
  });

  it("reads no orders from an empty text", () => {
    expect(parse("")).toEqual([]);
    expect(parse("  ")).toEqual([]);
  });

  it("takes a part of a name without its accents, where it fits one skater", () => {
    expect(parse("if away=jilek wheel:skater=SWINGS")[0]).toMatchObject({
      when: [{ value: "Metoděj Jílek" }],
      values: { skater: "Bart Swings" },
    });
  });

  it("takes several skaters joined by +", () => {
    const [clause] = parse('attack:with="Bart Swings"+Silovs');
    expect(namesInValue(clause!.values.with as string)).toEqual(["Bart Swings", "Haralds Silovs"]);
  });

  it.each([
    [
      "sit-inn",
      'unknown plan "sit-inn" (did you mean sit-in? known: sit-in, defend, join, skip, contest, wheel, attack)',
    ],
    [
      "sit-in; contst:sprint=1",
      'clause 2: unknown plan "contst" (did you mean contest? known: sit-in, defend, join, skip, contest, wheel, attack)',
    ],
    [
      "contest:sprnt=2",
      'unknown parameter "sprnt" of contest (did you mean sprint? known: sprint)',
    ],
    ["sit-in:sprint=2", 'unknown parameter "sprint" of sit-in (it has none)'],
    [
      "contest:sprint=2.5",
      'contest:sprint: expected a whole number from 1 to 10, got "2.5" at character 16',
    ],
    [
      "attack:togo=99",
      'attack:togo: expected a number from 0.5 to 15 (laps), got "99" at character 13',
    ],
    [
      "attack:togo=NaN",
      'attack:togo: expected a number from 0.5 to 15 (laps), got "NaN" at character 13',
    ],
    ["attack:togo=", "attack:togo: expected a number from 0.5 to 15 (laps), got the end"],
    ["attack:togo=9,togo=8", "attack:togo: expected one value, got two"],
    ["attack togo=9", 'expected ";" or the end, got "togo" at character 8'],
    ["attack:togo 9", 'expected "=" after "togo", got "9" at character 13'],
    ["wheel:skater=Swimgs", 'wheel:skater: unknown skater "Swimgs" (did you mean Bart Swings?)'],
    ["wheel:skater=Xxxxxx", 'wheel:skater: unknown skater "Xxxxxx"'],
    [
      "wheel:skater=Kim",
      'wheel:skater: expected one skater, got "Kim" that fits Kim Min-seok, Kim Bo-reum',
    ],
    ['wheel:skater="Bart', 'expected a closing " for the one at character 14'],
    ["wheel:skater=;", 'wheel:skater: expected a skater, got ";" at character 14'],
    [
      "if point>=3 join",
      'unknown condition "point" (did you mean points? known: points, place, reserve, togo, gap, ahead, away, scored, won)',
    ],
    [
      "if points join",
      'expected "=" or ">=" or "<=" or ">" or "<" after "points", got "join" at character 11',
    ],
    ["if away>Swings join", 'expected "=" after "away", got ">" at character 8'],
    ["if reserve<30 join", 'reserve: expected a number from 0 to 1, got "30" at character 12'],
    ["if points>=3", "expected the name of a plan, got the end"],
    [
      "if points>=3 and join",
      'unknown condition "join" (known: points, place, reserve, togo, gap, ahead, away, scored, won)',
    ],
    [
      "sit-in else join",
      'expected "else" after a clause with "if" or with "unless", got one with neither (character 8)',
    ],
    ["; sit-in", 'clause 1: expected the name of a plan, got ";" at character 1'],
  ])("says what is wrong with %j", (text, message) => {
    expect(fault(text)).toBe(`plan of Sven Kramer: ${message}`);
  });

  it("keeps its messages on one line whatever is written", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => !/[\r\n]/.test(fault(text))));
  });
});

describe("formatPlan", () => {
  it("writes an else back as else", () => {
    const text =
      'if away="Bart Swings" and togo<5 join else sit-in; unless points>=3 contest:sprint=2';
    expect(formatPlan(parse(text))).toBe(text);
  });

  it("gives back, read again, the plan it was given", () => {
    fc.assert(
      fc.property(fc.array(clauses(), { maxLength: 6 }), (plan: Plan) => {
        expect(parse(formatPlan(plan))).toEqual(plan);
      }),
    );
  });
});

const nameFrom = (names: readonly string[]) => fc.constantFrom(...names);

function numbers({ whole, min = 0, max = 1000 }: { whole?: boolean; min?: number; max?: number }) {
  if (whole) return fc.integer({ min, max });
  return fc.double({ min, max, noNaN: true }).map((value) => value + 0);
}

function conditions(): fc.Arbitrary<Condition> {
  return fc.constantFrom(...conditionWords).chain((words) =>
    fc.record({
      subject: fc.constant(words.subject),
      comparison: fc.constantFrom(...words.comparisons),
      value: words.value === "skater" ? nameFrom(field) : numbers(words),
    }),
  );
}

function valuesOf(parameters: TacticParameter[]): fc.Arbitrary<Clause["values"]> {
  const each = parameters.map((parameter) => {
    if (parameter.kind === "number") return [parameter.name, numbers(parameter)] as const;
    const several = fc.uniqueArray(nameFrom(field), { minLength: 1, maxLength: 3 });
    const names =
      parameter.kind === "skater" ? nameFrom(field) : several.map((all) => all.join("+"));
    return [parameter.name, names] as const;
  });
  return fc.record(Object.fromEntries(each), {
    requiredKeys: [],
    noNullPrototype: true,
  }) as fc.Arbitrary<Clause["values"]>;
}

function clauses(): fc.Arbitrary<Clause> {
  const some = fc.array(conditions(), { minLength: 1, maxLength: 3 });
  return fc.constantFrom(...catalogue).chain(({ name, parameters }) =>
    fc.record(
      {
        when: fc.array(conditions(), { maxLength: 3 }),
        unless: some,
        tactic: fc.constant(name),
        values: valuesOf(parameters),
      },
      { requiredKeys: ["when", "tactic", "values"], noNullPrototype: true },
    ),
  );
}
