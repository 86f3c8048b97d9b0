import { expect, test } from "vitest";
import { createProgress } from "../../src/cli/progress.ts";

function recorder(isTTY: boolean): {
  isTTY: boolean;
  written: string[];
  write(text: string): void;
} {
  const written: string[] = [];
  return { isTTY, written, write: (text) => written.push(text) };
}

test("a pipe gets no progress at all", () => {
  const stream = recorder(false);
  const progress = createProgress(stream);
  progress.show(100, 1000);
  progress.end();
  expect(stream.written).toEqual([]);
});

test("a terminal gets one line that is rewritten and wiped in the end", () => {
  const stream = recorder(true);
  let clock = 0;
  const progress = createProgress(stream, () => clock);
  clock = 1000;
  progress.show(2500, 10_000);
  clock = 2000;
  progress.show(5000, 10_000, "within 1.4 of 100 (wanted 1.0)");
  progress.end();
  expect(stream.written).toEqual([
    "\r\x1b[2K2,500 of 10,000 races, 2,500/s, about 3 s left",
    "\r\x1b[2K5,000 races, 2,500/s, within 1.4 of 100 (wanted 1.0)",
    "\r\x1b[2K",
  ]);
});

test("the line is rewritten at most ten times a second, and always at the end", () => {
  const stream = recorder(true);
  let clock = 0;
  const progress = createProgress(stream, () => clock);
  for (let done = 1; done <= 100; done++) {
    clock += 10;
    progress.show(done, 100);
  }
  expect(stream.written.length).toBeLessThanOrEqual(12);
  expect(stream.written.at(-1)).toContain("100 of 100");
});
