import { expect, test } from "vitest";
import type { Matrix } from "../../src/odds/matrix/matrix.ts";
import { runHere } from "./run-here.ts";

const SEMIFINAL = "beijing-2022-men-sf1";
const FINAL = "beijing-2022-men-final";
// One thread: the starts of two would take longer than these races.
const few = ["--races", "12", "--seed", "x", "--workers", "1"];

test("two rivals: a table of both chances, best replies, equilibria and how good plans stay", async () => {
  const { status, stdout, stderr } = await runHere(
    "matrix",
    SEMIFINAL,
    "--skaters",
    "Kramer",
    "Swings",
    "--plans",
    "sit-in",
    "--plan",
    "Kramer=contest:sprint=2",
    ...few,
    "--and-others",
    "3",
    "attack:togo=9",
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("Goal: qualify, Kramer and Swings, each for himself");
  expect(stdout).toContain("Swings: a none, b sit-in. *");
  expect(stdout).toMatch(/^contest:sprint=2 .* \/ /m);
  expect(stdout).toContain("In equilibrium, times in 100");
  expect(stdout).toContain("worst plausible field");
  expect(stdout).toMatch(/And if .+, .+ and .+ go with attack:togo=9 too:/);
});

test("two of a team have a goal in common, and the same bits come from any number of workers", async () => {
  const run = async (workers: string): Promise<Matrix> =>
    JSON.parse(
      (
        await runHere(
          "matrix",
          FINAL,
          "--team",
          "ned",
          "--plans",
          "attack:togo=9",
          ...few,
          "--format",
          "json",
          "--workers",
          workers,
        )
      ).stdout,
    );
  const [alone, two] = [await run("1"), await run("2")];
  expect({ ...two, elapsed: 0 }).toEqual({ ...alone, elapsed: 0 });
  expect(alone.skaters.map(({ name }) => name)).toEqual(["Sven Kramer", "Jorrit Bergsma"]);
  expect([alone.goal, alone.goalOf]).toEqual(["podium", "either"]);
  expect(alone.equilibria).toBeNull();
  expect(alone.together!.best).toHaveLength(2);
});

const pair = ["--skaters", "Kramer", "Swings"];
const wrong: [what: string, args: string[], message: string][] = [
  [
    "a team with one starter",
    [SEMIFINAL, "--team", "NED"],
    "expected two starters for NED in beijing-2022-men-sf1, got one, Sven Kramer",
  ],
  ["a team that is not there", [SEMIFINAL, "--team", "SUI"], "expected a country with a starter"],
  ["nobody", [SEMIFINAL], "expected two skaters, or --team, got neither"],
  ["one skater", [SEMIFINAL, "--skaters", "Kramer"], "expected two skaters"],
  ["a skater twice", [SEMIFINAL, "--skaters", "Kramer", "Sven"], "got Sven Kramer twice"],
  ["a team and skaters", [SEMIFINAL, ...pair, "--team", "NED"], "cannot be used with"],
  ["an unknown plan", [SEMIFINAL, ...pair, "--plans", "sit-inn"], "sit-in"],
  ["a plan twice", [SEMIFINAL, ...pair, "--plans", "sit-in", "sit-in"], "twice"],
  ["a plan for another", [SEMIFINAL, ...pair, "--plan", "Quinn=sit-in"], "got Ian Quinn"],
  ["a goal that is none", [FINAL, "--team", "NED", "--goal", "qualify"], "goal: expected"],
  ["others without a plan", [SEMIFINAL, ...pair, "--and-others", "3"], "got no plan at the end"],
  ["too many others", [SEMIFINAL, ...pair, "--and-others", "14", "join"], "expected 1 to 13"],
  [
    "others with a plan that means nothing",
    [SEMIFINAL, ...pair, "--and-others", "3", "wheel"],
    "and-others: wheel:skater: expected",
  ],
  [
    "others with a plan about themselves",
    [SEMIFINAL, ...pair, "--and-others", "Quinn", "mark:skater=Quinn"],
    "and-others: expected another",
  ],
  ["others who are the two", [SEMIFINAL, ...pair, "--and-others", "Swings", "join"], "got Bart"],
];

test.each(wrong)("%s is one line and exit code 2", async (_, args, message) => {
  const { status, stdout, stderr } = await runHere("matrix", ...args, ...few);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stderr).toContain(message);
});
