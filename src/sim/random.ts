import seedrandom from "seedrandom";

/** Two 32-bit words: a master key from the seed text, or the key of one race. */
export interface SeedWords {
  hi: number;
  lo: number;
}

/** Where a race takes its draws from: `keyedUniform`, or a script in tests. */
export type DrawSource = (
  hi: number,
  lo: number,
  skater: number,
  index: number,
  purpose: number,
) => number;

const TO_UNIT = 1 / 4294967296;

/**
 * Master key of a seed text: two words of seedrandom's alea, a multiply-with-carry generator that stays
 * inside 53 bits and so gives the same words on every engine. Source: Baagoe 2010; package seedrandom.
 *
 * @example seedToMaster("heerenveen-7") // { hi: -2030746166, lo: 1949464958 }
 */
export function seedToMaster(seedText: string): SeedWords {
  const next = seedrandom.alea(seedText);
  return { hi: next.int32() | 0, lo: next.int32() | 0 };
}

/**
 * Key of one race: four Feistel rounds over (stream, race), a bijection of the 64 bits for any master, so
 * no two pairs (race, stream) of one seed share a key. `stream` holds heat and lineage.
 *
 * @example raceKey({ hi: 1, lo: 2 }, 0, 0) // { hi: 1904950362, lo: -715032550 }
 */
export function raceKey(master: SeedWords, race: number, stream: number): SeedWords {
  let hi = master.hi ^ stream;
  let lo = master.lo ^ race;
  hi ^= mix(lo ^ 0x2545f491);
  lo ^= mix(hi ^ master.lo);
  hi ^= mix(lo ^ master.hi);
  lo ^= mix(hi ^ 0x517cc1b7);
  return { hi, lo };
}

/**
 * Keyed draw: a uniform number in (0, 1) that depends on nothing but its arguments, so that a changed plan
 * of one skater leaves every other draw as it was.
 * Two rounds of a 32-bit mixer, one per key word. Source of the mixer: Wellons 2018, triple32 and lowbias32
 * (hash prospector). Distinct for skater 0..255, index 0..16777215 (step, lap or 0), any 32-bit purpose.
 *
 * @example keyedUniform(1, 2, 3, 4, 5) // 0.5630205132765695
 */
export function keyedUniform(
  hi: number,
  lo: number,
  skater: number,
  index: number,
  purpose: number,
): number {
  let h = lo ^ index ^ (skater << 24);
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
  h = Math.imul(h ^ (h >>> 15), 0xd35a2d97);
  h ^= (h >>> 15) ^ hi ^ Math.imul(purpose, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 17), 0xed5ad4bb);
  h = Math.imul(h ^ (h >>> 11), 0xac4c1b51);
  h = Math.imul(h ^ (h >>> 15), 0x31848bab);
  h ^= h >>> 14;
  return ((h >>> 0) + 0.5) * TO_UNIT;
}

/**
 * Number of a text, for keys by name: FNV-1a over the UTF-16 units (Fowler, Noll, Vo 1991), then the mixer.
 *
 * @example hashName("Sven Kramer") // 3975145871
 */
export function hashName(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h) >>> 0;
}

/** Bijective 32-bit mixer triple32 (Wellons 2018). */
function mix(h: number): number {
  h = Math.imul(h ^ (h >>> 17), 0xed5ad4bb);
  h = Math.imul(h ^ (h >>> 11), 0xac4c1b51);
  h = Math.imul(h ^ (h >>> 15), 0x31848bab);
  return h ^ (h >>> 14);
}
