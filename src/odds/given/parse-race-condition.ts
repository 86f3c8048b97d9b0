import { type ConditionWord, conditionWords, describeConditionWord } from "./condition-words.ts";
import type { RaceCondition } from "./race-condition.ts";
import { type Naming, readPhrase } from "./read-phrase.ts";

/** Pieces, where the reader stands among them, and of whom was spoken last. */
interface Reader extends Naming {
  words: ConditionWord[];
  next: number;
}

/**
 * Reads what may happen in a race: a skater and a phrase about him ("Sven Kramer wins sprint 2"), somebody, nobody or
 * everybody in his place, or a phrase about the race ("break of 2 or more stays away"), joined by and, or, not and
 * brackets. "and" binds more tightly than "or", "not" most; a comma is an "and". A phrase without a skater goes on
 * about the one named before it.
 *
 * @param names full names of the starters; any part that only one has will do
 * @param path put in front of the message
 * @throws Error in one line: what was expected and what was got, with the nearest known name or phrase
 * @example parseRaceCondition("Kramer wins sprint 2 and (Swings falls or fewer than 10 finish)", names, "--given")
 */
export function parseRaceCondition(
  text: string,
  names: readonly string[],
  path: string,
): RaceCondition {
  if (text.trim() === "") throw new Error(`${path}: expected a condition, got nothing`);
  const reader: Reader = { words: conditionWords(text, path), next: 0, names, path, last: null };
  const condition = readAny(reader);
  const word = reader.words[reader.next]!;
  if (word.kind === ")")
    throw new Error(`${path}: expected a ( for the ) at character ${word.at}, got none`);
  if (word.kind !== "end") throw unexpected(reader, '"and" or "or"');
  return condition;
}

function readAny(reader: Reader): RaceCondition {
  const parts: RaceCondition[] = [];
  let hasComma = false;
  do {
    const from = reader.next;
    parts.push(readAll(reader));
    // Brackets inside a part have settled their own commas.
    hasComma ||= commaOutside(reader.words.slice(from, reader.next));
  } while (take(reader, "or"));
  if (parts.length > 1 && hasComma)
    throw new Error(`${reader.path}: expected brackets where a comma meets "or", got none`);
  return parts.length === 1 ? parts[0]! : { is: "or", of: parts };
}

function readAll(reader: Reader): RaceCondition {
  const parts: RaceCondition[] = [];
  do parts.push(readOne(reader));
  while (take(reader, "and") || take(reader, ","));
  return parts.length === 1 ? parts[0]! : { is: "and", of: parts };
}

function readOne(reader: Reader): RaceCondition {
  if (take(reader, "not")) return { is: "not", of: readOne(reader) };
  const word = reader.words[reader.next]!;
  if (take(reader, "(")) {
    const condition = readAny(reader);
    if (take(reader, ")")) return condition;
    const got = reader.words[reader.next]!;
    if (got.kind === "end")
      throw new Error(
        `${reader.path}: expected a ) for the ( at character ${word.at}, got the end`,
      );
    throw unexpected(reader, '"and" or "or"');
  }
  if (!take(reader, "phrase")) throw unexpected(reader, "a condition");
  return readPhrase(word.text, reader);
}

function take(reader: Reader, kind: ConditionWord["kind"]): boolean {
  const found = reader.words[reader.next]!.kind === kind;
  if (found) reader.next++;
  return found;
}

function commaOutside(words: readonly ConditionWord[]): boolean {
  let depth = 0;
  return words.some(({ kind }) => {
    if (kind === "(") depth++;
    if (kind === ")") depth--;
    return kind === "," && depth === 0;
  });
}

function unexpected({ words, next, path }: Reader, expected: string): Error {
  return new Error(`${path}: expected ${expected}, got ${describeConditionWord(words[next]!)}`);
}
