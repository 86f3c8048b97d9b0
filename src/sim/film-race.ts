import { FILE_OFFSETS } from "./files.ts";
import { FILM_VERSION, type Film, filmLength, type RaceFilm, readFilm } from "./film.ts";
import type { Heat } from "./heat.ts";
import type { RaceKey } from "./race-key.ts";
import { type RaceState, TIME } from "./state.ts";
import { type RaceTrace, traceRace } from "./trace.ts";

/** Skates one race and gives both its story and its film: a frame at the start and after each step. */
export function filmRace(heat: Heat, key: RaceKey): { trace: RaceTrace; film: RaceFilm } {
  const frames: Frame[] = [];
  const trace = traceRace(heat, key, (state) => frames.push(frameOf(heat, state)));
  const film: RaceFilm = {
    version: FILM_VERSION,
    race: key.race,
    laps: heat.rules.laps,
    track: heat.track,
    fileOffsets: [...FILE_OFFSETS],
    skaters: heat.names.map((name, i) => ({ name, country: heat.countries[i] ?? null })),
    frames: frames.length,
    columns: new ArrayBuffer(filmLength(frames.length, heat.skaters)),
  };
  const columns = readFilm(film);
  frames.forEach((frame, k) => {
    writeFrame(columns, frame, k);
  });
  return { trace, film };
}

type Frame = Pick<Film, "distance" | "file" | "reserve" | "draft" | "power" | "status"> & {
  time: number;
};

function frameOf({ skaters }: Heat, state: RaceState): Frame {
  const { cp, perCapacity } = state;
  const bytes = (read: (i: number) => number): Uint8Array =>
    Uint8Array.from({ length: skaters }, (_, i) =>
      Math.floor(Math.min(255, Math.max(0, read(i))) + 0.5),
    );
  return {
    time: state.race[TIME]!,
    distance: Float32Array.from(state.distance.subarray(0, skaters)),
    file: bytes((i) => state.file[i]!),
    reserve: bytes((i) => 255 * state.reserve[i]! * perCapacity[i]!),
    draft: bytes((i) => 100 * state.draft[i]!),
    power: bytes((i) => (100 * state.power[i]!) / cp[i]!),
    status: bytes((i) => state.status[i]!),
  };
}

function writeFrame(columns: Film, { time, ...frame }: Frame, k: number): void {
  const at = k * columns.skaters.length;
  columns.times[k] = time;
  columns.distance.set(frame.distance, at);
  columns.file.set(frame.file, at);
  columns.reserve.set(frame.reserve, at);
  columns.draft.set(frame.draft, at);
  columns.power.set(frame.power, at);
  columns.status.set(frame.status, at);
}
