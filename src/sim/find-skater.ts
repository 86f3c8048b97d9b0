import { foldName, nearestName } from "./nearest-name.ts";
import { ScenarioError } from "./scenario-error.ts";

/**
 * The skater meant by a full name or by a part that fits one skater only; accents and case do not count.
 * Whole words go before parts of words, so that "Kim" is Kim Min-seok and not also Kimberly.
 * @param wanted what the user wrote
 * @param skaters full names of the field
 * @param path put in front of the message
 * @throws ScenarioError naming the nearest skater, or all that fit where several do
 * @example findSkater("swings", ["Bart Swings", "Sven Kramer"]) // "Bart Swings"
 */
export function findSkater(wanted: string, skaters: readonly string[], path: string): string {
  const fold = foldName(wanted);
  const folded = skaters.map(foldName);
  const tests: ((name: string) => boolean)[] = [
    (name) => name === fold,
    (name) => ` ${name} `.includes(` ${fold} `),
    (name) => name.includes(fold),
  ];
  if (fold !== "") {
    for (const fits of tests) {
      const found = skaters.filter((_, i) => fits(folded[i]!));
      if (found.length === 1) return found[0]!;
      if (found.length > 1) {
        throw new ScenarioError(
          `${path}: expected one skater, got "${wanted}" that fits ${found.join(", ")}`,
        );
      }
    }
  }
  const near = nearestName(wanted, skaters);
  const hint = near === null ? "" : ` (did you mean ${near}?)`;
  throw new ScenarioError(`${path}: unknown skater "${wanted}"${hint}`);
}
