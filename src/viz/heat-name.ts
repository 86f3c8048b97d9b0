/**
 * The name of a heat as short as it can be: what all of them have in common left out.
 *
 * @example heatName("Olympic Winter Games Beijing 2022, mass start men, semifinal 1") // "Beijing 2022, men, semifinal 1"
 */
export const heatName = (title: string): string =>
  title
    .replace(/^(?:Olympic Winter Games|Olympische Winterspelen|ISU Speed Skating|ISU)\s+/, "")
    .replace(/\b(?:mass start|massastart)\s*/g, "")
    .replace(/\s*,\s*,\s*/g, ", ")
    .trim();
