/**
 * Seconds as on a scoreboard, to the hundredth (thousandths are cut off, as timekeepers do).
 *
 * @example clockTime(476.674) // "7:56.67"
 */
export function clockTime(seconds: number): string {
  const hundredths = Math.floor(seconds * 100 + 1e-6);
  const minutes = Math.floor(hundredths / 6000);
  const rest = ((hundredths % 6000) / 100).toFixed(2);
  return minutes > 0 ? `${minutes}:${rest.padStart(5, "0")}` : rest;
}
