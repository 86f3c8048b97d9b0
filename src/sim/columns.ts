/**
 * Hands out number columns from one flat buffer, in the order in which they are asked for: doubles from its
 * beginning, 32-bit integers from behind the doubles. What is used as an index must be an integer column:
 * an index read from doubles costs an allocation on today's engines (measured).
 */
export class Columns {
  readonly buffer: ArrayBuffer;
  readonly rows: number;
  private doublesUsed = 0;
  private integersUsed: number;

  /** @param doubles, integers how many of each in all; @param from an equal buffer to take over, or none for zeros */
  constructor(rows: number, doubles: number, integers: number, from?: ArrayBuffer) {
    const bytes = doubles * 8 + integers * 4;
    if (from && from.byteLength !== bytes)
      throw new Error(`race state: expected ${bytes} bytes, got ${from.byteLength}`);
    this.buffer = from ?? new ArrayBuffer(bytes);
    this.rows = rows;
    this.integersUsed = doubles * 8;
  }

  /** The next column of doubles, one per row unless told otherwise. */
  protected doubles(length = this.rows): Float64Array {
    const column = new Float64Array(this.buffer, this.doublesUsed, length);
    this.doublesUsed += length * 8;
    return column;
  }

  /** The next column of integers. */
  protected integers(length = this.rows): Int32Array {
    const column = new Int32Array(this.buffer, this.integersUsed, length);
    this.integersUsed += length * 4;
    return column;
  }
}
