/** First word of a buffer of outcomes: the letters MSOC, read little-endian. */
const MAGIC = 0x434f534d;
const VERSION = 2;
const HEADER_WORDS = 9;
const HEADER_BYTES = 4 * HEADER_WORDS;

/** Value of `bellLeader` where nobody reached the bell. */
export const NOBODY = 255;
/** Quantities of a ride; see `recordRide`. */
export const RIDE_WIDTH = 6;
/** Longest lead kept in `bellLead`, ms. */
export const LONGEST_LEAD = 65535;

/** What a block of outcomes is made for. */
export interface OutcomesShape {
  skaters: number;
  sprints: number;
  /** Number of the first race. */
  from: number;
  races: number;
  /** Lap lines at which passings are kept: all laps of the race, or 0 where nobody asked for them. */
  laps: number;
  /** 1 where it is kept who fell and who went for which sprint, or 0 where nobody asked for it. */
  deeds: number;
  /** 1 where it is kept how the skater watched rode, or 0 where nobody is watched. */
  rides: number;
}

/**
 * What came out of races `from` … `from + races - 1`, a column per quantity, all in one buffer that can be
 * stored and handed to another thread. Columns per skater hold race after race, skater after skater; a race
 * of 15 skaters with three sprints takes 186 bytes, 960 more with the passings of sixteen laps, and 60 more with deeds.
 */
export interface Outcomes extends OutcomesShape {
  readonly buffer: ArrayBuffer;
  /** Finish time, ms; 0 for those without one. */
  readonly time: Uint32Array;
  /** Time at the end of each lap, ms: race, skater, lap; 0 for a line not reached. Empty unless asked for. */
  readonly passings: Uint32Array;
  /** Points that count in the end. */
  readonly total: Uint16Array;
  /** Per race: how far the winner led at the bell, ms; 0 where he did not lead. */
  readonly bellLead: Uint16Array;
  /** Per race: points of the last skater to go through; 0 where nobody goes through. */
  readonly cutPoints: Uint16Array;
  /** Per race: how the skater watched rode, see `recordRide`. Empty unless asked for. */
  readonly ride: Uint16Array;
  /** Final place from 1. */
  readonly place: Uint8Array;
  /** Order over the finish line from 0; the number of starters for those who did not finish. */
  readonly lineOrder: Uint8Array;
  /** Values of `RaceState.status`. */
  readonly status: Uint8Array;
  /** Points won at each sprint: race, skater, sprint. */
  readonly sprintPoints: Uint8Array;
  /** Per race: size of the break that the winner was in with three laps to go; 0 where there was none. */
  readonly breakSize: Uint8Array;
  /** Per race: who led at the bell, or `NOBODY`. */
  readonly bellLeader: Uint8Array;
  /** 1 for those who fell, got up again or not. Empty unless asked for. */
  readonly fell: Uint8Array;
  /** 1 for those who went for a sprint, see `recordDeeds`: race, skater, sprint. Empty unless asked for. */
  readonly went: Uint8Array;
}

/** Columns filled with zeros for the given races. @throws where a number does not fit its column */
export function createOutcomes(
  shape: Omit<OutcomesShape, "laps" | "deeds" | "rides"> & Partial<OutcomesShape>,
): Outcomes {
  const { skaters, sprints, from, races, laps = 0, deeds = 0, rides = 0 } = shape;
  if (!(skaters >= 1 && skaters < NOBODY))
    throw new Error(`outcomes: expected 1 to ${NOBODY - 1} skaters, got ${skaters}`);
  if (!(races >= 0 && from >= 0 && from + races <= 0xffffffff))
    throw new Error(`outcomes: expected race numbers below 2^32, got ${from} to ${from + races}`);
  const buffer = new ArrayBuffer(
    HEADER_BYTES + races * bytesPerRace(skaters, sprints, laps, deeds, rides),
  );
  const header = [MAGIC, VERSION, skaters, sprints, from, races, laps, deeds, rides];
  new Uint32Array(buffer, 0, HEADER_WORDS).set(header);
  return readOutcomes(buffer);
}

/** Size of one race in a block of outcomes. */
export const bytesPerRace = (
  skaters: number,
  sprints: number,
  laps = 0,
  deeds = 0,
  rides = 0,
): number =>
  skaters * (4 + 4 * laps + 2 + 3 + sprints + deeds * (1 + sprints)) +
  2 * (2 + RIDE_WIDTH * rides) +
  2;

/** Columns over a stored or received buffer, which is shared, not copied. @throws on a foreign buffer */
export function readOutcomes(buffer: ArrayBuffer): Outcomes {
  if (buffer.byteLength < HEADER_BYTES)
    throw new Error(`outcomes: expected at least ${HEADER_BYTES} bytes, got ${buffer.byteLength}`);
  const header = new Uint32Array(buffer, 0, HEADER_WORDS);
  const [magic, version, skaters, sprints, from, races, laps, deeds, rides] = Array.from(
    header,
  ) as [number, number, number, number, number, number, number, number, number];
  if (magic !== MAGIC) throw new Error("outcomes: this is not a buffer of outcomes");
  if (version !== VERSION) throw new Error(`outcomes: expected version ${VERSION}, got ${version}`);
  const expected = HEADER_BYTES + races * bytesPerRace(skaters, sprints, laps, deeds, rides);
  if (buffer.byteLength !== expected)
    throw new Error(`outcomes: expected ${expected} bytes, got ${buffer.byteLength}`);

  let at = HEADER_BYTES;
  const next = (bytes: number): number => {
    at += bytes;
    return at - bytes;
  };
  const rows = races * skaters;
  return {
    buffer,
    skaters,
    sprints,
    from,
    races,
    laps,
    deeds,
    rides,
    time: new Uint32Array(buffer, next(rows * 4), rows),
    passings: new Uint32Array(buffer, next(rows * laps * 4), rows * laps),
    total: new Uint16Array(buffer, next(rows * 2), rows),
    bellLead: new Uint16Array(buffer, next(races * 2), races),
    cutPoints: new Uint16Array(buffer, next(races * 2), races),
    ride: new Uint16Array(buffer, next(races * RIDE_WIDTH * rides * 2), races * RIDE_WIDTH * rides),
    place: new Uint8Array(buffer, next(rows), rows),
    lineOrder: new Uint8Array(buffer, next(rows), rows),
    status: new Uint8Array(buffer, next(rows), rows),
    sprintPoints: new Uint8Array(buffer, next(rows * sprints), rows * sprints),
    breakSize: new Uint8Array(buffer, next(races), races),
    bellLeader: new Uint8Array(buffer, next(races), races),
    fell: new Uint8Array(buffer, next(rows * deeds), rows * deeds),
    went: new Uint8Array(buffer, next(rows * sprints * deeds), rows * sprints * deeds),
  };
}

/** A column, with how many numbers a race has in it. */
interface OutcomeColumn {
  column: Uint32Array | Uint16Array | Uint8Array;
  width: number;
  /** Left out of the digest, which tells the same races whether somebody asked for deeds and rides or not. */
  aside?: boolean;
}

/** The columns in their fixed order. */
export function outcomeColumns(outcomes: Outcomes): OutcomeColumn[] {
  const { skaters, sprints, laps, deeds, rides } = outcomes;
  return [
    { column: outcomes.time, width: skaters },
    { column: outcomes.passings, width: skaters * laps },
    { column: outcomes.total, width: skaters },
    { column: outcomes.bellLead, width: 1 },
    { column: outcomes.cutPoints, width: 1 },
    { column: outcomes.ride, width: RIDE_WIDTH * rides, aside: true },
    { column: outcomes.place, width: skaters },
    { column: outcomes.lineOrder, width: skaters },
    { column: outcomes.status, width: skaters },
    { column: outcomes.sprintPoints, width: skaters * sprints },
    { column: outcomes.breakSize, width: 1 },
    { column: outcomes.bellLeader, width: 1 },
    { column: outcomes.fell, width: skaters * deeds, aside: true },
    { column: outcomes.went, width: skaters * sprints * deeds, aside: true },
  ];
}

/**
 * One block from neighbouring blocks in race order; associative.
 * @throws where a block is missing, doubled or of another heat's shape
 */
export function mergeOutcomes(parts: readonly Outcomes[]): Outcomes {
  const [first] = parts;
  if (!first) throw new Error("outcomes: expected at least one part to merge, got none");
  let races = 0;
  for (const part of parts) {
    if (part.skaters !== first.skaters || part.sprints !== first.sprints)
      throw new Error(
        `outcomes: expected ${first.skaters} skaters and ${first.sprints} sprints, got ${part.skaters} and ${part.sprints}`,
      );
    if (part.laps !== first.laps)
      throw new Error(`outcomes: expected passings of ${first.laps} laps, got ${part.laps}`);
    if (part.deeds !== first.deeds)
      throw new Error(`outcomes: expected deeds in all parts or in none, got ${part.deeds}`);
    if (part.rides !== first.rides)
      throw new Error(`outcomes: expected rides in all parts or in none, got ${part.rides}`);
    if (part.from !== first.from + races)
      throw new Error(`outcomes: expected races from ${first.from + races}, got ${part.from}`);
    races += part.races;
  }
  const merged = createOutcomes({ ...first, races });
  const targets = outcomeColumns(merged);
  for (const part of parts) {
    const row = part.from - first.from;
    outcomeColumns(part).forEach(({ column, width }, k) => {
      targets[k]!.column.set(column, row * width);
    });
  }
  return merged;
}

/** A block of its own of some races of another, counted from its first; they become races 0, 1, 2 … */
export function sliceOutcomes(outcomes: Outcomes, first: number, races: number): Outcomes {
  const slice = createOutcomes({ ...outcomes, from: 0, races });
  const sources = outcomeColumns(outcomes);
  outcomeColumns(slice).forEach(({ column, width }, k) => {
    column.set(sources[k]!.column.subarray(first * width, (first + races) * width));
  });
  return slice;
}

/** Takes one row over from a block of the same shape. */
export function copyRow(from: Outcomes, to: Outcomes, row: number): void {
  const sources = outcomeColumns(from);
  outcomeColumns(to).forEach(({ column, width }, k) => {
    column.set(sources[k]!.column.subarray(row * width, (row + 1) * width), row * width);
  });
}

/** A block of its own of the races in the given rows of another; they become races 0, 1, 2 … */
export function pickOutcomes(outcomes: Outcomes, rows: readonly number[]): Outcomes {
  const picked = createOutcomes({ ...outcomes, from: 0, races: rows.length });
  const sources = outcomeColumns(outcomes);
  outcomeColumns(picked).forEach(({ column, width }, k) => {
    const source = sources[k]!.column;
    rows.forEach((row, race) => {
      column.set(source.subarray(row * width, (row + 1) * width), race * width);
    });
  });
  return picked;
}
