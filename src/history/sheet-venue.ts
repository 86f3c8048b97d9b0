import type { Venue } from "../sim/scenario.ts";
import { venueAltitude } from "../sim/venues.ts";
import type { Sheet } from "./sheet.ts";

/**
 * Where a race was held. Sheets name the hall, the town and perhaps the country: `Thialf, Heerenveen` or `…, Rho (Milan)`.
 * @param temperature degrees Celsius of the air, where the protocol prints it
 * @throws Error where the sheet names no rink, or one whose altitude is not known
 */
export function sheetVenue(sheet: Sheet, temperature: number | null): Venue {
  const { id, venue, lapLength } = sheet;
  if (venue === undefined) throw new Error(`${id}: venue: expected a rink, got nothing`);
  const parts = venue.split(/[,()]/).map((part) => part.trim());
  const towns = [venue, ...parts.reverse()];
  const altitude = towns.map(venueAltitude).find((metres) => metres !== null);
  if (altitude === undefined) {
    throw new Error(`${id}: venue: expected a rink of known altitude, got "${venue}"`);
  }
  const place = { name: venue, altitude, lapLength };
  return temperature === null ? place : { ...place, temperature };
}
