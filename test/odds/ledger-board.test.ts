import { expect, test } from "vitest";
import { ledgerBoard } from "../../src/odds/ledger-board.ts";
import { ledger } from "../../src/sim/ledger.ts";
import { resolveRules } from "../../src/sim/rules.ts";

const rules = resolveRules("isu-2022");
const names = Array.from({ length: 15 }, (_, i) => `skater ${i + 1}`);
const [a, b, c, d] = names as [string, string, string, string];

test("the board is the ledger of the points seen, most points first", () => {
  const board = ledgerBoard(rules, names, { scorers: [[a, b, c]], gone: [] }, 8);
  const standings = names.map((name, i) => ({ name, points: [3, 2, 1][i] ?? 0 }));
  expect(board).toEqual(ledger(rules, standings, [1, 2], 8).sort((x, y) => y.points - x.points));
});

test("places that nobody saw count as still to be won, so that nobody is safe too early", () => {
  const seen = ledgerBoard(
    rules,
    names,
    {
      scorers: [
        [a, b, c],
        [a, b, c],
        [a, b, d],
      ],
      gone: [],
    },
    8,
  );
  const unseen = ledgerBoard(
    rules,
    names,
    {
      scorers: [
        [a, b, c],
        [a, b, c],
        [a, null, null],
      ],
      gone: [],
    },
    8,
  );
  expect(seen[0]).toMatchObject({ name: a, verdict: "safe" });
  expect(unseen.find(({ name }) => name === d)).toMatchObject({ points: 0, possiblePlace: 15 });
  expect(unseen.find(({ name }) => name === b)!.points).toBe(4);
});

test("who is out of the race is out", () => {
  const board = ledgerBoard(rules, names, { scorers: [], gone: [d] }, 8);
  expect(board.find(({ name }) => name === d)!.verdict).toBe("out");
});
