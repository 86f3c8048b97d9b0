import type { Entry, Scenario, Venue } from "../sim/scenario.ts";
import { namesMissing, scenarioOf } from "./build-scenarios.ts";
import { startersOf } from "./ranked-race.ts";
import { type Sheet, type SheetRow, UNKNOWN_ROW } from "./sheet.ts";
import type { SkaterRecord } from "./sheet-to-scenario.ts";
import { sheetVenue } from "./sheet-venue.ts";

/**
 * The heat of a sheet as it stood on the start list: nothing of what happened goes in. Rows are stripped of
 * everything but name, country and helmet, and put in an order that does not tell the result, before anything else
 * looks at them; alliances that reports spoke of afterwards are left out.
 *
 * @param skaters records with the times known before the race (knowledge.ts)
 * @throws Error in one line where the sheet lacks what a heat must have
 */
export function heatBeforeStart(sheet: Sheet, skaters: SkaterRecord[]): Scenario {
  const list = startList(sheet);
  const reason = namesMissing(list);
  if (reason !== null) throw new Error(`${list.id}: ${reason}`);
  const { happened: _, ...scenario } = scenarioOf(list, {}, skaters, { venue: rinkOf(list) });
  return { ...scenario, entries: scenario.entries.map(withoutAllies) };
}

/** Metres above the sea of a rink that is not known: most are lower than this, few much higher. */
const SOME_ALTITUDE = 100;

/** A rink that the sheet does not name, or that nobody has measured, is no reason not to forecast. */
function rinkOf(list: Sheet): Venue {
  try {
    return sheetVenue(list, null);
  } catch {
    return { name: list.venue ?? "unknown", altitude: SOME_ALTITUDE, lapLength: list.lapLength };
  }
}

function startList(sheet: Sheet): Sheet {
  const { doubt: _, ...printed } = sheet;
  const started = sheet.skaters.filter(({ status }) => status !== "DNS");
  const rows = started.map(({ name, country, helmet }) => ({
    ...UNKNOWN_ROW,
    name,
    country,
    helmet,
  }));
  const lost = startersOf(sheet) - started.length;
  for (let k = 0; k < lost; k++) rows.push({ ...UNKNOWN_ROW });
  return { ...printed, story: [], skaters: dropWrongHelmets(rows).sort(byName) };
}

/** Most places on a starting grid. */
const GRID = 30;

/** A number that two wear, or that is no place on a grid, says nothing of the start. */
function dropWrongHelmets(rows: readonly SheetRow[]): SheetRow[] {
  return rows.map((row) => {
    const { helmet } = row;
    const isGrid = helmet !== null && helmet >= 1 && helmet <= GRID;
    const isOwn = rows.every((other) => other === row || other.helmet !== helmet);
    return isGrid && isOwn ? row : { ...row, helmet: null };
  });
}

function byName(a: SheetRow, b: SheetRow): number {
  const key = ({ name, country, helmet }: SheetRow) =>
    [name === null ? 1 : 0, name, country, helmet].join(" ");
  return key(a) < key(b) ? -1 : 1;
}

function withoutAllies({ allies: _, ...entry }: Entry): Entry {
  return entry;
}
