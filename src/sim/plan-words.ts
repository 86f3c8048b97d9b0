import { ScenarioError } from "./scenario-error.ts";

/** A piece of a plan text: a word, a text in quotes, or a mark such as `;` or `>=`. */
export interface PlanWord {
  kind: "word" | "quoted" | "mark" | "end";
  /** Without the quotes. */
  text: string;
  /** Place of its first character in the plan text, from 1. */
  at: number;
}

const PIECE = /\s*(?:"(?<quoted>[^"]*)"|(?<mark>>=|<=|[;:,+=<>])|(?<word>[^\s;:,+=<>"]+))/uy;

/**
 * Cuts a plan text into words, ending with one of kind `end`.
 * @param path put in front of the message
 * @throws ScenarioError where a quotation mark has no partner
 */
export function planWords(text: string, path: string): PlanWord[] {
  const words: PlanWord[] = [];
  const rest = text.trimEnd();
  let from = 0;
  while (from < rest.length) {
    PIECE.lastIndex = from;
    const found = PIECE.exec(rest);
    if (found === null) {
      const at = rest.indexOf('"', from) + 1;
      throw new ScenarioError(`${path}: expected a closing " for the one at character ${at}`);
    }
    const { quoted, mark, word } = found.groups!;
    const piece = quoted ?? mark ?? word!;
    const length = piece.length + (quoted === undefined ? 0 : 2);
    from = PIECE.lastIndex;
    const kind = quoted !== undefined ? "quoted" : mark !== undefined ? "mark" : "word";
    words.push({ kind, text: piece, at: from - length + 1 });
  }
  words.push({ kind: "end", text: "", at: rest.length + 1 });
  return words;
}

/** A word as it is quoted in a message: what it is and where it stands. */
export function describeWord(word: PlanWord): string {
  return word.kind === "end" ? "the end" : `"${word.text}" at character ${word.at}`;
}
