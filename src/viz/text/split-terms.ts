import type { Term, TermName } from "./en/terms.ts";

/** A piece of a sentence; with a term where the piece is one. */
export interface Piece {
  said: string;
  term: TermName | null;
  /** The mark that follows a term and stays on its line. */
  mark: string;
}

/**
 * Parts a sentence at the words that are explained, each term once, where it occurs first. Joined again the pieces are the
 * sentence.
 *
 * @example splitTerms("Go for sprint 2.", terms) // [{ said: "Go for ", term: null, mark: "" }, { said: "sprint 2", term: "sprint", mark: "." }]
 */
export function splitTerms(sentence: string, terms: Record<TermName, Term>): Piece[] {
  const found = Object.entries(terms)
    .flatMap(([name, { seen }]) => {
      const match = seen.exec(sentence);
      return match ? [{ at: match.index, said: match[0], term: name as TermName }] : [];
    })
    // Of two that overlap the earlier, and of two that begin together the longer.
    .sort((a, b) => a.at - b.at || b.said.length - a.said.length);
  const pieces: Piece[] = [];
  let from = 0;
  for (const { at, said, term } of found) {
    if (at < from) continue;
    if (at > from) pieces.push({ said: sentence.slice(from, at), term: null, mark: "" });
    const [mark] = /^[.,:;!?)”’]*/.exec(sentence.slice(at + said.length))!;
    pieces.push({ said, term, mark });
    from = at + said.length + mark.length;
  }
  if (from < sentence.length) pieces.push({ said: sentence.slice(from), term: null, mark: "" });
  return pieces;
}

/** Terms that occur in any of several texts, in the order of the dictionary. */
export const termsIn = (texts: readonly string[], terms: Record<TermName, Term>): TermName[] => [
  ...new Set(
    texts.flatMap((said) =>
      splitTerms(said, terms).flatMap(({ term }) => (term === null ? [] : [term])),
    ),
  ),
];
