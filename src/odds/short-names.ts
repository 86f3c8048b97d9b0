/** Nations that write the family name first. */
const FAMILY_FIRST = new Set(["CHN", "KOR", "PRK", "TPE", "HKG", "MAC"]);
const PARTICLE = /^(van|von|de|den|der|du|da|di|del|la|le|ter|ten)$/i;

/**
 * What a commentator calls each skater: the family name, or the whole name where two share it.
 *
 * @example shortNames([{ name: "Bart van de Bunt", country: "NED" }]).get("Bart van de Bunt") // "Van de Bunt"
 */
export function shortNames(
  skaters: readonly { name: string; country: string | null }[],
): Map<string, string> {
  const short = skaters.map(({ name, country }) => familyName(name, country));
  return new Map(
    skaters.map(({ name }, i) => {
      const shared = short.filter((other) => other === short[i]).length > 1;
      return [name, shared ? name : short[i]!];
    }),
  );
}

function familyName(name: string, country: string | null): string {
  const words = name.split(/\s+/);
  if (words.length === 1 || /^unknown\b/i.test(name)) return name;
  if (country && FAMILY_FIRST.has(country)) return words[0]!;
  const particle = words.findIndex((word, k) => k > 0 && PARTICLE.test(word));
  const family = particle > 0 ? words.slice(particle).join(" ") : words.at(-1)!;
  return family[0]!.toUpperCase() + family.slice(1);
}
