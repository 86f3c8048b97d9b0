/** A heat in the words of the sport, as it stands in a scenario file. Unknown facts are null or absent. */
export interface Scenario {
  /** Address of the JSON Schema, for editors. */
  $schema?: string;
  /** Format of the file. */
  schema: "massstart-scenario/1";
  /** Short name, equal to the file name without its ending. */
  id: string;
  /** What a person would call the heat. */
  title: string;
  gender: "men" | "women";
  /** Strength of the field; chooses the prior for skaters without times. */
  level: Level;
  /** ISO day of the race. Nothing dated on or after it is used. */
  asOf: string;
  rules: RulesPresetName | RulesChoice;
  venue: Venue;
  entries: Entry[];
  behaviour?: BehaviourChoice;
  /** What really happened, for a historic heat. */
  happened?: Happened;
  sources: string[];
  notes?: string[];
}

export type Level = "championship" | "world-cup-a" | "world-cup-b" | "national" | "junior";

export type RulesPresetName =
  | "isu-2018"
  | "isu-2022"
  | "isu-2026"
  | "isu-worlds-2020"
  | "isu-worlds-2023"
  | "isu-worldcup-2025"
  | "isu-junior-10";

/** A preset with changes; every field but the preset is optional. */
export interface RulesChoice {
  preset: RulesPresetName;
  laps?: number;
  sprints?: IntermediateSprint[];
  finishPoints?: number[];
  /** How many go on to the next round; null in a final or a World Cup race. */
  qualifiers?: number | null;
  /** `pullDetached`: a skater or small group lapped leaves the race; `continue`: lapped skaters go on. */
  lapped?: "pullDetached" | "continue";
  /** Whether a skater who does not finish loses his sprint points. */
  forfeitPoints?: boolean;
}

/** Points for the first across the line at the end of a lap (counted from 1). */
export interface IntermediateSprint {
  lap: number;
  points: number[];
}

export interface Venue {
  name: string;
  /** Metres above the sea. */
  altitude: number;
  /** Metres of one lap on the line skated; null where nobody has published it (then 362.2 m, docs/MODEL.md 1). */
  lapLength: number | null;
  /** Air temperature in degrees Celsius. */
  temperature?: number;
}

export interface Entry {
  /** Unique; a starter whose name is unknown is called "unknown 1", "unknown 2", … */
  name: string;
  country: string | null;
  helmet?: number | null;
  /** Place on the starting grid, from 1; unknown places are drawn anew for each race. */
  grid?: number | null;
  /** Metres. */
  height?: number | null;
  birthYear?: number | null;
  /** Individual times; those dated on or after `asOf` are not used. */
  times?: SoloTime[];
  /** Replaces what the times say, for what-if questions. */
  ability?: AbilityChoice;
  /** Today's form as far as it is known, in standard deviations between days; 0 is the usual. */
  form?: number;
  /** What past mass starts teach: skill in the bunch in standard deviations of the field. */
  bunchSkill?: { mean: number; sd: number; perStrength?: number; source: string };
  /** Orders for this skater, as plan text; without orders he follows his instincts. */
  plan?: string;
  /** Skaters of other nations he helps; `strength` 0..1, 1 = like a team-mate. */
  allies?: { name: string; strength: number; source: string }[];
}

/** One individual time. */
export interface SoloTime {
  /** Metres: 500, 1000, 1500, 3000, 5000 or 10000. */
  distance: number;
  /** Seconds. */
  sec: number;
  kind: "PB" | "season best" | "race";
  /** ISO day, month or year. */
  date?: string | null;
  /** Season, for example "2021-22". */
  season?: string | null;
  venue?: string | null;
  source: string;
  /** What to know about it, for example that the rink is outdoors. */
  note?: string;
}

/** Ability given directly, in place of times. */
export interface AbilityChoice {
  /** W */
  criticalPower?: number;
  /** J */
  anaerobicReserve?: number;
  /** W */
  peakPower?: number;
  source: string;
}

/** How willing the others are; factors on the historical mix (1 = as in the past). */
export interface BehaviourChoice {
  chase?: number;
  attack?: number;
  contest?: number;
  tempo?: number;
}

/** What is known of the real race. */
export interface Happened {
  /** Ranking as far as known. */
  ranking: HappenedRow[];
  /** What reports tell, by lap; `dutch` says the same in Dutch. */
  story?: { lap: number | null; text: string; dutch?: string; source: string }[];
  /** Plans that reports attribute to skaters, as plan text. */
  plans?: { name: string; plan: string; source: string }[];
}

export interface HappenedRow {
  name: string;
  place: number | null;
  /** Order over the line, from 1. */
  finishOrder: number | null;
  /** Points per intermediate sprint as skated; null where unknown. */
  sprintPoints: (number | null)[] | null;
  /** Total that counted. */
  points: number | null;
  /** Seconds. */
  time: number | null;
  laps?: number | null;
  status: "FIN" | "LAPPED" | "DNF" | "DQ" | "DNS" | null;
  struck?: boolean;
  qualified: boolean | null;
  note?: string;
}
