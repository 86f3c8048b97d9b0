import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { buildScenarios } from "../../src/history/build-scenarios.ts";

const root = resolve(import.meta.dirname, "../..");
const shipped = join(root, "scenarios");
const rebuilt = mkdtempSync(join(tmpdir(), "massstart-"));
afterAll(() => rmSync(rebuilt, { recursive: true }));

describe("buildScenarios", () => {
  const files = buildScenarios(join(root, "data"), rebuilt);
  if (process.env.UPDATE_SCENARIOS === "1") buildScenarios(join(root, "data"), shipped);

  it("gives exactly the files in scenarios/ (UPDATE_SCENARIOS=1 writes them)", () => {
    expect(readdirSync(shipped).sort()).toEqual(files);
    for (const file of files) {
      const text = readFileSync(join(shipped, file), "utf8");
      // One comparison of lines per file keeps the report of a difference readable.
      expect({ file, lines: text.split("\n") }).toEqual({
        file,
        lines: readFileSync(join(rebuilt, file), "utf8").split("\n"),
      });
    }
  });

  it("has all Olympic heats of the men, every World Cup race with names, and the world championships", () => {
    const ids = files.filter((file) => file.endsWith(".json")).map((file) => file.slice(0, -5));
    const games = ["pyeongchang-2018", "beijing-2022", "milano-2026"];
    for (const game of games) {
      for (const heat of ["sf1", "sf2", "final"]) expect(ids).toContain(`${game}-men-${heat}`);
    }
    expect(ids.filter((id) => id.startsWith("wc2024-25"))).toHaveLength(12);
    expect(ids.filter((id) => id.startsWith("wc2025-26"))).toHaveLength(12);
    expect(ids.filter((id) => id.startsWith("wsd"))).toEqual([
      "wsd2020-women-final",
      "wsd2023-men-sf1",
      "wsd2023-men-sf2",
      "wsd2023-women-sf1",
    ]);
  });

  it("says in the README which sheets have no scenario, and why", () => {
    const readme = readFileSync(join(rebuilt, "README.md"), "utf8");
    expect(readme).toContain(
      "`wc2015-16-2-slc-women-a`: names of only 7 of 20 starters are known.",
    );
    expect(readme).toContain("`wsd2023-women-sf2`: names of only 5 of 12 starters are known.");
    expect(readme).toContain("`ustrials2025-10-1-men`: the sheet does not say at which rink.");
    expect(readme).toContain("| beijing-2022-men-sf1 | 2022-02-19 | 15 | 15 |");
  });
});
