/**
 * With which chance something is done that is done where a draw falls below it: the largest draw for which it still
 * is, by halving. What is looked at must not change by being looked at.
 *
 * @param given the scripted draws of the heat (`drawsWith`), in which the wanted one is set
 */
export function chanceOf(
  given: Record<number, number>,
  wanted: number,
  isDone: () => boolean,
): number {
  const before = given[wanted];
  let [low, high] = [0, 1];
  for (let halving = 0; halving < 40; halving++) {
    const middle = (low + high) / 2;
    given[wanted] = middle;
    if (isDone()) low = middle;
    else high = middle;
  }
  if (before === undefined) delete given[wanted];
  else given[wanted] = before;
  return low;
}
