/**
 * A whole number with its thousands parted by commas. Not by `toLocaleString`, whose first call loads the language data of
 * the machine: a tenth of a second in every run of the command line.
 *
 * @example grouped(12345) // "12,345"
 */
export const grouped = (value: number): string =>
  String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ",");
