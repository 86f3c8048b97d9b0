import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { EventOdds } from "../../src/odds/event/event-odds.ts";
import { runCli } from "./run-cli.ts";

const EVENT = "beijing-2022-men";
const folder = mkdtempSync(join(tmpdir(), "massstart-"));
afterAll(() => rmSync(folder, { recursive: true }));

const shipped = JSON.parse(readFileSync(`data/events/${EVENT}.json`, "utf8"));
const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
};

test("the table has everybody, the teams, the orders tried, and what is assumed", () => {
  const { status, stdout, stderr } = runCli(
    "event",
    EVENT,
    "--races",
    "30",
    "--skater",
    "Kramer",
    "--try",
    "semifinal: sit-in",
    "--plan",
    "Bergsma=final: attack:togo=5",
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout.match(/^.+ {2}[12] {2}/gm)).toHaveLength(30);
  expect(stdout).toContain("NED  Sven Kramer and Jorrit Bergsma");
  expect(stdout).toContain("Orders in the final: Jorrit Bergsma = attack:togo=5");
  expect(stdout).toContain("If Sven Kramer is told to");
  expect(stdout).toContain("60 minutes (assumed)");
});

test("an event is found by its id, one of its heats, or a file that names heats by path", () => {
  const path = file("own.json", {
    ...shipped,
    final: { scenario: "final.json" },
  });
  file("final.json", JSON.parse(readFileSync(`scenarios/${EVENT}-final.json`, "utf8")));
  const [byId, byHeat, byFile] = [EVENT, `${EVENT}-sf2`, path].map(
    (event) =>
      JSON.parse(
        runCli("event", event, "--races", "5", "--format", "json", "--team", "ned").stdout,
      ) as EventOdds,
  );
  expect(byId!.skaters).toHaveLength(30);
  expect(byId!.teams.map(({ country }) => country)).toEqual(["NED"]);
  expect(byHeat!.digest).toBe(byId!.digest);
  expect(byFile!.digest).toBe(byId!.digest);
});

const wrong: [what: string, args: string[], message: string][] = [
  ["an unknown event", ["beijing-2022-man"], "did you mean beijing-2022-men?"],
  ["a heat of no event", ["wsd2020-women-final"], "expected an event file or the id"],
  ["a folder", [folder], "got a folder"],
  ["a scenario for an event", ["scenarios/beijing-2022-men-sf1.json"], '"massstart-event/1"'],
  [
    "an event of an unknown heat",
    [file("bad.json", { ...shipped, final: { scenario: "none" } })],
    "none: expected a scenario file",
  ],
  ["orders without a round", [EVENT, "--plan", "Kramer=sit-in"], 'got "sit-in"'],
  ["orders for nobody", [EVENT, "--plan", "Krammer=final: sit-in"], "did you mean"],
  ["orders that make no sense", [EVENT, "--plan", "Kramer=final: sit-inn"], "sit-in"],
  ["a try for nobody", [EVENT, "--try", "final: sit-in"], "expected --skater"],
  ["a skater without a try", [EVENT, "--skater", "Kramer"], "expected --try"],
  ["a country without a team", [EVENT, "--team", "KAZ"], "got KAZ with one (Dmitry Morozov)"],
  ["an unknown country", [EVENT, "--team", "NLD"], "did you mean"],
  ["a rest of two days", [EVENT, "--rest", "2880"], "0 to 1440"],
];

test.each(wrong)("%s is one line and exit code 2", (_, args, message) => {
  const { status, stdout, stderr } = runCli("event", ...args, "--races", "5");
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stderr).toContain(message);
});
