/** What a state is made for: its buffer follows from these three numbers. */
export interface StateShape {
  skaters: number;
  sprints: number;
  laps: number;
}

/**
 * Hands out number columns from one flat buffer, in the order in which they are asked for: doubles from its
 * beginning, 32-bit integers from behind the doubles. What is used as an index must be an integer column:
 * an index read from doubles costs an allocation on today's engines (measured).
 */
export class Columns {
  readonly buffer: ArrayBuffer;
  readonly shape: StateShape;
  private readonly floats: Float64Array[] = [];
  private readonly wholes: Int32Array[] = [];
  private doublesUsed = 0;
  private integersUsed: number;

  /** @param doubles, integers how many of each in all; @param from an equal buffer to take over, or none for zeros */
  constructor(shape: StateShape, doubles: number, integers: number, from?: ArrayBuffer) {
    const bytes = doubles * 8 + integers * 4;
    if (from && from.byteLength !== bytes)
      throw new Error(`race state: expected ${bytes} bytes, got ${from.byteLength}`);
    this.buffer = from ?? new ArrayBuffer(bytes);
    this.shape = shape;
    this.integersUsed = doubles * 8;
  }

  /** The next column of doubles, one per skater unless told otherwise. */
  protected doubles(length = this.shape.skaters): Float64Array {
    const column = new Float64Array(this.buffer, this.doublesUsed, length);
    this.doublesUsed += length * 8;
    this.floats.push(column);
    return column;
  }

  /** The next column of integers. */
  protected integers(length = this.shape.skaters): Int32Array {
    const column = new Int32Array(this.buffer, this.integersUsed, length);
    this.integersUsed += length * 4;
    this.wholes.push(column);
    return column;
  }

  /** Makes the columns those of another, which may be made for more skaters or fewer: what has no room is left out, what is beyond is 0. */
  takeOver({ floats, wholes }: this): void {
    // By hand, since views of parts of the columns would have to be made for `set`; and once for each kind, or the loop knows neither.
    for (let k = 0; k < floats.length; k++) {
      const from = floats[k]!;
      const to = this.floats[k]!;
      const shared = Math.min(from.length, to.length);
      for (let i = 0; i < shared; i++) to[i] = from[i]!;
      for (let i = shared; i < to.length; i++) to[i] = 0;
    }
    for (let k = 0; k < wholes.length; k++) {
      const from = wholes[k]!;
      const to = this.wholes[k]!;
      const shared = Math.min(from.length, to.length);
      for (let i = 0; i < shared; i++) to[i] = from[i]!;
      for (let i = shared; i < to.length; i++) to[i] = 0;
    }
  }
}
