/** Opmerkingen bij de getallen van een rit, naar wat er voor de dubbele punt staat. */
const opmerkingen: Record<string, (...n: string[]) => string> = {
  "individual times from before the race": (met, alle) =>
    `individuele tijden van voor de race: van ${met} van de ${alle} rijders`,
  "lap length on the line skated": (lengte) =>
    lengte === undefined
      ? "rondelengte zoals gereden: voor deze baan niet bekendgemaakt"
      : `rondelengte zoals gereden: ${lengte} m, van de uitslag`,
  altitude: (marge) => `hoogte: afgerond, goed tot op zo’n ${marge} m`,
  grid: (bekend) =>
    bekend === undefined
      ? "startopstelling: niet bekend"
      : `startopstelling: helmnummer, bekend van ${bekend}; dat de opstelling dat volgt, is onze lezing`,
  "starters whose name is not known": (hoeveel) =>
    `deelnemers van wie de naam niet bekend is: ${hoeveel}`,
};

/**
 * Een opmerking die het programma zelf bij een rit maakte, met haar getallen; wat mensen bij een uitslag schreven, blijft staan.
 * @example dutchNote("starters whose name is not known: 2") // "deelnemers van wie de naam niet bekend is: 2"
 */
export function dutchNote(note: string): string {
  const at = note.indexOf(": ");
  const numbers = [...note.slice(at + 2).matchAll(/\d+(?:\.\d+)?/g)].map(([number]) =>
    number.replace(".", ","),
  );
  return opmerkingen[note.slice(0, at)]?.(...numbers) ?? note;
}
