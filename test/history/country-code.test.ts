import { describe, expect, it } from "vitest";
import { countries } from "../../src/history/countries.ts";
import { countryCode } from "../../src/history/country-code.ts";

describe("countryCode", () => {
  it.each([
    ["NED", "NED"],
    ["ned", "NED"],
    ["NLD", "NED"],
    ["Netherlands", "NED"],
    ["south korea", "KOR"],
    ["Czech Republic", "CZE"],
    ["Great Britain", "GBR"],
    ["AIN", "AIN"],
    ["ROC", "ROC"],
    // Bahrain to the IOC, Brunei to ISO.
    ["BRN", "BRN"],
  ])("reads %s", (text, code) => {
    expect(countryCode(text)).toBe(code);
  });
  it.each(["XXX", "", "NE", "Atlantis", "constructor"])("does not know %j", (text) => {
    expect(countryCode(text)).toBeNull();
  });
  it("has all 206 committees and the four neutral teams, no two spelled alike", () => {
    expect(Object.keys(countries)).toHaveLength(210);
    expect(Object.keys(countries).every((code) => /^[A-Z]{3}$/.test(code))).toBe(true);
    const spellings = Object.values(countries).flat();
    expect(new Set(spellings).size).toBe(spellings.length);
    for (const [code, [name]] of Object.entries(countries)) expect(countryCode(name)).toBe(code);
  });
});
