import { foldName } from "../sim/nearest-name.ts";
import { countries } from "./countries.ts";

const spellings = new Map<string, string>();
for (const [code, written] of Object.entries(countries)) {
  for (const name of written) spellings.set(foldName(name), code);
}

/**
 * The code of a country as result sheets have it, from that code, an ISO 3166 code or a name; case and accents do
 * not matter. Null where the country is not known. Where a code means one country to the IOC and another to ISO,
 * it is taken as the IOC's.
 *
 * @example countryCode("Netherlands") // "NED"
 */
export function countryCode(text: string): string | null {
  const code = text.trim().toUpperCase();
  return Object.hasOwn(countries, code) ? code : (spellings.get(foldName(text)) ?? null);
}
