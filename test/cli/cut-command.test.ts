import { Command } from "commander";
import { afterEach, describe, expect, it, vi } from "vitest";
import { cutCommand } from "../../src/cli/cut-command.ts";

async function printed(heat: string, ...words: string[]): Promise<string> {
  const write = vi.spyOn(process.stdout, "write").mockImplementation(() => true);
  const program = new Command().exitOverride();
  cutCommand(program);
  const path = `scenarios/${heat}.json`;
  const run = ["cut", path, "--races", "60", "--workers", "1", ...words];
  await program.parseAsync(run, { from: "user" });
  return write.mock.calls.join("");
}

afterEach(() => vi.restoreAllMocks());

describe("massstart cut", () => {
  it("prints points at the cut, by own points, and by place; what the rules settle in capitals", async () => {
    const text = await printed("beijing-2022-men-sf1");
    expect(text).toContain("Points of the last of 8 to go through");
    expect(text).toMatch(/\n\d scored in the sprints /);
    expect(text).toMatch(/Real: [\d, ]+ in \d+ semifinals with 3 sprints for 3-2-1/);
    expect(text).toMatch(/\n0 +.* top 5 +beyond place 8\n/);
    expect(text).toMatch(/\n1 to 5 +SAFE( +SAFE)+\n/);
    expect(text).toMatch(/\n +9 +OUT /);
    expect(text).toContain("The first 8 of 15 go through.");
  });
  it("gives the same as JSON", async () => {
    const json = JSON.parse(
      await printed("beijing-2022-men-sf1", "--skater", "Kramer", "--format", "json"),
    );
    expect(json).toMatchObject({ races: 60, places: 8, starters: 15, skater: "Sven Kramer" });
    expect(json.byPoints[0]).toMatchObject({ points: 0, rules: { safe: 5, possible: 8 } });
    expect(json.real.races).toContainEqual({ race: "beijing-2022-men-sf1", points: 3 });
  });
  it("asks how many places count in a final", async () => {
    await expect(printed("beijing-2022-men-final")).rejects.toThrow(
      "rules.qualifiers: expected a number, got null (--through 3 asks for the podium)",
    );
    const text = await printed("beijing-2022-men-final", "--through", "3");
    expect(text).toContain("Points of the last of 3 to go through");
    expect(text).not.toContain("Real:");
  });
});
