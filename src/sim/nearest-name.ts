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
