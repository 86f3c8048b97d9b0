/** What a sheet tells of one skater's way over the finish line. */
export interface LineRow {
  finishOrder: number | null;
  /** s */
  time: number | null;
}

/** First and last place over the line that a skater can have, from 0. */
export interface LineRange {
  first: number;
  last: number;
}

/**
 * Places over the finish line among those with the full distance. The printed order goes first; printed numbers of
 * those without the full distance are taken out of the count. Those without a printed order share the places
 * left: by time as far as they have times, and whoever has none may be anywhere among them.
 *
 * @param hasFinished null where nobody tells; such a skater may be anywhere, or nowhere
 */
export function linePlaces<Row extends LineRow>(
  rows: readonly Row[],
  hasFinished: (row: Row) => boolean | null,
): Map<Row, LineRange> {
  const places = new Map<Row, LineRange>();
  const without = rows.filter((row) => hasFinished(row) === false && row.finishOrder !== null);
  const finishers = rows.filter((row) => hasFinished(row) !== false);
  const taken = new Set<number>();
  for (const row of finishers) {
    const { finishOrder } = row;
    if (finishOrder === null) continue;
    const place = finishOrder - 1 - without.filter((r) => r.finishOrder! < finishOrder).length;
    places.set(row, { first: place, last: place });
    taken.add(place);
  }
  const left = finishers.map((_, place) => place).filter((place) => !taken.has(place));
  const open = finishers.filter((row) => row.finishOrder === null);
  const timed = open.filter((row) => row.time !== null);
  for (const row of open) {
    const faster = timed.filter((r) => row.time !== null && r.time! < row.time).length;
    const slower = timed.filter((r) => row.time !== null && r.time! > row.time).length;
    places.set(row, {
      first: left[faster] ?? finishers.length - 1,
      last:
        hasFinished(row) === null
          ? Number.MAX_SAFE_INTEGER
          : (left[left.length - 1 - slower] ?? finishers.length - 1),
    });
  }
  return places;
}
