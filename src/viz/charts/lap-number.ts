const QUARTERS = ["", "¼", "½", "¾"];

/**
 * Laps as they are called, with quarters where a source tells them.
 * @example lapNumber(12.75) // "12¾"
 */
export function lapNumber(laps: number): string {
  const quarters = Math.round(4 * laps);
  const whole = Math.floor(quarters / 4);
  const part = QUARTERS[quarters % 4]!;
  return whole === 0 && part !== "" ? part : `${whole}${part}`;
}
