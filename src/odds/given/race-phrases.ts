import { COUNT, counted } from "../counted.ts";
import { NO_END, type Range } from "../skater-condition.ts";
import type { RaceCondition, RaceCount } from "./race-condition.ts";

/** A way to say something of a whole race. */
interface RacePhrase {
  /** As one types it; every number in it may be another. */
  example: string;
  /** Fits the whole of a phrase in plain words. */
  pattern: RegExp;
  count: RaceCount;
  /** What it says where it names no count. */
  without?: Range;
}

const ANY: Range = { least: 1, most: NO_END };
const STAYS = "(?:(?:stays?|stayed) away|won|gets? away)";

/** Every phrase that speaks of no skater. */
export const racePhrases: readonly RacePhrase[] = [
  phrase("break of 2 or more stays away", `break of ${COUNT}(?: skaters?)? ${STAYS}`, "break"),
  phrase("a break stays away", `(?<none>0 )?break ${STAYS}`, "break", ANY),
  phrase("cut needs 4 points", `cut (?:needs?|needed|at|of)? ?${COUNT}(?: points?)?`, "cut"),
  phrase("fewer than 10 finish", `${COUNT} ?(?:skaters? )?(?:finished|in finish)`, "finishers"),
  phrase(
    "7 or more score",
    `${COUNT} ?(?:skaters? )?(?:scored(?: in sprints?)?|scorers)`,
    "scorers",
  ),
  phrase("2 or more fall", `${COUNT} ?(?:skaters? )?(?:falls?|fell)`, "fallen"),
];

function phrase(example: string, pattern: string, count: RaceCount, without?: Range): RacePhrase {
  const whole = new RegExp(`^(?:${pattern})$`, "u");
  return { example, pattern: whole, count, ...(without ? { without } : {}) };
}

/** What a phrase in plain words says of a whole race; null where it says nothing of that kind. */
export function readRacePhrase(plain: string): RaceCondition | null {
  for (const { pattern, count, without } of racePhrases) {
    const found = pattern.exec(plain);
    if (found === null) continue;
    const { count: said, none } = found.groups ?? {};
    if (none !== undefined) return { is: "count", count, range: { least: 0, most: 0 } };
    return { is: "count", count, range: said === undefined ? without! : counted(said) };
  }
  return null;
}
