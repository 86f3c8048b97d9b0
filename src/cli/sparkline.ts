const BARS = [..."▁▂▃▄▅▆▇█"];

/** Values as bars of eight heights, from the lowest to the highest of them. @example sparkline([0, 1, 2]) // "▁▅█" */
export function sparkline(values: readonly number[]): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = high - low;
  return values
    .map((value) => BARS[span === 0 ? 0 : Math.round(((value - low) / span) * (BARS.length - 1))]!)
    .join("");
}
