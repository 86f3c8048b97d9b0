/** Letters that no Unicode decomposition turns into a plain one. */
const plainLetters: Record<string, string> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
};

/** A name as one types it: small letters without accents, hyphens and apostrophes as single spaces. */
export function foldName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[øłđðþßæœı]/g, (letter) => plainLetters[letter]!)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * The known name that takes the fewest changed letters to get from what was typed, compared with the whole name
 * and with each word of it; null when nothing is near (more than a third of the letters wrong, our choice).
 */
export function nearestName(wanted: string, known: readonly string[]): string | null {
  const typed = foldName(wanted);
  let best: string | null = null;
  let fewest = Math.floor(typed.length / 3) + 1;
  for (const name of known) {
    const folded = foldName(name);
    for (const part of [folded, ...folded.split(" ")]) {
      const changes = changedLetters(typed, part);
      if (changes < fewest) {
        fewest = changes;
        best = name;
      }
    }
  }
  return best;
}

/**
 * The known name meant by a surname or any other part of it. The whole name goes before a whole word, a whole
 * word before a piece of one; accents and case do not count.
 *
 * @throws Error when no known name or more than one has that part.
 */
export function matchName(wanted: string, known: readonly string[]): string {
  const typed = foldName(wanted);
  if (typed === "") throw new Error(`expected a skater, got "${wanted}"`);
  const fits: ((folded: string) => boolean)[] = [
    (folded) => folded === typed,
    (folded) => ` ${folded} `.includes(` ${typed} `),
    (folded) => folded.includes(typed),
  ];
  for (const fit of fits) {
    const found = known.filter((name) => fit(foldName(name)));
    if (found.length === 1) return found[0]!;
    if (found.length > 1) throw new Error(`ambiguous skater: ${wanted} (${found.join(", ")})`);
  }
  const nearest = nearestName(wanted, known);
  const advice = nearest ? `did you mean ${nearest}?` : `known: ${known.join(", ")}`;
  throw new Error(`unknown skater: ${wanted} (${advice})`);
}

/** Letters to change, add or drop between two words (Levenshtein's distance), one row at a time. */
function changedLetters(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
