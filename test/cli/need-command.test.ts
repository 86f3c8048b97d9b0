import { Command } from "commander";
import { afterEach, describe, expect, it, vi } from "vitest";
import { needCommand } from "../../src/cli/need-command.ts";

const heat = "scenarios/beijing-2022-men-sf1.json";
const three = "Silovs, Swings, Chung; Kramer, Morozov, Malfatti; Ichinohe, Swings, Chung";

/** What the command prints. */
async function printed(...words: string[]): Promise<string> {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  const program = new Command().exitOverride();
  needCommand(program);
  await program.parseAsync(["need", ...words], { from: "user" });
  return log.mock.calls.join("\n");
}

afterEach(() => vi.restoreAllMocks());

describe("massstart need", () => {
  it("before the start the first five are sure, and six sprint points", async () => {
    const text = await printed(heat);
    expect(text).toMatch(
      /^8 go through; to come: the sprints after laps 4, 8, 12 and the finish\n/,
    );
    expect(text.match(/top 5 or needs 6 points/g)).toHaveLength(15);
  });
  it("after the last sprint it names those to beat", async () => {
    const text = await printed(heat, "--sprints", three);
    expect(text).toContain("to come: the finish");
    expect(text).toMatch(/Bart Swings +4 +SAFE\n/);
    expect(text).toMatch(
      /Haralds Silovs +3 +top 7 or beat [^\n]*(Kramer|Ichinohe)[^\n]*(Kramer|Ichinohe) /,
    );
  });
  it("gives the same as JSON", async () => {
    const need = JSON.parse(await printed(heat, "--sprints", three, "--format", "json"));
    expect(need).toMatchObject({ qualifiers: 8, sprintsLeft: [], unknownPoints: 0 });
    expect(need.skaters).toHaveLength(15);
    expect(need.skaters[0]).toMatchObject({ name: "Bart Swings", points: 4, verdict: "safe" });
  });
  it("treats points nobody is named for as still to be won", async () => {
    const text = await printed(heat, "--sprints", "?, Swings, Chung");
    expect(text).toContain(
      "3 points of the sprints skated, in nobody's total, are treated as still",
    );
  });
  it("a skater who is gone is out", async () => {
    const text = await printed(heat, "--sprints", three, "--gone", "Swings");
    expect(text).toMatch(/Bart Swings +4 +OUT/);
  });
  it("asks how many places count in a final", async () => {
    const final = "scenarios/beijing-2022-men-final.json";
    await expect(printed(final)).rejects.toThrow(/rules.qualifiers: expected a number, got null/);
    expect(await printed(final, "--through", "3")).toMatch(/^3 go through/);
  });
  it("refuses an unknown skater with the nearest one", async () => {
    await expect(printed(heat, "--sprints", "Kramr")).rejects.toThrow("did you mean Sven Kramer?");
  });
});
