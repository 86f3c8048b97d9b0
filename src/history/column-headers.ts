import { foldName } from "../sim/nearest-name.ts";

/** Ways of writing each column of a table; small letters and digits alone count. */
const columns = {
  place: ["place", "rank", "pos", "position", "rk", "ranking", "plaats", "platz", "rang"],
  name: ["name", "skater", "athlete", "competitor", "naam", "rijder", "skatername"],
  firstName: ["firstname", "givenname", "voornaam", "vorname"],
  surname: ["surname", "lastname", "familyname", "achternaam", "nachname"],
  country: ["country", "nat", "noc", "nation", "nationality", "team", "land", "countrycode"],
  helmet: ["helmet", "bib", "nr", "no", "number", "cap", "startnumber", "helm", "helmetnumber"],
  laps: ["laps", "lapsskated", "ronden", "runden"],
  sprintPoints: ["sprintpoints", "sprints", "intermediatepoints", "intermediates", "sp"],
  finishPoints: ["finishpoints", "pointsfinish", "fp"],
  points: ["points", "pts", "total", "totalpoints", "pointstotal", "punten", "punkte"],
  time: ["time", "finishtime", "finaltime", "racetime", "result", "tijd", "zeit"],
  gap: ["gap", "diff", "difference", "behind", "timebehind", "timediff"],
  finishOrder: ["finishorder", "overtheline", "orderovertheline", "finishposition", "lineorder"],
  status: ["status", "irm"],
  note: ["note", "notes", "remark", "remarks", "comment", "comments"],
  struck: ["struck"],
  qualified: ["qualified", "q", "through"],
} as const;

/** What stands in a column; `sprint2` holds the points of the second intermediate sprint. */
export type Column = keyof typeof columns | `sprint${number}`;

/** What one table says of the whole race, in front of it. */
const facts = {
  id: ["id"],
  title: ["title", "event", "competition", "race"],
  round: ["round", "heat"],
  date: ["date", "day", "asof"],
  venue: ["venue", "rink", "track", "hall"],
  gender: ["gender", "sex"],
  level: ["level"],
  rules: ["rules", "preset"],
  laps: ["laps"],
  sprints: ["sprints"],
  finishPoints: ["finishpoints"],
  qualifiers: ["qualifiers"],
  lapLength: ["laplength"],
  altitude: ["altitude"],
  doubt: ["doubt"],
  source: ["source", "sources"],
} as const;

export type Fact = keyof typeof facts;

const SPRINT =
  /^(?:s|sp|sprint|i|int|intermediate|intermediatesprint)(?:points|pts)?([1-9])(?:points|pts)?$/;

/** The meaning of a header; null where it cannot be told. Case, accents, spaces and `[s]` do not matter. */
export function columnOf(header: string): Column | null {
  const word = bareWord(header);
  const sprint = SPRINT.exec(word);
  if (sprint !== null) return `sprint${Number(sprint[1])}`;
  return keyOf(columns, word);
}

/** What a key before the table, or beside the list of skaters, tells of the race; null where it cannot be told. */
export function factOf(key: string): Fact | null {
  return keyOf(facts, bareWord(key));
}

/** All headers that are known, for people; the first of other ways of writing each. */
export const knownHeaders: string = Object.values(columns)
  .map(([column, other]) => (other === undefined ? column : `${column}/${other}`))
  .concat("sp1, sp2, …")
  .join(", ");

export const knownFacts: string = Object.keys(facts).join(", ");

const bareWord = (text: string): string =>
  foldName(text.replace(/[([].*?[)\]]/g, " ")).replaceAll(" ", "");

function keyOf<K extends string>(words: Record<K, readonly string[]>, word: string): K | null {
  const keys = Object.keys(words) as K[];
  return keys.find((key) => words[key].includes(word)) ?? null;
}
