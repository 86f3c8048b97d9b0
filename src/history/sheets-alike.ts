import { resolveRules } from "../sim/rules.ts";
import type { Scenario } from "../sim/scenario.ts";
import type { Sheet } from "./sheet.ts";
import { sheetLevel } from "./sheet-rules.ts";

/** Real races like a heat. */
export interface SheetsAlike {
  /** Which races these are, in words. */
  like: string;
  sheets: Sheet[];
}

/**
 * Sheets of men's and women's races like a heat: with a next round or not as the heat has, without one of the same level,
 * and with sprints that pay alike.
 */
export function sheetsAlike(scenario: Scenario, sheets: readonly Sheet[]): SheetsAlike {
  const { qualifiers, sprints } = resolveRules(scenario.rules);
  const pays = payText(sprints);
  const isFinal = qualifiers === null;
  const kind = isFinal ? `races without a next round (${scenario.level})` : "semifinals";
  const paying = [...new Set(sprints.map(({ points }) => points.join("-")))].join(", ");
  return {
    like: `${kind} with ${sprints.length} sprints${paying ? ` for ${paying}` : ""}, men and women`,
    sheets: sheets.filter(
      (sheet) =>
        payText(sheet.sprints) === pays &&
        (sheet.qualifiers === null) === isFinal &&
        (!isFinal || (sheet.event !== undefined && sheetLevel(sheet) === scenario.level)),
    ),
  };
}

/** What the sprints pay, whatever laps they stand after. */
const payText = (sprints: readonly { points: readonly number[] }[]): string =>
  sprints.map(({ points }) => points.join("-")).join(" ");
