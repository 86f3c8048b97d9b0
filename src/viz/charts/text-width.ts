/** Widths of characters in shares of the type size, a little generous for a common sans. */
const NARROW = 0.33;
const WIDE = 0.9;
const CAPITAL = 0.7;
const USUAL = 0.6;
const BOLDER = 1.1;

/**
 * About how wide a text is, px. An estimate in place of a measurement, so that pictures come out the same in every
 * browser and without one.
 * @example textWidth("Kramer", 13) // 52
 */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width * size * (bold ? BOLDER : 1);
}

function letterWidth(letter: string): number {
  if (/[ijl.,:;'’|!()I\s]/.test(letter)) return NARROW;
  if (/[mwMW%—…¼½¾]/.test(letter)) return WIDE;
  return /\p{Lu}/u.test(letter) ? CAPITAL : USUAL;
}

/** A text cut to a width with an ellipsis; whole where it fits. */
export function fitText(text: string, width: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join("").trimEnd()}…`, size, bold) > width)
    letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** A text in lines no wider than a width, broken between words; the last of `most` lines is cut. */
export function wrapText(
  text: string,
  width: number,
  size: number,
  most = 2,
  bold = false,
): string[] {
  const lines: string[] = [];
  let rest = text.split(/\s+/);
  while (rest.length > 0 && lines.length < most) {
    let taken = rest.length;
    const isLast = lines.length === most - 1;
    while (!isLast && taken > 1 && textWidth(rest.slice(0, taken).join(" "), size, bold) > width)
      taken--;
    lines.push(fitText(rest.slice(0, taken).join(" "), width, size, bold));
    rest = rest.slice(taken);
  }
  return lines;
}

/** `wrapText` with lines about as long as each other, so that no single word stands alone on the last. */
export function balanceText(
  text: string,
  width: number,
  size: number,
  most = 2,
  bold = false,
): string[] {
  let lines = wrapText(text, width, size, most, bold);
  if (lines.length < 2 || lines.at(-1)!.endsWith("…")) return lines;
  for (let narrower = width - 4; narrower > 0; narrower -= 4) {
    const next = wrapText(text, narrower, size, lines.length, bold);
    if (next.some((line) => line.endsWith("…"))) return lines;
    lines = next;
  }
  return lines;
}
