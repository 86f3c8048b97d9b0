import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";

/** The TypeScript block of the README. */
const [, block = ""] = /```ts\n([\s\S]*?)```/.exec(readFileSync("README.md", "utf8")) ?? [];

test("the README's example is the file that is checked and run here, of twenty lines", () => {
  const checked = readFileSync("test/readme-example.ts", "utf8");
  expect(block.replace('from "massstart"', 'from "../src/index.ts"')).toBe(checked);
  expect(block.trimEnd().split("\n").length).toBeLessThanOrEqual(20);
});

test("the README's example prints what it says", async () => {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  await import("./readme-example.ts");
  const printed = log.mock.calls.map((words) => words.join(" "));
  log.mockRestore();
  expect(printed).toHaveLength(2);
  expect(printed[0]).toMatch(/^through in \d+ of 100 races \(\d+ to \d+\)$/);
  expect(printed[1]).toMatch(/^sitting in costs -?\d+ of 100$/);
});
