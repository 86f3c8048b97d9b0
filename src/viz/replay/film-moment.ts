import type { Film } from "../../sim/film.ts";

/** One skater at one moment. */
export interface SkaterNow {
  /** Place in `film.skaters`. */
  skater: number;
  /** along the reference line from the start line, m */
  distance: number;
  /** outside that line, m */
  outside: number;
  /** m/s along the line */
  speed: number;
  /** `coasting` over the finish, `out` of the race. */
  state: "racing" | "coasting" | "out";
  /** s since the race was over for him; 0 while he races */
  since: number;
}

const RACING = 0;
const FINISHED = 1;
/** Time in which who has finished loses most of his speed, s. */
const COAST = 9;

/**
 * The field at a moment between two frames, the first skater first. Between frames positions follow a curve with no
 * jump in speed and no step backwards; changes of file take the whole time between the frames.
 */
export function filmMoment(film: Film, seconds: number): SkaterNow[] {
  const { times, frames } = film;
  const time = Math.min(Math.max(seconds, 0), times[frames - 1]!);
  const frame = Math.max(0, Math.min(frames - 2, frameBefore(times, time)));
  const now = film.skaters.map((_, skater) => skaterAt(film, skater, frame, time));
  return now.sort((a, b) => b.distance - a.distance);
}

/** The last frame at or before a time. */
function frameBefore(times: Float32Array, time: number): number {
  let [low, high] = [0, times.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (times[middle]! <= time) low = middle;
    else high = middle - 1;
  }
  return low;
}

function skaterAt(film: Film, skater: number, frame: number, time: number): SkaterNow {
  const { times, distance, file, fileOffsets, status, skaters } = film;
  const at = (k: number): number => k * skaters.length + skater;
  const over = firstOver(film, skater, frame + 1);
  if (over !== null && time >= times[over]!) {
    const since = time - times[over]!;
    const speed =
      over > 0
        ? (distance[at(over)]! - distance[at(over - 1)]!) / (times[over]! - times[over - 1]!)
        : 0;
    const state = status[at(over)] === FINISHED ? "coasting" : "out";
    const outside = fileOffsets[file[at(over)]!]!;
    const rolled = state === "coasting" ? speed * COAST * (1 - Math.exp(-since / COAST)) : 0;
    return { skater, distance: distance[at(over)]! + rolled, outside, speed, state, since };
  }
  const next = Math.min(frame + 1, film.frames - 1);
  const span = Math.max(times[next]! - times[frame]!, 1e-9);
  const share = (time - times[frame]!) / span;
  const [from, to] = [distance[at(frame)]!, distance[at(next)]!];
  const slope = (k: number): number =>
    k <= 0 || k >= film.frames - 1
      ? (to - from) / span
      : (distance[at(k + 1)]! - distance[at(k - 1)]!) / (times[k + 1]! - times[k - 1]!);
  // No steeper than three times the mean: then the curve never turns back (Fritsch and Carlson 1980).
  const steepest = (3 * (to - from)) / span;
  const [m0, m1] = [Math.min(slope(frame), steepest), Math.min(slope(next), steepest)];
  const [s2, s3] = [share * share, share * share * share];
  const eased = 3 * s2 - 2 * s3;
  const [out0, out1] = [fileOffsets[file[at(frame)]!]!, fileOffsets[file[at(next)]!]!];
  return {
    skater,
    distance:
      (1 - eased) * from + eased * to + span * ((s3 - 2 * s2 + share) * m0 + (s3 - s2) * m1),
    outside: out0 + (out1 - out0) * eased,
    speed: (to - from) / span,
    state: "racing",
    since: 0,
  };
}

/** The first frame up to `last` in which the race is over for a skater; null while he races. */
function firstOver({ status, skaters }: Film, skater: number, last: number): number | null {
  if (status[last * skaters.length + skater] === RACING) return null;
  let [low, high] = [0, last];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (status[middle * skaters.length + skater] === RACING) low = middle + 1;
    else high = middle;
  }
  return low;
}
