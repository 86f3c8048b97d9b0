import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { venueAltitude, venueFriction } from "../../src/sim/venues.ts";

interface SkaterFile {
  skaters: { times: { venue?: string | null }[] }[];
}

describe("venueAltitude", () => {
  it("knows every venue in the data", () => {
    const { skaters } = JSON.parse(readFileSync("data/skaters.json", "utf8")) as SkaterFile;
    const unknown = skaters
      .flatMap((skater) => skater.times.map((time) => time.venue))
      .filter((venue) => venue && venueAltitude(venue) === null);
    expect(unknown).toEqual([]);
  });

  it("reads competition codes, accents, capitals and addresses", () => {
    expect(venueAltitude("WC1 Salt Lake City")).toBe(1425);
    expect(venueAltitude("WC 4 Hamar")).toBe(125);
    expect(venueAltitude("Tomaszów Mazowiecki")).toBe(170);
    expect(venueAltitude("BASELGA DI PINÉ")).toBe(1000);
    expect(venueAltitude("Heerenveen (Thialf)")).toBe(0);
  });

  it("is null for an unknown rink", () => {
    expect(venueAltitude("Nowhere")).toBeNull();
    expect(venueAltitude("constructor")).toBeNull();
  });
});

it("venueFriction is an estimate for seven halls only", () => {
  expect(venueFriction("WC3 Heerenveen")).toBe(0.0043);
  expect(venueFriction("Gangneung")).toBeNull();
});
