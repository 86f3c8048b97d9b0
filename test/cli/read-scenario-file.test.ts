import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { plansCommand } from "../../src/cli/plans-command.ts";
import { readScenarioFile } from "../../src/cli/read-scenario-file.ts";
import { schemaCommand } from "../../src/cli/schema-command.ts";
import { scenariosFolder, shippedScenarios } from "../../src/cli/shipped-scenarios.ts";
import { parsePlan } from "../../src/sim/plan.ts";
import { catalogue } from "../../src/sim/tactics/catalogue.ts";

const folder = mkdtempSync(join(tmpdir(), "massstart-"));
afterAll(() => rmSync(folder, { recursive: true }));

const fileWith = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const fault = (path: string) => {
  try {
    readScenarioFile(path);
  } catch (error) {
    return (error as Error).message;
  }
  return "no fault";
};

describe("readScenarioFile", () => {
  it("reads a scenario that comes with the program by its id, from wherever it is called", () => {
    expect(readScenarioFile("beijing-2022-men-sf1").id).toBe("beijing-2022-men-sf1");
    expect(readScenarioFile("beijing-2022-men-sf1.json").id).toBe("beijing-2022-men-sf1");
    expect(shippedScenarios()).toContain("beijing-2022-men-sf1");
    expect(shippedScenarios()).not.toContain("scenario");
  });

  it("reads a file by its path", () => {
    const path = join(scenariosFolder()!, "beijing-2022-men-sf1.json");
    expect(readScenarioFile(path)).toEqual(readScenarioFile("beijing-2022-men-sf1"));
  });

  it("finds no package above a folder that has none", () => {
    expect(scenariosFolder("/")).toBeNull();
  });

  it("names the nearest scenario where there is no such file", () => {
    expect(fault("beijing-2022-men-sf9")).toBe(
      "beijing-2022-men-sf9: expected a scenario file or the id of a scenario that comes with the program, got neither (did you mean beijing-2022-men-sf1?)",
    );
    expect(fault("no/such/zzzzzz.json")).toBe(
      "no/such/zzzzzz.json: expected a scenario file or the id of a scenario that comes with the program, got neither",
    );
    expect(fault(join(fileWith("plain.json", "{}"), "below.json"))).toContain("got neither");
  });

  it("says that a folder, a device or a loop of links is no file", () => {
    expect(fault(folder)).toBe(`${folder}: expected a scenario file, got a folder`);
    expect(fault("/dev/null")).toBe("/dev/null: expected a scenario file, got a device");
    const loop = join(folder, "loop.json");
    symlinkSync(loop, loop);
    expect(fault(loop)).toBe(
      `${loop}: expected a file that can be read, got ELOOP: too many symbolic links encountered`,
    );
  });

  it("says in one line where a file stops being JSON", () => {
    const cut = fileWith("cut.json", '{\n  "id": "x",\n');
    expect(fault(cut)).toBe(`${cut}: expected a name in quotes, got the end of the text at line 3`);
    const empty = fileWith("empty.json", "");
    expect(fault(empty)).toBe(`${empty}: expected JSON, got an empty file`);
    const binary = fileWith("binary.json", "\u0000\u0001");
    expect(fault(binary)).toBe(`${binary}: expected JSON, got "\\u0000" at line 1, column 1`);
  });

  it("refuses a file that cannot be a heat by its size", () => {
    const large = fileWith("large.json", "");
    execFileSync("truncate", ["-s", "21M", large]);
    expect(fault(large)).toBe(`${large}: expected a scenario file of at most 20 MB, got 23 MB`);
  });
});

describe("schema and plans", () => {
  const written: string[] = [];
  const run = (...words: string[]) => {
    written.length = 0;
    vi.spyOn(process.stdout, "write").mockImplementation((text) => written.push(String(text)) > 0);
    const program = new Command().exitOverride();
    schemaCommand(program);
    plansCommand(program);
    program.parse(words, { from: "user" });
    return written.join("");
  };
  afterEach(() => vi.restoreAllMocks());

  it("schema prints a JSON Schema", () => {
    expect(JSON.parse(run("schema"))).toMatchObject({
      type: "object",
      additionalProperties: false,
    });
  });

  it("plans lists every tactic with its parameters, as a table and as JSON", () => {
    const table = run("plans");
    const { tactics, conditions } = JSON.parse(run("plans", "--format", "json"));
    expect(tactics.map(({ name }: { name: string }) => name)).toEqual(
      catalogue.map(({ name }) => name),
    );
    expect(conditions.length).toBeGreaterThan(8);
    for (const { sentence, parameters } of catalogue) {
      for (const words of [sentence, ...parameters.map((parameter) => parameter.sentence)]) {
        expect(table).toContain(words);
      }
    }
  });

  it("plans gives examples that can be read", () => {
    const examples = run("plans").split("Examples\n")[1]!.trim().split("\n");
    for (const example of examples) {
      expect(parsePlan(example.trim(), catalogue, ["Bart Swings"])).not.toEqual([]);
    }
  });
});
