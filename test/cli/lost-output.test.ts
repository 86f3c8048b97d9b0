import { spawnSync } from "node:child_process";
import { existsSync, openSync } from "node:fs";
import { expect, test } from "vitest";
import { lostOutput } from "../../src/cli/lost-output.ts";

test("a reader that has seen enough is no error, a full disk is one", () => {
  expect(lostOutput({ code: "EPIPE" }, "standard output")).toBeNull();
  expect(lostOutput({ code: "ENOSPC" }, "standard output")).toEqual({
    message: "massstart: standard output: cannot write (ENOSPC)",
    exitCode: 2,
  });
});

test.runIf(existsSync("/dev/full"))("a full disk is told in one line", () => {
  const { status, stderr } = spawnSync(process.execPath, ["dist/cli.js", "plans"], {
    stdio: ["ignore", openSync("/dev/full", "w"), "pipe"],
    encoding: "utf8",
  });
  expect(stderr).toBe("massstart: standard output: cannot write (ENOSPC)\n");
  expect(status).toBe(2);
});
