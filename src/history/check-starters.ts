import { isDay } from "../sim/iso-date.ts";
import { foldName, nearestName } from "../sim/nearest-name.ts";
import { countries } from "./countries.ts";
import { countryCode } from "./country-code.ts";
import type { Sheet, SheetRow } from "./sheet.ts";
import type { SheetFault } from "./sheet-fault.ts";

/** What is wrong with the day and with single rows, or with two that say the same of themselves. */
export function checkStarters(sheet: Sheet): SheetFault[] {
  const faults: SheetFault[] = [];
  const { date, skaters } = sheet;
  if (date !== undefined && !isDay(date)) {
    faults.push({
      path: ["date"],
      expected: "a day of the calendar",
      got: `"${date}"`,
      kind: "slip",
    });
  }
  faults.push(...doubles(skaters, "name"), ...doubles(skaters, "helmet"));
  const printsLaps = skaters.some(({ status, laps }) => status === "FIN" && laps !== null);
  skaters.forEach((row, i) => {
    const told = [
      ...countryFault(row.country),
      ...lapsFaults(row, sheet, printsLaps),
      ...absentFaults(row),
    ];
    for (const { key, ...fault } of told) faults.push({ path: ["skaters", i, ...key], ...fault });
  });
  return faults;
}

type RowFault = Omit<SheetFault, "path"> & { key: (string | number)[] };

function doubles(skaters: readonly SheetRow[], key: "name" | "helmet"): SheetFault[] {
  const seen = new Map<string | number, number>();
  return skaters.flatMap((row, i) => {
    const value = row[key];
    if (value === null) return [];
    const same = typeof value === "string" ? foldName(value) : value;
    const beside = seen.get(same);
    if (beside === undefined) {
      seen.set(same, i);
      return [];
    }
    const expected = key === "name" ? "every skater once" : "every helmet number once";
    const got = JSON.stringify(value);
    return [{ path: ["skaters", i, key], expected, got, beside, kind: "slip" as const }];
  });
}

function countryFault(country: string | null): RowFault[] {
  if (country === null || Object.hasOwn(countries, country)) return [];
  const near = countryCode(country) ?? nearestName(country, Object.keys(countries));
  const hint = near === null ? "" : ` (did you mean ${near}?)`;
  const expected = "the code of a country such as NED";
  return [{ key: ["country"], expected, got: `${JSON.stringify(country)}${hint}`, kind: "slip" }];
}

/** Laps against the distance, the status and the sprints scored in. */
function lapsFaults(row: SheetRow, sheet: Sheet, printsLaps: boolean): RowFault[] {
  const { laps, status, sprintPoints } = row;
  const refuse = (expected: string): RowFault[] => [
    { key: ["laps"], expected, got: laps === null ? "nothing" : `${laps}`, kind: "contradiction" },
  ];
  if (laps === null) {
    // Nothing at all is a sheet without laps; one gap in the column is a lap count forgotten.
    return status === "FIN" && printsLaps ? refuse(`${sheet.laps} (status FIN)`) : [];
  }
  if (laps > sheet.laps) return refuse(`at most ${sheet.laps}`);
  if (status === "FIN" && laps < sheet.laps) return refuse(`${sheet.laps} (status FIN)`);
  if ((status === "DNF" || status === "LAPPED") && laps === sheet.laps) {
    return refuse(`fewer than ${sheet.laps} (status ${status})`);
  }
  return sheet.sprints.flatMap(({ lap }, sprint): RowFault[] => {
    const won = sprintPoints?.[sprint] ?? 0;
    if (won === 0 || laps >= lap) return [];
    const expected = `0 (the sprint is at lap ${lap}, laps skated: ${laps})`;
    return [{ key: ["sprintPoints", sprint], expected, got: `${won}`, kind: "contradiction" }];
  });
}

/** Whoever did not start has no result. */
function absentFaults(row: SheetRow): RowFault[] {
  if (row.status !== "DNS") return [];
  return (["time", "finishOrder", "points", "finishPoints", "laps"] as const)
    .filter((key) => (row[key] ?? 0) !== 0)
    .map((key) => ({
      key: [key],
      expected: "nothing (status DNS)",
      got: `${row[key]}`,
      kind: "contradiction",
    }));
}
