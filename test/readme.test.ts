import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as massstart from "../src/index.ts";

/** The TypeScript block of the README, its imports replaced by the library under test. */
function example(): string {
  const [, code] = /```ts\n([\s\S]*?)```/.exec(readFileSync("README.md", "utf8"))!;
  return code!
    .replace(/import \{([^}]*)\} from "massstart";/, "const {$1} = massstart;")
    .replace(/import \{([^}]*)\} from "node:fs";/, "const {$1} = fs;");
}

test("the README's example runs as it stands and prints what it says", async () => {
  const printed: string[] = [];
  const console = { log: (...words: unknown[]) => printed.push(words.join(" ")) };
  const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;
  await new AsyncFunction("massstart", "fs", "console", example())(
    massstart,
    { readFileSync },
    console,
  );
  expect(example().split("\n").length).toBeLessThanOrEqual(20);
  expect(printed).toHaveLength(2);
  expect(printed[0]).toMatch(/^through in \d+ of 100 races \(\d+ to \d+\)$/);
  expect(printed[1]).toMatch(/^sitting in costs -?\d+ of 100$/);
});
