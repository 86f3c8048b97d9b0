import { expect, test } from "vitest";
import { narrate } from "../../src/cli/narrate.ts";
import { narrateField } from "../../src/cli/narrate-field.ts";
import { shortNames } from "../../src/odds/short-names.ts";
import type { RaceTrace, TraceEvent, TraceLine, TraceRow } from "../../src/sim/trace.ts";

const field = ["Sven Kramer", "Haralds Silovs", "Bart Swings", "Ning Zhongyan", "Ian Quinn"];
const names = new Map(field.map((name) => [name, name.split(" ").at(-1)!]));

function line(
  toGo: number,
  time: number,
  groups: [gap: number, ...skaters: string[]][],
): TraceLine {
  return {
    toGo,
    time,
    groups: groups.map(([gap, ...skaters]) => ({ gap, skaters })),
    gaps: groups.flatMap(([gap, ...skaters]) => skaters.map(() => gap)),
    points: [],
  };
}

const event = (
  kind: TraceEvent["kind"],
  time: number,
  skater: string,
  other: string | null = null,
): TraceEvent => ({ kind, time, toGo: 0, skater, other, value: 0 });

const row = (place: number, name: string, finishOrder: number, time: number): TraceRow => ({
  place,
  name,
  country: name === "Ning Zhongyan" ? "CHN" : null,
  points: 0,
  sprintPoints: [0],
  finishOrder,
  time,
  laps: 3,
  status: "FIN",
  qualified: place <= 3,
});

const [kramer, silovs, swings, ning, quinn] = field as [string, string, string, string, string];

const race: RaceTrace = {
  race: 0,
  laps: 3,
  lapLength: 362.2,
  sprints: [{ toGo: 1, points: [3, 2, 1] }],
  events: [
    event("shot", 45, swings),
    event("attack", 50, kramer),
    event("join", 52, silovs, kramer),
    event("attack", 53, quinn),
    event("chase", 60, ning),
    event("contest", 100, quinn),
    event("fall", 118, swings),
    event("fall", 118.2, quinn, swings),
    event("sit-up", 119, kramer),
    event("sprint", 125, ning),
  ],
  lines: [
    line(2, 45, [[0, swings, kramer, silovs, ning, quinn]]),
    {
      ...line(1, 80, [
        [0, kramer, silovs],
        [4.2, swings, ning, quinn],
      ]),
      points: [
        { skater: kramer, points: 3 },
        { skater: silovs, points: 2 },
      ],
    },
    line(0, 130, [[0, ning, silovs, kramer]]),
  ],
  ranking: [
    row(1, ning, 1, 130),
    row(2, silovs, 2, 130.12),
    { ...row(3, kramer, 4, 131), points: 3 },
    row(4, quinn, 3, 130.5),
    { ...row(5, swings, 5, 140), finishOrder: null, time: null, status: "DNF" },
  ],
};

test("the story counts laps down and names who did what", () => {
  expect(narrate(race)).toMatchInlineSnapshot(`
    [
      "2 to go: the second shot ends the neutral lap after 45 s. All five together, Swings in front.",
      "The bell: Kramer attacks and Silovs goes along. Quinn attacks in vain. Ning leads the chase. The sprint goes to Kramer (3) ahead of Silovs (2). Kramer and Silovs, 4.2 s clear of the pack of three, led by Swings.",
      "Finish: Swings falls and brings down Quinn. Kramer, with three points, sits up. Ning opens the sprint. Ning wins in 2:10.00, 0.12 s ahead of Silovs. Quinn is third. Kramer, 4th over the line, goes through on three points. Quinn, 3rd over the line, misses out.",
    ]
  `);
});

test("a small group in front is told by names and seconds, the pack by size and leader", () => {
  const away = line(9, 100, [
    [0, kramer, silovs],
    [4.2, swings, ning, quinn],
  ]);
  expect(narrateField(away, names)).toBe(
    "Kramer and Silovs, 4.2 s clear of the pack of three, led by Swings",
  );
});

test("those dropped are told by their distance to the pack", () => {
  const dropped = line(5, 200, [
    [0, swings, ning, silovs],
    [6.1, quinn],
    [12.4, kramer],
  ]);
  expect(narrateField(dropped, names)).toBe(
    "Swings leads the pack of three; Quinn and Kramer dropped, 6.1 to 12 s back",
  );
});

test("a field in one piece has a leader", () => {
  expect(narrateField(line(12, 100, [[0, ...field]]), names)).toBe(
    "all five together, Kramer in front",
  );
});

test("family names follow the custom of the nation", () => {
  const short = shortNames([
    { name: "Ning Zhongyan", country: "CHN" },
    { name: "Bart van de Bunt", country: "NED" },
    { name: "Antoine Gélinas-Beaulieu", country: "CAN" },
    { name: "Lee Seung-hoon", country: "KOR" },
    { name: "unknown 2", country: null },
    { name: "Jan Smit", country: "NED" },
    { name: "Piet Smit", country: "NED" },
  ]);
  expect([...short.values()]).toEqual([
    "Ning",
    "Van de Bunt",
    "Gélinas-Beaulieu",
    "Lee",
    "unknown 2",
    "Jan Smit",
    "Piet Smit",
  ]);
});
