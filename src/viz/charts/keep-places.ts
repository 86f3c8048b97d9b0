/**
 * The order of rows whose numbers come in: as first seen while they do, newcomers last; sorted once when they are all
 * there, and then kept for as long as the same rows are shown.
 */
export function keepPlaces<Row>(
  keyOf: (row: Row) => string,
  compare: (a: Row, b: Row) => number,
): (rows: readonly Row[], streaming: boolean) => Row[] {
  let order: string[] = [];
  let isSorted = false;
  return (rows, streaming) => {
    const keys = rows.map(keyOf);
    const isSame = keys.length === order.length && keys.every((key) => order.includes(key));
    if (streaming) isSorted = false;
    if (!streaming && !(isSorted && isSame)) {
      order = [...rows].sort(compare).map(keyOf);
      isSorted = true;
    } else
      order = [
        ...order.filter((key) => keys.includes(key)),
        ...keys.filter((key) => !order.includes(key)),
      ];
    return order.map((key) => rows[keys.indexOf(key)]!);
  };
}
