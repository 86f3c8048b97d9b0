import { type Outcomes, outcomeColumns } from "./outcomes.ts";

/**
 * 64-bit digest of whole numbers in order: two 32-bit lanes of multiply, rotate and add (the inner loop of
 * MurmurHash3, Appleby 2011) with different constants, finished by its mixer. Made to notice a change, not to
 * resist a forger.
 */
class Lanes {
  private a = 0x9747b28c;
  private b = 0x3c6ef372;
  private count = 0;

  take(value: number): void {
    this.a ^= scramble(value, 0xcc9e2d51, 0x1b873593);
    this.a = (Math.imul((this.a << 13) | (this.a >>> 19), 5) + 0xe6546b64) | 0;
    this.b ^= scramble(value, 0x239b961b, 0x38b34ae5);
    this.b = (Math.imul((this.b << 17) | (this.b >>> 15), 9) + 0x561ccd1b) | 0;
    this.count++;
  }

  /** 16 hexadecimal digits. */
  text(): string {
    return hex(finish(this.a ^ this.count)) + hex(finish(this.b ^ this.count));
  }
}

/**
 * Digest of outcomes that grows race by race: the same for the same races in the same order, however they
 * were cut into blocks and whoever skated them.
 */
export class OutcomeDigest {
  private readonly lanes = new Lanes();

  /** Takes in the next block. */
  add(outcomes: Outcomes): void {
    const columns = outcomeColumns(outcomes).filter(({ aside }) => !aside);
    for (let race = 0; race < outcomes.races; race++)
      for (const { column, width } of columns)
        for (let k = race * width; k < (race + 1) * width; k++) this.lanes.take(column[k]!);
  }

  /** 16 hexadecimal digits. */
  text(): string {
    return this.lanes.text();
  }
}

/** Digest of one block. */
export function digestOutcomes(outcomes: Outcomes): string {
  const digest = new OutcomeDigest();
  digest.add(outcomes);
  return digest.text();
}

/** Digest of a text, over its UTF-16 units. */
export function digestText(text: string): string {
  const lanes = new Lanes();
  for (let k = 0; k < text.length; k++) lanes.take(text.charCodeAt(k));
  return lanes.text();
}

function scramble(value: number, first: number, second: number): number {
  const k = Math.imul(value + 1, first);
  return Math.imul((k << 15) | (k >>> 17), second);
}

function finish(lane: number): number {
  let h = lane ^ (lane >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const hex = (word: number): string => word.toString(16).padStart(8, "0");
