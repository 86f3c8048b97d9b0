/**
 * Whether points can be dealt so that every skater gets what he needs: each skater takes exactly one number from
 * each list, every number is taken once, and the sum of his numbers must reach his need. All lists are as long as
 * `needs`; pad them with zeros. The question is exact for any whole numbers, negative ones included.
 *
 * The search serves the neediest skater first and needs three facts, each by exchanging what two skaters hold:
 * 1. A skater whom the smallest number of every list satisfies can be given just those: whoever held them gets
 *    at least as much in exchange. He and they drop out of the question.
 * 2. The neediest needs to be tried only with hands of which no number can be lowered to another one still free:
 *    lowering it, by exchange, helps somebody else.
 * 3. What the numbers left have above the smallest of their lists must add up to what the needs left have above the
 *    sum of those; of any number only as much counts as the neediest can use.
 * What has failed once is remembered by the needs and numbers left, the lists in sorted order, since equal lists
 * may change places.
 */
export function canAllReach(
  needs: readonly number[],
  lists: readonly (readonly number[])[],
): boolean {
  const served = [...needs].sort((a, b) => b - a);
  const dealt = lists.map((list) => [...list].sort((a, b) => b - a));
  return canServe(served, dealt, new Set());
}

function canServe(needs: number[], lists: number[][], hopeless: Set<string>): boolean {
  const left = dropSatisfied(needs, lists);
  if (left === 0) return true;
  const now = needs.slice(0, left);
  const dealt = lists.map((list) => list.slice(0, left));
  if (!isEnough(now, dealt)) return false;
  const question = `${now.join()}:${dealt
    .map((list) => list.join())
    .sort()
    .join(":")}`;
  if (hopeless.has(question)) return false;
  const others = now.slice(1);
  for (const hand of leanHands(now[0]!, dealt)) {
    const rest = dealt.map((list, l) => list.filter((_, at) => at !== hand[l]));
    if (canServe(others, rest, hopeless)) return true;
  }
  hopeless.add(question);
  return false;
}

/** How many skaters are left when those content with the smallest numbers are gone (fact 1). */
function dropSatisfied(needs: number[], lists: number[][]): number {
  let left = needs.length;
  while (left > 0 && sum(lists.map((list) => list[left - 1]!)) >= needs[left - 1]!) left--;
  return left;
}

/** Whether there are points enough at all (fact 3). */
function isEnough(needs: number[], lists: number[][]): boolean {
  const last = needs.length - 1;
  const floor = sum(lists.map((list) => list[last]!));
  const most = needs[0]! - floor;
  const wanted = sum(needs) - floor * needs.length;
  let useful = 0;
  for (const list of lists) {
    for (const value of list) useful += Math.min(value - list[last]!, most);
  }
  return useful >= wanted;
}

/** Choices of one index per list that reach the need and of which no number can be lowered (fact 2). */
function leanHands(need: number, lists: number[][]): number[][] {
  const hands: number[][] = [];
  const hand: number[] = [];
  const choose = (l: number, reached: number): void => {
    if (l === lists.length) {
      const spare = reached - need;
      const lean = lists.every((list, i) => {
        const at = hand[i]!;
        const lower = list.find((value) => value < list[at]!);
        return lower === undefined || list[at]! - lower > spare;
      });
      if (spare >= 0 && lean) hands.push([...hand]);
      return;
    }
    const list = lists[l]!;
    for (let at = 0; at < list.length; at++) {
      if (list[at] === list[at - 1]) continue;
      hand[l] = at;
      choose(l + 1, reached + list[at]!);
    }
  };
  choose(0, 0);
  return hands;
}

function sum(values: number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
