/** Length of a straight of the standard oval in metres. Source: ISU special regulations (25.5 m radius). */
const STRAIGHT = 112;

/** From the line to the first corner, in metres; the other 100 m of the home straight come before the line. */
const LINE_TO_CORNER = 12;

/** Lap of a mass start on the warm-up lane, m; 355.9 (5 m lane) to 387.4 (normal inner lane) occur. MODEL 1.1. */
export const MASS_START_LAP = 362.2;

/** Lap of an individual race: one corner in the inner and one in the outer lane, m. */
export const DOUBLE_TRACK_LAP = 400;

/** An oval as skated, all lengths in metres. */
export interface Track {
  lapLength: number;
  /** One over the lap length: a product is cheaper than a quotient. */
  perLap: number;
  /** Radius of the skated line in the corners. */
  radius: number;
  straight: number;
  corner: number;
  /** Where, from the line, the first corner, the back straight, the second corner and the home straight begin. */
  firstCorner: number;
  backStraight: number;
  secondCorner: number;
  homeStraight: number;
}

/**
 * Oval of a given lap length: lap = 2 straight + 2 pi R, straights of 112 m, both corners of radius R.
 * Source: geometry; gives the 355.948 m measured in Gangneung with R = 21.0. Valid for laps of 300..430 m.
 *
 * @example ovalTrack(362.2).radius // 21.995
 */
export function ovalTrack(lapLength: number = MASS_START_LAP): Track {
  const radius = (lapLength - 2 * STRAIGHT) / (2 * Math.PI);
  const corner = Math.PI * radius;
  return {
    lapLength,
    perLap: 1 / lapLength,
    radius,
    straight: STRAIGHT,
    corner,
    firstCorner: LINE_TO_CORNER,
    backStraight: LINE_TO_CORNER + corner,
    secondCorner: LINE_TO_CORNER + corner + STRAIGHT,
    homeStraight: LINE_TO_CORNER + 2 * corner + STRAIGHT,
  };
}

/**
 * Which part of the lap a distance from the line falls in: 0 home straight, 1 first corner, 2 back straight,
 * 3 second corner. Odd numbers are corners. `distance` is any number of metres, negative before the line.
 *
 * @example segmentAt(ovalTrack(400), 450) // 1
 */
export function segmentAt(track: Track, distance: number): 0 | 1 | 2 | 3 {
  return segmentInLap(track, distance - Math.floor(distance / track.lapLength) * track.lapLength);
}

/** The same from the metres since the last crossing of the line; a few metres before or beyond the lap are the home straight. */
export function segmentInLap(track: Track, inLap: number): 0 | 1 | 2 | 3 {
  if (inLap < track.backStraight) return inLap < track.firstCorner ? 0 : 1;
  if (inLap < track.secondCorner) return 2;
  return inLap < track.homeStraight ? 3 : 0;
}

/**
 * Longer way of a skater outside the line, in a corner: (R + y) / R, radius R and offset y in metres.
 * Each metre of offset costs 2 pi m a lap. Source: geometry.
 *
 * @example cornerStretch(22, 1) // 1.04545
 */
export function cornerStretch(radius: number, offset: number): number {
  return (radius + offset) / radius;
}
