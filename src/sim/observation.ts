/**
 * What somebody saw of a race at one moment. Whatever is absent is left open: a race agrees with an observation as far as it says
 * something (docs/MODEL.md 10).
 */
export interface Observation {
  /** By which a live line can be taken back. */
  id?: string;
  /** Laps to go of the front: 12 on the line of the first sprint of sixteen laps, 8.5 half a lap before eight to go, 1 the bell. */
  toGo: number;
  /** Who took the intermediate sprint at this line, best first; null for a place that nobody reports. */
  sprint?: (string | null)[];
  /** Points that skaters took in the sprint at this line, between a least and a most. */
  points?: PointsRange[];
  /** Intermediate points that skaters hold once it is over. */
  totals?: PointsRange[];
  /** Who jumped away here, half a lap sooner or later. */
  attack?: string[];
  /** Who is ahead of the pack. */
  away?: SeenAway;
  /** Order from the front, as far as seen; null for somebody not recognised. */
  order?: (string | null)[];
  /** Groups from front to back. */
  groups?: SeenGroup[];
  /** Who has fallen here. */
  fell?: string[];
  /** Who has left the race. */
  out?: string[];
  /** Order over the finish line, as far as known; only with 0 laps to go. */
  finish?: (string | null)[];
  /** As it was told. */
  text?: string;
  source?: string;
}

export interface PointsRange {
  name: string;
  least: number;
  most: number;
}

interface SeenAway {
  skaters: string[];
  /** How many they are in all, named or not; absent or null where nobody counted. */
  size?: number | null;
  /** Seconds to the pack, about; absent or null where nobody says. */
  gap?: number | null;
}

interface SeenGroup {
  skaters: string[];
  /** Seconds behind the front, about; null where nobody says. */
  gap: number | null;
}
