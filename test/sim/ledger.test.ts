import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LedgerRow, type LedgerStanding, ledger } from "../../src/sim/ledger.ts";
import { resolveRules } from "../../src/sim/rules.ts";

type Tables = { sprints: { lap: number; points: number[] }[]; finishPoints: number[] };

const beijing = resolveRules("isu-2022");
const field = (count: number, points: Record<number, number> = {}): LedgerStanding[] =>
  Array.from({ length: count }, (_, i) => ({ name: `skater ${i + 1}`, points: points[i] ?? 0 }));

describe("before the start, fifteen starters and eight through", () => {
  const [row] = ledger(beijing, field(15), [0, 1, 2], 8);

  it("the first five over the line always go through, the sixth can miss", () => {
    expect(row!.guaranteedPlace).toBe(5);
  });
  it("six sprint points always suffice, five, four and three may not", () => {
    expect(row!.pointsThatSuffice).toBe(6);
  });
  it("everybody is open, even the last over the line", () => {
    expect(row).toMatchObject({ verdict: "open", possiblePlace: 15, mustBeat: [] });
  });
});

describe("semifinal 1 of Beijing 2022 after three sprints", () => {
  const won: Record<string, number> = {
    Swings: 4,
    Silovs: 3,
    Kramer: 3,
    Ichinohe: 3,
    Chung: 2,
    Morozov: 2,
    Malfatti: 1,
  };
  const others = [
    "Ulekleiv",
    "Ning",
    "Aldoshkin",
    "Gelinas",
    "Schmidt",
    "Quinn",
    "Rijhnen",
    "Brodka",
  ];
  const standings = [
    ...Object.entries(won).map(([name, points]) => ({ name, points })),
    ...others.map((name) => ({ name, points: 0 })),
  ];
  const row = (name: string) =>
    ledger(beijing, standings, [], 8).find((skater) => skater.name === name)!;

  it("Swings is safe with four points", () => {
    expect(row("Swings").verdict).toBe("safe");
    expect(row("Swings").pointsThatSuffice).toBe(0);
  });
  it("Silovs with three has to finish ahead of Kramer and Ichinohe, or in the first seven", () => {
    expect(row("Silovs").mustBeat).toEqual(["Kramer", "Ichinohe"]);
    expect(row("Silovs").guaranteedPlace).toBe(7);
    expect(row("Silovs").verdict).toBe("open");
  });
  it("no sprint is left to help anyone", () => {
    expect(row("Quinn").pointsThatSuffice).toBeNull();
  });
});

it("who is out of the race is out, and makes room for another", () => {
  const standings = [{ name: "gone", points: 9, out: true }, ...field(3)];
  const rows = ledger(beijing, standings, [], 3);
  expect(rows.map((row) => row.verdict)).toEqual(["out", "safe", "safe", "safe"]);
});

it("a skater whom eight have passed on points beyond his reach is out", () => {
  const standings = [...field(8, Object.fromEntries(Array(8).fill(70).entries())), ...field(3)];
  const rows = ledger(beijing, standings, [], 8);
  expect(rows[0]!.verdict).toBe("safe");
  expect(rows[8]).toMatchObject({ verdict: "out", possiblePlace: null, guaranteedPlace: null });
});

it("nonsense is refused with path, expected and got", () => {
  expect(() => ledger(beijing, field(3), [3], 1)).toThrow(
    "sprintsLeft[0]: expected 0..2, each once, got 3",
  );
  expect(() => ledger(beijing, field(3), [1, 1], 1)).toThrow("sprintsLeft[1]");
  expect(() => ledger(beijing, field(3), [], 0)).toThrow("qualifiers: expected a whole number");
  expect(() => ledger(beijing, field(3, { 1: 1.5 }), [], 1)).toThrow("standings[1].points");
});

it("thirty starters with three sprints to come take well under a second", () => {
  const points = { 0: 3, 1: 2, 2: 1, 7: 5, 8: 4, 9: 2 };
  const start = performance.now();
  for (const through of [3, 8, 16]) ledger(beijing, field(30, points), [0, 1, 2], through);
  expect(performance.now() - start).toBeLessThan(900);
});

describe("against every possible rest of the race", () => {
  const small = fc
    .record({
      points: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 3, maxLength: 5 }),
      sprints: fc.array(table(3, 4), { maxLength: 2 }),
      finishPoints: table(4, 8),
      qualifiers: fc.integer({ min: 1, max: 4 }),
      out: fc.boolean(),
    })
    .filter(({ points, sprints }) => points.length < 5 || sprints.length < 2);

  it("every answer is the same (1000 races, seed 2022)", () => {
    fc.assert(
      fc.property(small, ({ points, sprints, finishPoints, qualifiers, out }) => {
        const standings: LedgerStanding[] = points.map((p, i) => ({ name: `${i}`, points: p }));
        if (out) standings[0]!.out = true;
        const rules = { sprints: sprints.map((p, i) => ({ lap: i + 1, points: p })), finishPoints };
        const left = sprints.map((_, i) => i);
        expect(ledger(rules, standings, left, qualifiers)).toEqual(
          enumerate(rules, standings, qualifiers),
        );
      }),
      { seed: 2022, numRuns: 1000 },
    );
  });

  it("with six skaters and one sprint too (25 races, seed 2026)", () => {
    const six = fc.record({
      points: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 6, maxLength: 6 }),
      sprints: fc.array(table(3, 3), { minLength: 0, maxLength: 1 }),
      finishPoints: table(3, 6),
      qualifiers: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(six, ({ points, sprints, finishPoints, qualifiers }) => {
        const standings = points.map((p, i) => ({ name: `${i}`, points: p }));
        const rules = { sprints: sprints.map((p, i) => ({ lap: i + 1, points: p })), finishPoints };
        const left = sprints.map((_, i) => i);
        expect(ledger(rules, standings, left, qualifiers)).toEqual(
          enumerate(rules, standings, qualifiers),
        );
      }),
      { seed: 2026, numRuns: 25 },
    );
  });
});

/** A points table that never rises. */
function table(longest: number, most: number): fc.Arbitrary<number[]> {
  return fc
    .array(fc.integer({ min: 0, max: most }), { maxLength: longest })
    .map((points) => points.sort((a, b) => b - a));
}

/** One way in which the rest of the race can go, seen by one skater. */
interface Outcome {
  /** His own points in the sprints to come; null in the sprints where he is not among the paid. */
  own: (number | null)[];
  place: number;
  through: boolean;
  /** Indices of those behind him over the line. */
  beaten: number[];
}

/** The ledger by the definitions, from all outcomes; shares no code with the ledger. */
function enumerate(rules: Tables, standings: LedgerStanding[], qualifiers: number): LedgerRow[] {
  const starters = standings.map((_, i) => i).filter((i) => !standings[i]!.out);
  const last = starters.length;
  const lines = permutations(starters);
  return standings.map(({ name, points, out }, me) => {
    if (out) return rowOfOut(name, points);
    const outcomes = allOutcomes(rules, standings, qualifiers, me, starters, lines);
    const idle = outcomes.filter((o) => o.own.every((won) => won === null));
    const missAt = new Set(idle.filter((o) => !o.through).map((o) => o.place));
    const goodAt = new Set(outcomes.filter((o) => o.through).map((o) => o.place));
    const places = Array.from({ length: last }, (_, i) => i + 1);
    const guaranteed = places.filter((place) => !missAt.has(place)).at(-1) ?? 0;
    // The thresholds are thresholds.
    expect([...missAt].every((place) => place > guaranteed)).toBe(true);
    const possible = Math.max(0, ...goodAt);
    expect(places.filter((place) => place <= possible).every((place) => goodAt.has(place))).toBe(
      true,
    );
    const safe = outcomes.every((o) => o.through);
    expect(safe).toBe(guaranteed === last);
    return {
      name,
      points,
      verdict: safe ? "safe" : possible === 0 ? "out" : "open",
      guaranteedPlace: guaranteed || null,
      possiblePlace: possible || null,
      pointsThatSuffice: fewestThatSuffice(outcomes),
      mustBeat: safe ? [] : groupToBeat(rules, standings, starters, me, idle, guaranteed),
    };
  });
}

function rowOfOut(name: string, points: number): LedgerRow {
  return {
    name,
    points,
    verdict: "out",
    guaranteedPlace: null,
    possiblePlace: null,
    pointsThatSuffice: null,
    mustBeat: [],
  };
}

function fewestThatSuffice(outcomes: Outcome[]): number | null {
  const total = (o: Outcome) => o.own.reduce<number>((sum, won) => sum + (won ?? 0), 0);
  const reachable = [...new Set(outcomes.map(total))].sort((a, b) => a - b);
  const most = Math.max(-1, ...outcomes.filter((o) => !o.through).map(total));
  return reachable.find((won) => won > most) ?? null;
}

function groupToBeat(
  rules: Tables,
  standings: LedgerStanding[],
  starters: number[],
  me: number,
  idle: Outcome[],
  guaranteed: number,
): string[] {
  const mine = standings[me]!.points;
  for (let least = mine; least >= 0; least--) {
    const group = starters.filter(
      (i) => i !== me && standings[i]!.points >= least && standings[i]!.points <= mine,
    );
    if (group.length === 0) continue;
    const place = starters.length - group.length;
    if (place <= guaranteed || (rules.finishPoints[place - 1] ?? 0) > 0) return [];
    const sure = idle.every((o) => o.through || !group.every((i) => o.beaten.includes(i)));
    if (sure) {
      return group
        .sort((a, b) => standings[b]!.points - standings[a]!.points)
        .map((i) => standings[i]!.name);
    }
  }
  return [];
}

function allOutcomes(
  rules: Tables,
  standings: LedgerStanding[],
  qualifiers: number,
  me: number,
  starters: number[],
  lines: number[][],
): Outcome[] {
  const outcomes: Outcome[] = [];
  let ways: { own: (number | null)[]; points: number[] }[] = [
    { own: [], points: standings.map((skater) => skater.points) },
  ];
  for (const { points: paid } of rules.sprints) {
    ways = ways.flatMap((way) =>
      dealt(paid, starters, me).map((takers) => {
        const points = [...way.points];
        takers.forEach((taker, at) => {
          if (taker !== null) points[taker]! += paid[at]!;
        });
        const at = takers.indexOf(me);
        return { own: [...way.own, at < 0 ? null : paid[at]!], points };
      }),
    );
  }
  for (const { own, points } of ways) {
    for (const line of lines) {
      const total = [...points];
      line.forEach((skater, at) => {
        total[skater]! += rules.finishPoints[at] ?? 0;
      });
      const mine = line.indexOf(me);
      let ahead = 0;
      line.forEach((rival, at) => {
        if (rival === me) return;
        if (total[rival]! > total[me]! || (total[rival] === total[me] && at < mine)) ahead++;
      });
      outcomes.push({
        own,
        place: mine + 1,
        through: ahead < qualifiers,
        beaten: line.slice(mine + 1),
      });
    }
  }
  return outcomes;
}

/** Who can take the paid places of one sprint; `me` may stay away, and then the last places may lapse. */
function dealt(paid: number[], starters: number[], me: number): (number | null)[][] {
  const rivals = starters.filter((i) => i !== me);
  const deals: (number | null)[][] = [];
  const reach = Math.min(paid.length, starters.length);
  for (let mine = -1; mine < reach; mine++) {
    const open = paid.map((_, at) => at).filter((at) => at !== mine);
    for (const takers of arrangements(rivals, Math.min(open.length, rivals.length))) {
      const deal: (number | null)[] = paid.map(() => null);
      if (mine >= 0) deal[mine] = me;
      takers.forEach((taker, i) => {
        deal[open[i]!] = taker;
      });
      deals.push(deal);
    }
  }
  return deals;
}

function arrangements(from: number[], count: number): number[][] {
  if (count === 0) return [[]];
  return from.flatMap((first) =>
    arrangements(
      from.filter((other) => other !== first),
      count - 1,
    ).map((rest) => [first, ...rest]),
  );
}

function permutations(list: number[]): number[][] {
  return arrangements(list, list.length);
}
