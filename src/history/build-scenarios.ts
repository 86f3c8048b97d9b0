import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Scenario } from "../sim/scenario.ts";
import { parseScenario, scenarioJsonSchema } from "../sim/schema.ts";
import { bunchSkills } from "./bunch-skills.ts";
import { formatScenario } from "./format-scenario.ts";
import { readSkaters } from "./read-skaters.ts";
import { type SkippedSheet, scenariosReadme } from "./scenarios-readme.ts";
import { readSheet, type Sheet } from "./sheet.ts";
import { sheetLevel } from "./sheet-rules.ts";
import { type SheetContext, type SkaterRecord, scenarioFromSheet } from "./sheet-to-scenario.ts";

/**
 * Starters of races of which the sheet has lost some lines: it says "ranks 1-18 of 24", "ranks 1-9 of 12"; the
 * second women's semifinal of 2023 had 12 like the first.
 */
const STARTERS: Readonly<Record<string, number>> = {
  "wsd2020-women-final": 24,
  "wsd2023-men-sf2": 12,
  "wsd2023-women-sf2": 12,
};

/**
 * Writes a scenario for every result sheet that holds a heat, the JSON Schema of scenarios and a README that
 * tells where the numbers are from. Sheets with fewer than half of the names, or without a rink, are left out.
 * Other files in the folder are left alone.
 *
 * @param dataFolder holds races/*.json and skaters.json
 * @returns the names of the files written, in order
 * @throws Error in one line for a sheet that cannot be read
 */
export function buildScenarios(dataFolder: string, outFolder: string): string[] {
  const records = join(dataFolder, "skaters.json");
  const skaters = readSkaters(readFileSync(records, "utf8"), records);
  const scenarios: Scenario[] = [];
  const skipped: SkippedSheet[] = [];
  const folder = join(dataFolder, "races");
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  const races = files.sort().map((file) => {
    const path = join(folder, file);
    const text = readFileSync(path, "utf8");
    return { sheet: readSheet(text, path), remarks: JSON.parse(text) as SheetRemarks };
  });
  const sheets = races.map(({ sheet }) => sheet);
  for (const { sheet, remarks } of races) {
    const reason = reasonToSkip(sheet);
    if (reason !== null) skipped.push({ id: sheet.id, reason });
    else
      scenarios.push(
        scenarioOf(sheet, remarks, skaters, {
          bunchSkills: bunchSkills(sheet, sheetLevel(sheet), sheets, skaters),
        }),
      );
  }
  const written = new Map<string, string>([
    ["README.md", scenariosReadme(scenarios, skipped)],
    ["scenario.schema.json", `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`],
  ]);
  for (const scenario of scenarios) written.set(`${scenario.id}.json`, formatScenario(scenario));
  mkdirSync(outFolder, { recursive: true });
  for (const [name, text] of written) writeFileSync(join(outFolder, name), text);
  return [...written.keys()].sort();
}

/** What sheets tell beside the fields that scoring needs. */
interface SheetRemarks {
  completeness?: string;
  /** Lines of the protocol such as `Start 3:38 PM 19.2°C 32.0% -8.0°C`: hall, humidity, ice. */
  conditions?: string[];
  /** What is known of the sprint points without their being complete. */
  sprintConstraints?: string | Record<string, string>;
}

export function scenarioOf(
  sheet: Sheet,
  remarks: SheetRemarks,
  skaters: SkaterRecord[],
  context: Pick<SheetContext, "bunchSkills" | "venue"> = {},
): Scenario {
  const { completeness, conditions = [], sprintConstraints } = remarks;
  const notes: string[] = [];
  if (completeness !== undefined && completeness !== "full") notes.push(`sheet: ${completeness}`);
  if (sprintConstraints !== undefined) {
    const told =
      typeof sprintConstraints === "string"
        ? sprintConstraints
        : Object.values(sprintConstraints).join("; ");
    notes.push(`sprint points, as far as known: ${told}`);
  }
  const degrees = /(-?[\d.]+)\s*°C/.exec(conditions[0] ?? "")?.[1];
  const starters = STARTERS[sheet.id];
  const scenario = scenarioFromSheet(sheet, skaters, {
    temperature: degrees === undefined ? null : Number(degrees),
    notes,
    ...context,
    ...(starters === undefined ? {} : { starters }),
  });
  return parseScenario(scenario, sheet.id);
}

function reasonToSkip(sheet: Sheet): string | null {
  if (sheet.venue === undefined) return "the sheet does not say at which rink";
  return namesMissing(sheet);
}

/** Why there are too few names to make a heat of; null where there are enough. */
export function namesMissing(sheet: Sheet): string | null {
  const starters = Math.max(STARTERS[sheet.id] ?? 0, sheet.skaters.length);
  const named = sheet.skaters.filter(({ name }) => name !== null).length;
  return named < starters / 2 ? `names of only ${named} of ${starters} starters are known` : null;
}
