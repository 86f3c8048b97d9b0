import type { Track } from "./track.ts";

/** Raised whenever the columns of a film change. */
export const FILM_VERSION = 1;

/** One race from frame to frame, as it is stored and sent: what is needed to see it again, without the engine. */
export interface RaceFilm {
  version: number;
  /** Number of the race, from 0. */
  race: number;
  laps: number;
  /** Shape of the oval as skated, m. */
  track: Track;
  /** How far out each file lies, m. */
  fileOffsets: number[];
  skaters: { name: string; country: string | null }[];
  frames: number;
  /**
   * Frame by frame, skater by skater: metres from the start line (32-bit floats, after the times of the frames in
   * seconds), then bytes: file, share of the reserve left (255 all), drag (100 alone in the wind), power (100 critical
   * power), status.
   */
  columns: ArrayBuffer;
}

/** Quantities in bytes, in the order in which they stand in the columns. */
const filmBytes = ["file", "reserve", "draft", "power", "status"] as const;

/** A film opened: a column per quantity, read at `frame * skaters + skater`. */
export interface Film extends Omit<RaceFilm, "columns" | "version" | "skaters"> {
  skaters: RaceFilm["skaters"];
  /** s, one per frame, growing */
  times: Float32Array;
  /** along the reference line from the start line, m; before it negative */
  distance: Float32Array;
  /** place in `fileOffsets` */
  file: Uint8Array;
  /** share of the anaerobic reserve left, 0 … 255 */
  reserve: Uint8Array;
  /** drag as a share of that alone in the wind, percent */
  draft: Uint8Array;
  /** power as a share of critical power, percent, 255 at most */
  power: Uint8Array;
  /** RUNNING, DONE, LAPPED, STOPPED or DISQUALIFIED of state.ts */
  status: Uint8Array;
}

/**
 * Opens a film without copying it.
 * @throws on a version that this program does not read, and on columns of another length than the counts say
 */
export function readFilm(film: RaceFilm): Film {
  const { version, columns, ...rest } = film;
  if (version !== FILM_VERSION)
    throw new Error(`film: expected version ${FILM_VERSION}, got ${version}`);
  const cells = film.frames * film.skaters.length;
  const floats = film.frames + cells;
  const expected = filmLength(film.frames, film.skaters.length);
  if (columns.byteLength !== expected)
    throw new Error(`film: expected ${expected} bytes, got ${columns.byteLength}`);
  const bytes = filmBytes.map((_, k) => new Uint8Array(columns, 4 * floats + k * cells, cells));
  const [file, reserve, draft, power, status] = bytes as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  return {
    ...rest,
    times: new Float32Array(columns, 0, film.frames),
    distance: new Float32Array(columns, 4 * film.frames, cells),
    file,
    reserve,
    draft,
    power,
    status,
  };
}

/** Bytes of the columns. */
export const filmLength = (frames: number, skaters: number): number =>
  4 * frames + frames * skaters * (4 + filmBytes.length);
