import { nearestName } from "../sim/nearest-name.ts";
import { nameMatcher } from "./match-name.ts";

/** A skater whose name is spelled in one way everywhere. */
export interface KnownSkater {
  name: string;
  gender: "men" | "women";
}

export interface SpelledNames {
  /** As known, or as typed where nobody is known by that name; null stays null. */
  names: (string | null)[];
  /** Of all who are known, where they are of one gender and nobody says otherwise. */
  gender: "men" | "women" | undefined;
  /** Names that nobody bears but one that differs little: index, and that one. */
  misspelt: { i: number; near: string }[];
}

/**
 * Spells names as they are known. Two typed names never become one.
 * @param gender of the race, where it is given
 */
export function spellNames(
  typed: readonly (string | null)[],
  known: readonly KnownSkater[],
  gender: "men" | "women" | undefined,
): SpelledNames {
  const eligible = known.filter((one) => gender === undefined || one.gender === gender);
  const match = nameMatcher(eligible.map(({ name }) => name));
  const found = typed.map((name) => (name === null ? null : match(name)));
  const genders = new Set(
    eligible.filter(({ name }) => found.includes(name)).map((one) => one.gender),
  );
  const whose = gender ?? (genders.size === 1 ? [...genders][0] : undefined);
  const candidates = eligible.filter((one) => whose === undefined || one.gender === whose);
  const misspelt = typed.flatMap((name, i) => {
    if (name === null || found[i] !== null) return [];
    const near = nearestName(
      name,
      candidates.map((one) => one.name).filter((one) => !found.includes(one)),
    );
    return near === null ? [] : [{ i, near }];
  });
  return { names: typed.map((name, i) => found[i] ?? name), gender: whose, misspelt };
}
