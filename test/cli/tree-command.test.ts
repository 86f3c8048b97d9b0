import { Command } from "commander";
import { afterEach, describe, expect, it, vi } from "vitest";
import { treeCommand } from "../../src/cli/tree-command.ts";
import { treeTable } from "../../src/cli/tree-table.ts";
import type { BreakEven } from "../../src/odds/tree/break-even.ts";
import type { PlanTree } from "../../src/odds/tree/plan-tree.ts";

const heat = "scenarios/beijing-2022-men-sf1.json";

async function printed(...words: string[]): Promise<string> {
  const write = vi.spyOn(process.stdout, "write").mockImplementation(() => true);
  const program = new Command().exitOverride();
  treeCommand(program);
  const run = ["tree", heat, "--races", "50", "--workers", "1", "--skater", "Kramer", ...words];
  await program.parseAsync(run, { from: "user" });
  return write.mock.calls.join("");
}

afterEach(() => vi.restoreAllMocks());

describe("massstart tree", () => {
  it("prints the branches and the break-even, and says if we try it", async () => {
    const text = await printed("--plan", "contest:sprint=2");
    expect(text).toContain("If we try it: Sven Kramer = contest:sprint=2, against sit-in\n");
    expect(text).toContain('--plan "sit-in; contest:sprint=2" holds the attempt alone');
    expect(text).toContain("Sprint 2, 8 to go, pays 3-2-1");
    expect(text).toMatch(/all races +50 +100 /);
    for (const branch of ["goes for it", "wins the sprint", "scores nothing in it", "does not go"])
      expect(text).toContain(`  ${branch}`);
    expect(text).toMatch(/Of 100 attempts he wins the sprint in /);
    expect(text).toContain("no sheet says who tried and failed");
  });
  it("gives the same as JSON", async () => {
    const tree = JSON.parse(
      await printed("--plan", "attack:togo=9", "--against", "none", "--format", "json"),
    ) as PlanTree;
    expect(tree).toMatchObject({
      asked: "if we try it",
      skater: "Sven Kramer",
      against: null,
      goal: { name: "qualify", words: "reaches the final" },
      sprint: { number: 2, toGo: 8, points: [3, 2, 1] },
      races: 50,
      stopped: false,
    });
    expect(Object.keys(tree.branches)).toEqual(["wins", "scores", "fails", "never"]);
    expect(treeTable(tree)).not.toContain("holds the attempt alone");
  });
  it("says from when an attempt pays, however that comes out", async () => {
    const tree = JSON.parse(
      await printed("--plan", "contest:sprint=2", "--format", "json"),
    ) as PlanTree;
    const said = (
      pays: BreakEven["pays"],
      [p, low, high]: [number, number, number] = [0.2, 0.17, 0.23],
    ) =>
      treeTable({
        ...tree,
        winsWhenTrying: { p: 0.2, low: 0.2, high: 0.2 },
        breakEven: {
          pays,
          chance: { p, low, high },
          won: { mean: 0.4, low: 0.36, high: 0.44 },
          lost: { mean: -0.1, low: -0.12, high: -0.08 },
        },
      });
    expect(said("from")).toContain(
      "An attempt brings +40 (+36 to +44) where he wins it and -10 (-12 to -8) where he does not.\nBreak-even: trying pays if he wins it in 20 (17-23) of 100 attempts or more.",
    );
    expect(said("up to")).toContain("of 100 attempts or fewer.");
    expect(said("always", [0, 0, 0])).toContain("pays even where he does not win it");
    expect(said("always", [0, 0, 0.1])).toContain(
      "in <1 (0-10) of 100 attempts; it may cost nothing",
    );
    expect(said("never", [1, 1, 1])).toContain("does not even pay where he wins it");
    expect(said("never", [1, 0.9, 1])).toContain("of 100 attempts, if at all.");
    expect(said("from", [0.2, 0, 1])).toContain("Break-even: cannot tell.");
    const none = { ...tree, winsWhenTrying: { p: 0, low: 0, high: 0 }, breakEven: null };
    expect(treeTable(none)).toContain("None of them wins it");
    expect(treeTable({ ...tree, winsWhenTrying: null })).toContain("He never gets to try.");
  });
  it.each([
    [
      ["--plan", "sit-in"],
      "sprint: expected 1..3 (1 with 12, 2 with 8, 3 with 4 laps to go), got a plan that goes for none",
    ],
    [
      ["--plan", "contest:sprint=1", "--sprint", "2"],
      "sprint: expected 1, as the plan says, got 2",
    ],
    [
      ["--plan", "attack:togo=9", "--against", "attack"],
      'against: expected another plan than "attack:togo=9", got "attack"',
    ],
    [["--plan", "contest:sprint=2", "--goal", "fly"], "goal: expected"],
    [["--plan", "contest:sprint=2", "--skater", "Kremer"], "did you mean Sven Kramer?"],
  ])("refuses in one line: %s", async (words, message) => {
    await expect(printed(...words)).rejects.toThrow(message);
  });
});
