import fc from "fast-check";
import {
  NO_END,
  type Range,
  type SkaterCondition,
  type Statement,
} from "../../src/odds/skater-condition.ts";

/** A range that rises, of which the end may be open. */
const someRange = (least: number, most: number): fc.Arbitrary<Range> =>
  fc
    .tuple(fc.integer({ min: least, max: most }), fc.integer({ min: least, max: most }))
    .chain(([a, b]) =>
      fc.constantFrom(
        { least: Math.min(a, b), most: Math.max(a, b) },
        { least: Math.min(a, b), most: NO_END },
      ),
    );

const someSprint = fc.constantFrom<(number | "last")[]>(1, 2, 3, "last");

const someStatement: fc.Arbitrary<Statement> = fc.oneof(
  fc.constantFrom<Statement[]>(
    { about: "start" },
    { about: "through" },
    { about: "finished" },
    { about: "lapped" },
    { about: "fell" },
    { about: "led at the bell" },
  ),
  fc.record({
    about: fc.constant("points" as const),
    sprint: fc.oneof(someSprint, fc.constant("all" as const)),
    range: someRange(0, 10),
  }),
  fc.record({
    about: fc.constantFrom("sprints scored" as const, "sprints won" as const),
    range: someRange(0, 3),
  }),
  fc.record({
    about: fc.constantFrom("sprint won" as const, "sprint tried" as const),
    sprint: someSprint,
  }),
  fc.record({
    about: fc.constantFrom("line" as const, "place" as const),
    range: someRange(1, 28),
  }),
  fc.record({ about: fc.constant("behind" as const), range: someRange(0, 60_000) }),
);

/** Any condition of one to three statements that a race with three sprints can be asked about. */
export const someCondition: fc.Arbitrary<SkaterCondition> = fc.array(
  fc.tuple(someStatement, fc.boolean()).map(([said, denied]) => ({ ...said, denied })),
  { minLength: 1, maxLength: 3 },
);
