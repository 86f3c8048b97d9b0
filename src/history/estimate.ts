/** A number worked out from races, with the interval in which sampling leaves it. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}
