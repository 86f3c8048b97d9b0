/** Chances of one skater at a moment of a race, as fractions. */
export interface MomentOdds {
  name: string;
  /** To go through; null in a final. */
  qualify: number | null;
  win: number;
  podium: number;
  /** Standard error of the chance at what the race is about (through, else the podium), by races that began apart. */
  error: number;
  /** True where what was told of the finish settles what the race is about (through, else the podium) by the rules; absent else. */
  isSettled?: boolean;
}

/** How the odds stood once something had been seen, and how sure one can be of them. */
export interface Moment {
  /** Laps behind the front skater, and laps before him. */
  lap: number;
  toGo: number;
  /** What was seen, in a few words: "sprint 2: Kramer, Morozov, Malfatti". */
  event: string;
  /** As it was told, where somebody did. */
  text: string | null;
  /** What the observation leaves open, in words; null where it says all there is. */
  leavesOpen: string | null;
  /** Independent simulated races that would tell as much as those that agree; null where nothing is estimated. */
  effectiveSampleSize: number;
  /** The same by how they were on the start line: lower where few fields of the day explain all that was seen. */
  effectiveStarts: number;
  /** Natural logarithm of how likely this was, given all that was seen before; to be compared only at equal `within`. */
  logLikelihood: number;
  /**
   * The same with sprint places within 0.8 s whatever the races bore, so that versions of the model can be compared; null where
   * races had to go exactly so.
   */
  logScore: number | null;
  /** How near races had to come to what was seen, s at a sprint line; 0 where only those count in which it went exactly so. */
  within: number;
  /** The share of what was seen by eye that counted, 0 to 1. */
  byEye: number;
  /** Whether the odds are the result itself. */
  isResult: boolean;
  /** In the order of the start list. */
  odds: MomentOdds[];
}
