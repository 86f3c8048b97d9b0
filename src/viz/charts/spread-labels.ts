/**
 * Moves labels apart that want to stand at these heights, so that none lies over another: in order, at least
 * `room` apart, within `from` … `to` while there is room, each group of neighbours about its own middle.
 * @returns heights in the order of the wishes
 */
export function spreadLabels(
  wishes: readonly number[],
  room: number,
  [from, to]: readonly [number, number],
): number[] {
  const order = wishes.map((_, k) => k).sort((a, b) => wishes[a]! - wishes[b]! || a - b);
  const blocks: { members: number[]; middle: number }[] = [];
  for (const k of order) {
    blocks.push({ members: [k], middle: wishes[k]! });
    for (let last = blocks.length - 1; last > 0; last--) {
      const [above, below] = [blocks[last - 1]!, blocks[last]!];
      const apart = ((above.members.length + below.members.length) / 2) * room;
      if (below.middle - above.middle >= apart) break;
      const members = [...above.members, ...below.members];
      const middle = members.reduce((sum, member) => sum + wishes[member]!, 0) / members.length;
      blocks.splice(last - 1, 2, { members, middle: middle });
    }
  }
  const heights = new Array<number>(wishes.length);
  for (const { members, middle } of blocks) {
    const half = ((members.length - 1) / 2) * room;
    const centre = Math.max(from + half, Math.min(to - half, middle));
    members.forEach((member, k) => {
      heights[member] = centre - half + k * room;
    });
  }
  // Blocks pushed in from an edge may have met: once down, once up.
  for (let k = 1; k < order.length; k++)
    heights[order[k]!] = Math.max(heights[order[k]!]!, heights[order[k - 1]!]! + room);
  let roof = Math.max(to, from + (order.length - 1) * room);
  for (let k = order.length - 1; k >= 0; k--) {
    heights[order[k]!] = Math.min(heights[order[k]!]!, roof);
    roof = heights[order[k]!]! - room;
  }
  return heights;
}
