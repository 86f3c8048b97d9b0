import { Command } from "commander";
import { afterEach, describe, expect, it, vi } from "vitest";
import { oddsCommand } from "../../src/cli/odds-command.ts";

const heat = "scenarios/beijing-2022-men-sf1.json";

/** What `odds --given` prints. */
async function printed(given: string, ...words: string[]): Promise<string> {
  const write = vi.spyOn(process.stdout, "write").mockImplementation(() => true);
  const program = new Command().exitOverride();
  oddsCommand(program);
  const run = ["odds", heat, "--races", "60", "--workers", "1", "--given", given, ...words];
  await program.parseAsync(run, { from: "user" });
  return write.mock.calls.join("");
}

afterEach(() => vi.restoreAllMocks());

describe("massstart odds --given", () => {
  it("says if it happens, how often it did, that it is few, and what trying is", async () => {
    const text = await printed("Sven Kramer scores in sprint 2");
    expect(text).toContain("If it happens: Sven Kramer scored in sprint 2\n");
    expect(text).toMatch(/It happened in \d+ of 60 races, /);
    expect(text).toMatch(
      /Few: chances from \d+ races are rough; about 100 would come with --races \d+\./,
    );
    expect(text).toMatch(/through if it does +if not +all +win if it does/);
    expect(text.match(/^.+ [A-Z]{3} .+$/gm)!.filter((line) => /\(\d/.test(line))).toHaveLength(15);
    expect(text).toMatch(/anybody who scored in sprint 2 +simulated +real/);
    expect(text).toMatch(/Real: \d+ semifinals with 3 sprints for 3-2-1/);
    expect(text).toContain("If it happens is not if we try it");
  });
  it("gives the real share of races beside what is said of a race", async () => {
    const text = await printed("cut needs 3 points");
    expect(text).toMatch(/Real semifinals with .*: it happened in \d+ of \d+, /);
  });
  it("says nothing of real races where no sheet tells", async () => {
    const text = await printed("a break stays away or not a break stays away");
    expect(text).not.toContain("Real");
    expect(text).toContain("nobody was told anything");
  });
  it("gives the same as JSON", async () => {
    const json = JSON.parse(await printed("Kramer scores in sprint 2", "--format", "json"));
    expect(json.asked).toBe("if it happens");
    expect(Object.keys(json)).toEqual([
      "asked",
      "condition",
      "happened",
      "few",
      "raceNumbers",
      "then",
      "otherwise",
      "all",
      "anybody",
      "real",
    ]);
    expect(json.then.races + json.otherwise.races).toBe(60);
    expect(json.real.anybody.outcomes.map(({ outcome }: { outcome: string }) => outcome)).toEqual(
      json.anybody.outcomes.map(({ outcome }: { outcome: string }) => outcome),
    );
    expect(json.real.anybody.met).toMatchObject({ of: expect.any(Number) });
  });
  it.each([
    [["Sven Kremer wins"], '--given: unknown skater "Sven Kremer" (did you mean Sven Kramer?)'],
    [[""], "--given: expected a condition, got nothing"],
    [["Kramer wins", "--format", "csv"], "--format: expected table or json with --given, got csv"],
    [
      ["cut needs 60 points"],
      'given: expected what happens in some race, got "the cut needs exactly 60 points", which none of 60 had',
    ],
  ])("refuses in one line: %s", async ([given, ...words], message) => {
    await expect(printed(given!, ...words)).rejects.toThrow(new Error(message));
  });
});
