import fc from "fast-check";
import { resolveRules } from "../../src/sim/rules.ts";
import type {
  BehaviourChoice,
  Entry,
  IntermediateSprint,
  RulesChoice,
  RulesPresetName,
  Scenario,
  SoloTime,
  Venue,
} from "../../src/sim/scenario.ts";
import { parseScenario } from "../../src/sim/schema.ts";
import { somePlan } from "./some-plan.ts";

const PRESETS: readonly RulesPresetName[] = [
  "isu-2018",
  "isu-2022",
  "isu-2026",
  "isu-worlds-2020",
  "isu-worlds-2023",
  "isu-worldcup-2025",
  "isu-junior-10",
];

/** Seconds of a very good man over each distance; made-up times are up to half as slow again. */
const FAST: Record<number, number> = {
  500: 34,
  1000: 67,
  1500: 102,
  3000: 217,
  5000: 364,
  10000: 762,
};

const hundredths = (least: number, most: number): fc.Arbitrary<number> =>
  fc.integer({ min: Math.round(least * 100), max: Math.round(most * 100) }).map((n) => n / 100);

const somePoints = (maxLength: number): fc.Arbitrary<number[]> =>
  fc.array(fc.nat(90), { maxLength }).map((points) => points.sort((a, b) => b - a));

const someSprints = (laps: number): fc.Arbitrary<IntermediateSprint[]> =>
  fc
    .uniqueArray(fc.record({ lap: fc.integer({ min: 1, max: laps - 1 }), points: somePoints(5) }), {
      selector: ({ lap }) => lap,
      maxLength: 13,
    })
    .map((sprints) => sprints.sort((a, b) => a.lap - b.lap));

/** A preset, or a preset with all its numbers changed; races of one racing lap and with a sprint on every line included. */
const someRules: fc.Arbitrary<RulesPresetName | RulesChoice> = fc.oneof(
  fc.constantFrom(...PRESETS),
  fc.integer({ min: 2, max: 18 }).chain((laps) =>
    fc.record(
      {
        preset: fc.constantFrom(...PRESETS),
        laps: fc.constant(laps),
        sprints: someSprints(laps),
        finishPoints: somePoints(8),
        qualifiers: fc.option(fc.integer({ min: 1, max: 30 })),
        lapped: fc.constantFrom("pullDetached" as const, "continue" as const),
        forfeitPoints: fc.boolean(),
      },
      { requiredKeys: ["preset", "laps", "sprints"] },
    ),
  ),
);

const someVenue: fc.Arbitrary<Venue> = fc.record(
  {
    name: fc.constantFrom("Beijing", "Calgary", "Heerenveen", "a pond"),
    altitude: fc.oneof(fc.integer({ min: 0, max: 1500 }), fc.constantFrom(-500, 5000)),
    lapLength: fc.option(fc.oneof(hundredths(355, 390), fc.constantFrom(300, 333.33, 400, 450))),
    temperature: fc.integer({ min: -20, max: 25 }),
  },
  { requiredKeys: ["name", "altitude", "lapLength"] },
);

const someTime: fc.Arbitrary<SoloTime> = fc
  .record({
    distance: fc.constantFrom(500, 1000, 1500, 3000, 5000, 10000),
    slowness: hundredths(1, 1.5),
    kind: fc.constantFrom("PB" as const, "season best" as const, "race" as const),
    date: fc.constantFrom(null, "2019", "2022-12", "2023-11-18", "2024-01-20", "2025"),
    season: fc.constantFrom(null, "2021-22", "2023-24"),
    venue: fc.constantFrom(null, "Calgary", "Heerenveen", "somewhere"),
  })
  .map(({ slowness, ...time }) => ({
    ...time,
    sec: Math.round(FAST[time.distance]! * slowness * 100) / 100,
    source: "made up",
  }));

const someAbility = fc.record(
  {
    criticalPower: fc.integer({ min: 150, max: 500 }),
    anaerobicReserve: fc.integer({ min: 4000, max: 45000 }),
    peakPower: fc.integer({ min: 400, max: 2200 }),
    source: fc.constant("made up"),
  },
  { requiredKeys: ["source"] },
);

const someStarter = fc.record(
  {
    stem: fc.constantFrom("unknown", "Lee Seung-hoon", "Žiga d'Aš", "Skater", "van 't Hoff"),
    country: fc.option(fc.constantFrom("NED", "KOR", "BEL", "USA")),
    height: fc.option(hundredths(1.5, 2.1)),
    times: fc.array(someTime, { maxLength: 3 }),
    ability: someAbility,
    bunchSkill: fc.record({
      mean: hundredths(-2.5, 2.5),
      sd: hundredths(0, 1.5),
      source: fc.constant("made up"),
    }),
    grid: fc.boolean(),
    ally: fc.record({ pick: fc.nat(29), strength: hundredths(0, 1) }),
    plan: somePlan,
  },
  { requiredKeys: ["stem", "country"] },
);

type Starter = typeof someStarter extends fc.Arbitrary<infer T> ? T : never;

/** A starter as an entry, once it is known who the others are. */
function entryOf(
  starter: Starter,
  slot: number,
  names: readonly string[],
  rules: Scenario["rules"],
): Entry {
  const { stem: _, grid, ally, plan, ...known } = starter;
  const others = names.filter((__, i) => i !== slot);
  return {
    name: names[slot]!,
    ...known,
    ...(grid === undefined ? {} : { grid: grid ? slot + 1 : null }),
    ...(ally && {
      allies: [
        { name: others[ally.pick % others.length]!, strength: ally.strength, source: "made up" },
      ],
    }),
    ...(plan && { plan: plan(others, resolveRules(rules)) }),
  };
}

const someFactor = fc.oneof(hundredths(0.4, 2), fc.constantFrom(0, 5, 100));
const someBehaviour: fc.Arbitrary<BehaviourChoice> = fc.record(
  { chase: someFactor, attack: someFactor, contest: someFactor, tempo: someFactor },
  { requiredKeys: [] },
);

/** Any valid heat: 2 to 30 starters, all rules, venues, kinds of evidence, ties between skaters, and plans. */
export const someScenario: fc.Arbitrary<Scenario> = fc
  .record(
    {
      gender: fc.constantFrom("men", "women"),
      level: fc.constantFrom("championship", "world-cup-a", "world-cup-b", "national", "junior"),
      rules: someRules,
      venue: someVenue,
      behaviour: someBehaviour,
      starters: fc.array(someStarter, { minLength: 2, maxLength: 30, size: "max" }),
    },
    { requiredKeys: ["gender", "level", "rules", "venue", "starters"] },
  )
  .map(({ starters, ...heat }) => {
    const names = starters.map(({ stem }, slot) => `${stem} ${slot + 1}`);
    const scenario = {
      schema: "massstart-scenario/1",
      id: "made-up",
      title: "A made-up heat",
      asOf: "2024-01-20",
      ...heat,
      entries: starters.map((starter, slot) => entryOf(starter, slot, names, heat.rules)),
      sources: [],
    };
    return parseScenario(scenario, "made-up");
  });
