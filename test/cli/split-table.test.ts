import { expect, test } from "vitest";
import { splitTable } from "../../src/cli/split-table.ts";

const chance = (p: number) => ({
  p,
  sampling: 0.004,
  knowledge: 0.1,
  low: p - 0.16,
  high: p + 0.16,
});

test("best first, with what races and what knowledge leave open", () => {
  const text = splitTable({
    versions: 64,
    racesPerVersion: 256,
    seed: "x",
    digest: "0123",
    stopped: false,
    skaters: [
      { name: "Anna", qualify: chance(0.4), win: chance(0.2), podium: chance(0.3) },
      { name: "Bob", qualify: chance(0.6), win: chance(0.2), podium: chance(0.3) },
    ],
  });
  const lines = text.split("\n");
  expect(lines[0]).toBe(
    "64 versions of what is known imperfectly, 256 races each, seed x, digest 0123",
  );
  expect(lines[3]).toBe("Bob   60 ± 0.8 (44-76)  20 ± 0.8 (4-36)  30 ± 0.8 (14-46)");
  expect(lines[4]).toMatch(/^Anna {2}40 ± 0.8 \(24-56\)/);
});

test("in a race without a next round nobody goes through", () => {
  const skaters = [{ name: "Anna", win: chance(0.2), podium: chance(0.3) }];
  const rest = { versions: 2, racesPerVersion: 2, seed: "x", digest: "", stopped: false };
  expect(splitTable({ ...rest, skaters })).not.toContain("through");
});
