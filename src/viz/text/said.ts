/** Values of the parameters of a plan. */
export type Values = Record<string, string | number | undefined>;

/** A plan as an order to a skater, and as what he is doing then. */
export interface PlanPhrase {
  order: string;
  doing: string;
  /** What he does who follows it, for a sentence that begins with "if"; English does without. @example "in het peloton blijft" */
  does?: string;
}

/** Skaters close together in a race; `gap` in seconds behind the first. */
export interface Group {
  size: number;
  names: string[];
  gap: number;
}

/** A place and how often one comes in it. */
export interface PlaceCell {
  name: string;
  place: number;
  count: string;
  low: number;
  high: number;
}

/** So many points, such a place over the line, and what that is worth. */
export interface NeededCell {
  points: number;
  place: number;
  said: string;
  races: number;
}

/** A difference with its interval, in whole numbers of a hundred. */
export interface Ends {
  value: number;
  low: number;
  high: number;
}
