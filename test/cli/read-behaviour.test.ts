import { expect, test } from "vitest";
import { readBehaviour } from "../../src/cli/read-behaviour.ts";

test("factors are read by name", () => {
  expect(readBehaviour("chase=0.5, attack=2")).toEqual({ chase: 0.5, attack: 2 });
});

test.each([
  ["chse=2", '--behaviour: unknown habit "chse" (did you mean chase?)'],
  ["chase", '--behaviour: chase: expected a factor from 0.05 to 20, 1 as in the past, got ""'],
  ["tempo=0", '--behaviour: tempo: expected a factor from 0.05 to 20, 1 as in the past, got "0"'],
  ["chase=1,chase=2", "--behaviour: chase: expected one factor, got two"],
  [
    "attack=much",
    '--behaviour: attack: expected a factor from 0.05 to 20, 1 as in the past, got "much"',
  ],
])("%s is refused in one line", (text, message) => {
  expect(() => readBehaviour(text)).toThrow(new Error(message));
});
