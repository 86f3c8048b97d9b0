const NUMBERS = "no one two three four five six seven eight nine ten eleven twelve".split(" ");
const ORDINALS =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(
    " ",
  );

/** What is replaced in turn. Seconds go before "second", which is an ordinal otherwise. */
const replacements: readonly [RegExp, string | ((word: string) => string)][] = [
  [/[\u2013\u2212]/g, "-"],
  [/n['\u2019]t\b/g, " not"],
  [/\d+(?:st|nd|rd|th)\b/g, (word) => ordinal(Number.parseInt(word, 10))],
  [new RegExp(`\\b(?:${NUMBERS.join("|")})\\b`, "g"), (word) => String(NUMBERS.indexOf(word))],
  [/\bzero\b/g, "0"],
  [/(\d)\s*(?:seconds?|secs?|s)\b/g, "$1 s"],
  [new RegExp(`\\b(?:${ORDINALS.join("|")})\\b`, "g"), (word) => ordinal(ORDINALS.indexOf(word))],
  [/\b(?:the|a|an|any|was|were|is|are|who|has|have|had|places?|intermediate)\b/g, ""],
  [/\b(?:did|does) not (score|win|finish|qualify|go|fall|lead|try|contest)\b/g, "not $1"],
  [/\bscores?\b/g, "scored"],
  [/\bwins?\b/g, "won"],
  [/\bfinish(?:es)?\b/g, "finished"],
  [/\bqualif(?:y|ies)\b/g, "qualified"],
  [/\b(?:go|goes) through\b/g, "went through"],
  [/(\d) ?- ?(?=#?\d)/g, "$1 to "],
  [/(\d+) (points?|skaters?|sprints?) or (more|fewer|less)\b/g, "$1 or $3 $2"],
  [/([\d.]+( s)?) ?(?:\+|or more\b)/g, "at least $1"],
  [/(\d+) or (?:fewer|less)\b/g, "at most $1"],
  [/\bup to\b/g, "at most"],
  [/\bless than\b/g, "fewer than"],
  [/\bor (?:worse|lower)\b/g, "or later"],
  [/\s+/g, " "],
];

/**
 * A phrase as plain words: small letters, numbers as digits, ordinals as #1, one way to say the same, no filling
 * words.
 * @example plainWords("was outside the first six") // "outside #1 6"
 * @example plainWords("Five seconds or more behind the winner") // "at least 5 s behind winner"
 */
export function plainWords(text: string): string {
  let plain = text.toLowerCase();
  for (const [pattern, by] of replacements)
    plain = typeof by === "string" ? plain.replace(pattern, by) : plain.replace(pattern, by);
  return plain.trim();
}

const ordinal = (value: number): string => `#${value}`;
