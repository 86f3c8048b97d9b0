/** Versions that are told of. */
const TOLD = 20;

/**
 * A share of plausible versions in twentieths, as a number or with the word that says that it is all or none of them: a share
 * under a model of versions is never certain.
 *
 * @example ofTwenty(0.98) // "more than 19"
 */
export function ofTwenty(
  share: number,
  words = { more: "more than", fewer: "fewer than" },
): string {
  const count = Math.round(TOLD * share);
  if (count >= TOLD) return `${words.more} ${TOLD - 1}`;
  return count <= 0 ? `${words.fewer} 1` : String(count);
}
