import type { Track } from "../../sim/track.ts";

/** A place on the ice, m from the middle of the rink; x to the right, y up, as seen from above. */
export interface Place {
  x: number;
  y: number;
}

/**
 * Where a distance along the reference line lies on the ice, so many metres outside that line. The home straight is at
 * the bottom and skated to the right: anticlockwise, as races go.
 * @example placeOnTrack(ovalTrack(362.2), 0, 0) // { x: 44, y: -22 }
 */
export function placeOnTrack(track: Track, distance: number, outside: number): Place {
  const { lapLength, radius, straight } = track;
  const inLap = distance - Math.floor(distance / lapLength) * lapLength;
  const far = radius + outside;
  const half = straight / 2;
  if (inLap < track.firstCorner) return { x: half - track.firstCorner + inLap, y: -far };
  if (inLap < track.backStraight) {
    const turn = (inLap - track.firstCorner) / radius;
    return { x: half + far * Math.sin(turn), y: -far * Math.cos(turn) };
  }
  if (inLap < track.secondCorner) return { x: half - (inLap - track.backStraight), y: far };
  if (inLap < track.homeStraight) {
    const turn = (inLap - track.secondCorner) / radius;
    return { x: -half - far * Math.sin(turn), y: far * Math.cos(turn) };
  }
  return { x: -half + (inLap - track.homeStraight), y: -far };
}
