/** Hands out number columns from one flat buffer, in the order in which they are asked for. */
export class Columns {
  readonly buffer: ArrayBuffer;
  readonly rows: number;
  private used = 0;

  /** @param bytes size of the whole buffer; @param from an equal buffer to take over, or none for zeros */
  constructor(rows: number, bytes: number, from?: ArrayBuffer) {
    if (from && from.byteLength !== bytes)
      throw new Error(`race state: expected ${bytes} bytes, got ${from.byteLength}`);
    this.buffer = from ?? new ArrayBuffer(bytes);
    this.rows = rows;
  }

  /** The next column of doubles, one per row unless told otherwise. */
  protected doubles(length = this.rows): Float64Array {
    const column = new Float64Array(this.buffer, this.used, length);
    this.used += length * 8;
    return column;
  }

  /** The next column of 32-bit integers; ask for these last, so that doubles stay aligned. */
  protected integers(length = this.rows): Int32Array {
    const column = new Int32Array(this.buffer, this.used, length);
    this.used += length * 4;
    return column;
  }
}
