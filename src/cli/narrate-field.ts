import type { TraceLine } from "../sim/trace.ts";
import { countWord, joinNames } from "./join-names.ts";

type Names = ReadonlyMap<string, string>;

/** Groups up to this size are told by name. */
const NAMED = 4;

/**
 * Who is where as the field comes over a line.
 * @param before the line a lap earlier, for what has not changed
 *
 * @example "Kramer and Silovs, 4.2 s clear of the pack of 13, led by Swings"
 */
export function narrateField(line: TraceLine, names: Names, before?: TraceLine): string {
  const { groups } = line;
  const pack = packOf(line);
  const main = groups[pack]!.skaters;
  const leader = names.get(main[0]!)!;
  if (groups.length === 1) return narrateTogether(main, leader, names.size, before);
  const said = [narrateAhead(line, pack, names)];
  const behind = groups.slice(pack + 1);
  if (behind.length > 0) said.push(narrateBehind(behind, groups[pack]!.gap, names));
  return said.join("; ");
}

/** Which group is the pack: the biggest one. */
export function packOf(line: TraceLine): number {
  const sizes = line.groups.map(({ skaters }) => skaters.length);
  return sizes.indexOf(Math.max(...sizes));
}

/** Skaters in front of the pack. */
export const awayAt = (line: TraceLine | undefined): Set<string> =>
  new Set(line?.groups.slice(0, packOf(line)).flatMap(({ skaters }) => skaters));

function narrateTogether(
  skaters: string[],
  leader: string,
  starters: number,
  before: TraceLine | undefined,
): string {
  const size = countWord(skaters.length);
  const who = skaters.length === starters ? `all ${size} together` : `the ${size} left together`;
  const wasTogether =
    before?.groups.length === 1 && before.groups[0]!.skaters.length === skaters.length;
  if (!wasTogether) return `${who}, ${leader} in front`;
  const same = before.groups[0]!.skaters[0] === skaters[0];
  return same ? `still together behind ${leader}` : `still together, ${leader} now in front`;
}

function narrateAhead(line: TraceLine, pack: number, names: Names): string {
  const { groups } = line;
  const main = groups[pack]!.skaters;
  const leader = names.get(main[0]!)!;
  const named = main.length <= 2;
  if (pack === 0)
    return named
      ? `${groupName(main, names)} in front`
      : `${leader} leads the pack of ${countWord(main.length)}`;
  const clear = groups.slice(0, pack).map(({ skaters, gap }, k) => {
    const seconds = (groups[k + 1]!.gap - gap).toFixed(1);
    const who = groupName(skaters, names) + (k === 0 && skaters.length === 1 ? " alone" : "");
    return k === 0 ? `${who}, ${seconds} s clear of ` : `${who}, with ${seconds} s on `;
  });
  const rest = named
    ? groupName(main, names)
    : `the pack of ${countWord(main.length)}, led by ${leader}`;
  return clear.join("") + rest;
}

/** A group by its names, or by its size and leader. */
function groupName(skaters: readonly string[], names: Names): string {
  const short = skaters.map((skater) => names.get(skater)!);
  if (short.length <= NAMED) return joinNames(short);
  return `${short[0]} and ${countWord(short.length - 1)} others`;
}

function narrateBehind(behind: TraceLine["groups"], packGap: number, names: Names): string {
  const back = behind.map(({ gap }) => gap - packGap);
  const seconds = (gap: number): string => gap.toFixed(gap < 10 ? 1 : 0);
  const dropped = behind.flatMap(({ skaters }) => skaters);
  const who = dropped.length <= NAMED ? groupName(dropped, names) : countWord(dropped.length);
  const far =
    back.length === 1 ? seconds(back[0]!) : `${seconds(back[0]!)} to ${seconds(back.at(-1)!)}`;
  return `${who} dropped, ${far} s back`;
}
