import type { Scenario } from "../sim/scenario.ts";

/** Who rides with our skater: of the same country, or an ally either way. */
export function partnersOf({ entries }: Scenario, skater: string): string[] {
  const ours = entries.find(({ name }) => name === skater);
  return entries.flatMap((entry) => {
    const isTeam = entry.country !== null && entry.country === ours?.country;
    const isAlly =
      entry.allies?.some(({ name }) => name === skater) ||
      ours?.allies?.some(({ name }) => name === entry.name);
    return entry.name !== skater && (isTeam || isAlly) ? [entry.name] : [];
  });
}
