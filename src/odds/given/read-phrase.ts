import { findSkater } from "../../sim/find-skater.ts";
import { foldName } from "../../sim/nearest-name.ts";
import { nearestPhrase } from "../nearest-phrase.ts";
import { parseSkaterCondition } from "../parse-skater-condition.ts";
import { plainWords } from "../plain-words.ts";
import type { SkaterCondition } from "../skater-condition.ts";
import type { RaceCondition } from "./race-condition.ts";
import { racePhrases, readRacePhrase } from "./race-phrases.ts";

/** Who may be named, and of whom was spoken last. */
export interface Naming {
  names: readonly string[];
  path: string;
  last: string | null;
}

const SOMEBODY = /^(?:some|any)(?:body|one)$/i;
const NOBODY = /^(?:nobody|no-?one)$/i;
const EVERYBODY = /^every(?:body|one)$/i;

/**
 * Reads one phrase: about the race, or about a skater named at its beginning or, where nobody is, before it.
 * @throws Error in one line with the nearest known name or phrase
 */
export function readPhrase(text: string, naming: Naming): RaceCondition {
  const race = readRacePhrase(plainWords(text));
  if (race !== null) return race;
  const { path } = naming;
  const words = text.split(" ");
  const rest = words.slice(1).join(" ");
  const says = (said: string): SkaterCondition => parseSkaterCondition(said, path);
  const first = words[0]!;
  if ([SOMEBODY, NOBODY, EVERYBODY].some((who) => who.test(first))) {
    naming.last = null;
    const said = says(rest);
    if (SOMEBODY.test(first)) return { is: "skater", skater: null, said };
    const denied = EVERYBODY.test(first) ? deny(said) : said;
    return { is: "not", of: { is: "skater", skater: null, said: denied } };
  }
  const name = nameAt(words, naming);
  if (name !== null) {
    naming.last = name.skater;
    const about = words.slice(name.length).join(" ");
    const stranger = canBeSaid(about) ? null : unknownSkater(words, name.length + 1, naming);
    if (stranger !== null) throw stranger;
    return { is: "skater", skater: name.skater, said: says(about) };
  }
  if (naming.last !== null && canBeSaid(text))
    return { is: "skater", skater: naming.last, said: says(text) };
  throw notUnderstood(words, naming);
}

const deny = (said: SkaterCondition): SkaterCondition =>
  said.map((statement) => ({ ...statement, denied: !statement.denied }));

/** The skater that the first words name, the more words the better, and how many they are. */
function nameAt(
  words: readonly string[],
  { names, path }: Naming,
): { skater: string; length: number } | null {
  const folded = names.map((name) => ` ${foldName(name)} `);
  for (let length = words.length; length > 0; length--) {
    const wanted = words.slice(0, length).join(" ").replace(/"/g, "");
    const fold = foldName(wanted);
    if (fold !== "" && folded.some((name) => name.includes(` ${fold} `)))
      return { skater: findSkater(wanted, names, path), length };
  }
  return null;
}

function canBeSaid(text: string): boolean {
  try {
    parseSkaterCondition(text, "");
    return true;
  } catch {
    return false;
  }
}

/** What is wrong where so many words or more are followed by something well said: they name nobody known. */
function unknownSkater(
  words: readonly string[],
  fewest: number,
  { names, path }: Naming,
): Error | null {
  for (let length = fewest; length < words.length; length++) {
    if (!canBeSaid(words.slice(length).join(" "))) continue;
    try {
      findSkater(words.slice(0, length).join(" ").replace(/"/g, ""), names, path);
    } catch (error) {
      return error as Error;
    }
  }
  return null;
}

function notUnderstood(words: readonly string[], naming: Naming): Error {
  const { path } = naming;
  const stranger = unknownSkater(words, 1, naming);
  if (stranger !== null) return stranger;
  const text = words.join(" ");
  if (canBeSaid(text)) return new Error(`${path}: expected a skater before "${text}", got none`);
  const near = nearestPhrase(
    text,
    racePhrases.map(({ example }) => example),
  );
  const hint =
    near === null
      ? 'known are "<skater> wins sprint 2", "<skater> falls", "break of 2 or more stays away", "cut needs 4 points", "fewer than 10 finish" and others'
      : `did you mean "${near}"?`;
  return new Error(`${path}: expected something that can happen, got "${text}" (${hint})`);
}
