import type { CompiledClause } from "./compile-plan.ts";
import type { Heat } from "./heat.ts";

/**
 * The heat of some of those for whom another was compiled, in the order given: what `compileScenario` makes of
 * the same scenario with these entries alone, but a thousand times faster, so that a final can be lined up anew in
 * every race.
 *
 * @param slots of the skaters in the larger heat
 * @param grid place of each of them on the grid from 0, or -1 to have it drawn
 * @param plans orders of each of them, compiled for these skaters
 */
export function heatOfSome(
  heat: Heat,
  slots: readonly number[],
  grid: Int32Array,
  plans: readonly (readonly CompiledClause[])[],
): Heat {
  const skaters = slots.length;
  const bond = new Float64Array(skaters * skaters);
  for (let i = 0; i < skaters; i++)
    for (let j = 0; j < skaters; j++)
      bond[i * skaters + j] = heat.bond[slots[i]! * heat.skaters + slots[j]!]!;
  return {
    ...heat,
    skaters,
    names: slots.map((slot) => heat.names[slot]!),
    countries: slots.map((slot) => heat.countries[slot]!),
    goalPlaces: Math.min(heat.goalPlaces, skaters - 1),
    skaterKeys: Int32Array.from(slots, (slot) => heat.skaterKeys[slot]!),
    grid,
    bond,
    abilities: slots.map((slot) => heat.abilities[slot]!),
    craftMean: Float64Array.from(slots, (slot) => heat.craftMean[slot]!),
    craftSd: Float64Array.from(slots, (slot) => heat.craftSd[slot]!),
    craftPerStrength: Float64Array.from(slots, (slot) => heat.craftPerStrength[slot]!),
    soloStrength: Float64Array.from(slots, (slot) => heat.soloStrength[slot]!),
    overdoes: Float64Array.from(slots, (slot) => heat.overdoes[slot]!),
    plans,
  };
}
