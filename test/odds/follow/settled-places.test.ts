import { expect, test } from "vitest";
import { settledPlaces } from "../../../src/odds/follow/settled-places.ts";
import { toldFinish } from "../../../src/odds/follow/told-finish.ts";
import { resolveRules } from "../../../src/sim/rules.ts";

const names = ["A", "B", "C", "D", "E"];
const rules = resolveRules({
  preset: "isu-2022",
  laps: 6,
  sprints: [
    { lap: 2, points: [3, 2, 1] },
    { lap: 4, points: [3, 2, 1] },
  ],
  finishPoints: [6, 4, 2],
  qualifiers: 2,
});

type Order = (string | null)[];
const placesTold = (sprints: Order[], finish: Order, out: string[] = []) =>
  settledPlaces(
    rules,
    toldFinish({ rules, names }, [
      ...sprints.map((sprint, k) => ({ toGo: 4 - 2 * k, sprint })),
      { toGo: 0, finish, out },
    ])!,
  ).map(({ best, worst }) => [best, worst]);

/** All ways to give the open places of an order to those who are not in it. */
function ways(order: Order, free: string[]): string[][] {
  const at = order.indexOf(null);
  if (at < 0) return [order as string[]];
  return free.flatMap((name) =>
    ways(
      order.map((each, k) => (k === at ? name : each)),
      free.filter((other) => other !== name),
    ),
  );
}

/** Best and worst place of each, by going through every way in which the race can have gone. */
function bruteForce(sprints: Order[], finish: Order): number[][] {
  const free = (order: Order) => names.filter((name) => !order.includes(name));
  const found = names.map(() => [names.length, 1]);
  const [first, second] = sprints.map((sprint) => ways(sprint, free(sprint)));
  for (const one of first!)
    for (const two of second!)
      for (const line of ways(finish, free(finish))) {
        const points = (name: string): number =>
          [one, two].reduce(
            (sum, sprint) => sum + Math.max(0, 3 - [...sprint, name].indexOf(name)),
            0,
          ) + (rules.finishPoints[line.indexOf(name)] ?? 0);
        const ranked = [...names].sort(
          (a, b) => points(b) - points(a) || line.indexOf(a) - line.indexOf(b),
        );
        names.forEach((name, i) => {
          const place = ranked.indexOf(name) + 1;
          found[i] = [Math.min(found[i]![0]!, place), Math.max(found[i]![1]!, place)];
        });
      }
  return found;
}

const SPRINTS: Order[] = [
  ["A", "B", "C"],
  ["D", "A", "E"],
];

test("places are settled once all is told, by points and then by order over the line", () => {
  const whole = ["E", "D", "C", "B", "A"];
  // A 3 + 2, B 2, C 1 + 2, D 3 + 4, E 1 + 6 ahead of D over the line.
  expect(placesTold(SPRINTS, whole)).toEqual([3, 5, 4, 2, 1].map((place) => [place, place]));
});

test("with all sprints told the places left are exactly those of every way in which the finish can have gone", () => {
  const finishes: Order[] = [
    ["C", null, null, null, null],
    ["B", "E", null, null, null],
    [null, null, "A", null, "D"],
    [null, "C", null, "B", null],
    ["E", "C", "B", null, null],
  ];
  for (const finish of finishes)
    expect(placesTold(SPRINTS, finish)).toEqual(bruteForce(SPRINTS, finish));
});

test("with a sprint open the places left hold all that can be", () => {
  const sprints: Order[] = [
    ["A", null, "C"],
    [null, "B", null],
  ];
  for (const finish of [
    ["D", "A", null, null, null],
    ["A", "B", "C", "D", "E"],
  ]) {
    const told = placesTold(sprints, finish);
    bruteForce(sprints, finish).forEach(([best, worst], i) => {
      expect(told[i]![0]).toBeLessThanOrEqual(best!);
      expect(told[i]![1]).toBeGreaterThanOrEqual(worst!);
    });
  }
});

test("who is out ranks behind all who are not", () => {
  expect(placesTold(SPRINTS, ["E", "D", "C", "B"], ["A"])[0]).toEqual([5, 5]);
});
