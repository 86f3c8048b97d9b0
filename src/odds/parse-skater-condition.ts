import { nearestPhrase } from "./nearest-phrase.ts";
import { plainWords } from "./plain-words.ts";
import type { SkaterCondition, Statement } from "./skater-condition.ts";
import { skaterPhrases } from "./skater-phrases.ts";

/**
 * Reads what is said of a skater in one race: phrases joined by commas or "and", each of which may begin with
 * "not". Numbers are digits, or words up to twelve.
 *
 * @param path put in front of the message
 * @throws Error in one line with the phrase that is not understood and the nearest known one
 * @example parseSkaterCondition("scored 3, outside the first six", "condition")
 */
export function parseSkaterCondition(text: string, path: string): SkaterCondition {
  return text.split(/,|\band\b/i).map((part) => readPhrase(part, path));
}

function readPhrase(part: string, path: string): SkaterCondition[number] {
  const plain = plainWords(part);
  const [, not, said] = /^(not )?(.*)$/.exec(plain)!;
  for (const { pattern, read, denies = false } of skaterPhrases) {
    const found = pattern.exec(said!);
    if (found === null) continue;
    const statement = read(found.groups ?? {});
    const fault = faultOf(statement);
    if (fault !== null) throw new Error(`${path}: expected ${fault}, got "${part.trim()}"`);
    return { ...statement, denied: denies !== (not !== undefined) };
  }
  const got = part.trim() === "" ? "nothing" : `"${part.trim()}"`;
  throw new Error(`${path}: expected something said of a skater, got ${got} (${hint(said!)})`);
}

/** What cannot be asked though it is well said. */
function faultOf(statement: Statement): string | null {
  if ("sprint" in statement && statement.sprint === 0) return "a sprint from 1";
  if (!("range" in statement)) return null;
  const { least, most } = statement.range;
  const counts = statement.about === "line" || statement.about === "place";
  if (counts && (least < 1 || most < 1)) return "a place from 1";
  if (most < 0) return "a number above 0";
  return least > most ? "the smaller number first" : null;
}

/** What is so nearly said that either of two things may be meant. */
const unclear: readonly [RegExp, string][] = [
  [/^(?:finished |came )?#?\d+$/, 'say "ranked 9th", which counts points, or "9th over the line"'],
  [/^[\d.]+ s behind/, 'say "5 s or more behind the winner" or "within 5 s of the winner"'],
];

/** The nearest known phrase whatever its numbers, or a few to choose from. */
function hint(said: string): string {
  const advice = unclear.find(([pattern]) => pattern.test(said));
  if (advice !== undefined) return advice[1];
  const near = nearestPhrase(
    said,
    skaterPhrases.map(({ example }) => example),
  );
  if (near !== null) return `did you mean "${near}"?`;
  return 'known are "scored 3", "won sprint 1", "outside the first six", "ranked 1-8", "went through" and others';
}
