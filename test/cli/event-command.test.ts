import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { EventOdds } from "../../src/odds/event/event-odds.ts";
import { shortEvent } from "../odds/event/short-event.ts";
import { runHere } from "./run-here.ts";

const EVENT = "beijing-2022-men";
const folder = mkdtempSync(join(tmpdir(), "massstart-"));
afterAll(() => rmSync(folder, { recursive: true }));

const shipped = JSON.parse(readFileSync(`data/events/${EVENT}.json`, "utf8"));
const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
};

test("the table has everybody, the teams, and what is assumed", async () => {
  const { status, stdout, stderr } = await runHere(
    "event",
    EVENT,
    "--races",
    "30",
    "--plan",
    "Bergsma=final: attack:togo=5",
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout.match(/^.+ {2}[12] {2}/gm)).toHaveLength(30);
  expect(stdout).toContain("NED  Sven Kramer and Jorrit Bergsma");
  expect(stdout).toContain("Orders in the final: Jorrit Bergsma = attack:togo=5");
  expect(stdout).toContain("60 minutes (assumed)");
});

const heats = [...shortEvent().semifinals.map(({ scenario }) => scenario), shortEvent().final];
// Two of the first semifinal's country in the second one: a team.
heats[1]!.entries[3]!.country = heats[0]!.entries[0]!.country;
const [me] = heats[0]!.entries;
for (const { happened: _, ...heat } of heats) file(`${heat.id}.json`, heat);
const short = file("short.json", {
  ...shipped,
  id: "short",
  semifinals: heats.slice(0, 2).map(({ id }) => ({ scenario: `${id}.json`, through: 3, rest: 30 })),
  final: { scenario: "short-final.json" },
});
const run = ["--races", "512", "--workers", "1"];
const tried = ["--skater", me!.name, "--try", "semifinal: sit-up", ...run];

test("orders tried are judged by the medal too, for the skater and for his team", async () => {
  const { status, stdout, stderr } = await runHere("event", short, ...tried, "--workers", "2");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain(`If ${me!.name} is told to`);
  expect(stdout).toMatch(/^semifinal: sit-up +through .* worse$/m);
  expect(stdout).toMatch(/^ +medal +\S+ \(.*\) +\S+ \(.* to .*\) .* of 100 /m);
  expect(stdout).toContain(`all of ${me!.country} through`);
  expect(stdout).toContain(`one of ${me!.country} with a medal`);
});

test("as comma-separated values there is a row for each skater, or for each set of orders tried", async () => {
  const all = (await runHere("event", short, "--races", "40", "--format", "csv")).stdout
    .trim()
    .split("\n");
  expect(all).toHaveLength(13);
  expect(all[0]).toMatch(/^name,country,semifinal,through,throughLow,throughHigh,podium,/);
  const orders = (await runHere("event", short, ...tried, "--format", "csv")).stdout
    .trim()
    .split("\n");
  expect(orders).toHaveLength(2);
  expect(orders[0]).toContain("podiumDifference,podiumDifferenceLow,podiumDifferenceHigh");
  expect(new Set(orders.map((line) => line.split(",").length)).size).toBe(1);
});

test("an event is found by its id, one of its heats, or a file that names heats by path", async () => {
  const path = file("own.json", {
    ...shipped,
    final: { scenario: "final.json" },
  });
  file("final.json", JSON.parse(readFileSync(`scenarios/${EVENT}-final.json`, "utf8")));
  const found = async (event: string): Promise<EventOdds> =>
    JSON.parse(
      (await runHere("event", event, "--races", "5", "--format", "json", "--team", "ned")).stdout,
    );
  const byId = await found(EVENT);
  expect(byId.skaters).toHaveLength(30);
  expect(byId.teams.map(({ country }) => country)).toEqual(["NED"]);
  expect((await found(`${EVENT}-sf2`)).digest).toBe(byId.digest);
  expect((await found(path)).digest).toBe(byId.digest);
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
  ["too few races to try orders", [EVENT, "--skater", "Kramer", "--try", "final: sit-in"], "512"],
  ["a rest of two days", [EVENT, "--rest", "2880"], "0 to 1440"],
];

test.each(wrong)("%s is one line and exit code 2", async (_, args, message) => {
  const { status, stdout, stderr } = await runHere("event", ...args, "--races", "5");
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stderr).toContain(message);
});
