import { mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { realPath } from "../../src/cli/real-path.ts";

test("links are followed, also to the folder of a file that is still to be written", () => {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), "real-")));
  const link = join(folder, "link");
  symlinkSync(folder, link);
  expect(realPath(link)).toBe(folder);
  expect(realPath(join(link, "new.json"))).toBe(join(folder, "new.json"));
  expect(realPath(join(link, "no", "new.json"))).toBe(join(folder, "no", "new.json"));
  rmSync(folder, { recursive: true });
});
