/** A piece of a condition: a bracket, a comma, a word that joins, or a phrase between them. */
export interface ConditionWord {
  kind: "(" | ")" | "," | "and" | "or" | "not" | "phrase" | "end";
  text: string;
  /** Place of its first character, from 1. */
  at: number;
}

/** A name in quotes may hold what would otherwise join. */
const PIECE = /"[^"]*"|[(),]|[^\s(),"]+/gu;
/** After these an "or" belongs to the number before it. */
const BOUND = /^(?:more|fewer|less|better|worse|later|lower)$/i;

/**
 * Cuts a condition into pieces, ending with one of kind `end`. "not" joins at the beginning of a phrase only: elsewhere
 * it is part of what is said.
 *
 * @throws Error where a quotation mark has no partner
 * @example conditionWords("Kramer wins or break of 2 or more stays away") // phrase, or, phrase, end
 */
export function conditionWords(text: string, path: string): ConditionWord[] {
  if (text.replace(/[^"]/g, "").length % 2 === 1)
    throw new Error(
      `${path}: expected a closing " for the one at character ${text.lastIndexOf('"') + 1}`,
    );
  const found = [...text.matchAll(PIECE)];
  const words: ConditionWord[] = [];
  found.forEach(([piece], i) => {
    const at = found[i]!.index + 1;
    const kind = kindOf(piece, found[i + 1]?.[0] ?? "", words.at(-1)?.kind);
    const last = words.at(-1);
    if (kind === "phrase" && last?.kind === "phrase") last.text += ` ${piece}`;
    else words.push({ kind, text: piece, at });
  });
  words.push({ kind: "end", text: "", at: text.trimEnd().length + 1 });
  return words;
}

function kindOf(
  piece: string,
  next: string,
  before: ConditionWord["kind"] | undefined,
): ConditionWord["kind"] {
  const word = piece.toLowerCase();
  if (word === "(" || word === ")" || word === "," || word === "and") return word;
  if (word === "or" && !BOUND.test(next)) return word;
  if (word === "not" && before !== "phrase") return word;
  return "phrase";
}

/** A piece as it is quoted in a message. */
export const describeConditionWord = ({ kind, text, at }: ConditionWord): string =>
  kind === "end" ? "the end" : `"${text}" at character ${at}`;
