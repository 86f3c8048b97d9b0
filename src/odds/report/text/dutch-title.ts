const words: readonly [RegExp, string][] = [
  [/\bOlympic Winter Games\b/, "Olympische Winterspelen"],
  [/\bISU Speed Skating World Cup (\d+)/, "Wereldbeker $1"],
  [/\bISU World Single Distances Championships\b/, "WK afstanden"],
  [/\bBeijing\b/, "Peking"],
  [/\bMilano Cortina\b/, "Milaan-Cortina"],
  [/\bmass start\b/, "massastart"],
  [/\bwomen\b/, "vrouwen"],
  [/\bmen\b/, "mannen"],
  [/\bsemifinal\b/, "halve finale"],
  [/\bfinal\b/, "finale"],
  [/\bDivision\b/, "divisie"],
];

/** De titel van een rit in het Nederlands, voor zover de woorden bekend zijn; wat iemand zelf bedacht, blijft staan. */
export const dutchTitle = (title: string): string =>
  words.reduce((said, [seen, dutch]) => said.replace(seen, dutch), title);
