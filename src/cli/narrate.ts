import { shortNames } from "../odds/short-names.ts";
import type { RaceTrace, TraceEvent, TraceLine } from "../sim/trace.ts";
import { few } from "./join-names.ts";
import { narrateAttacks } from "./narrate-attacks.ts";
import { narrateEvents } from "./narrate-events.ts";
import { narrateField } from "./narrate-field.ts";
import { narrateFinish } from "./narrate-finish.ts";

/** The story of a race, a paragraph per lap, to be read aloud; laps are counted down. */
export function narrate(trace: RaceTrace): string[] {
  const names = shortNames(trace.ranking);
  const points = new Map<string, number>();
  const satUp = new Set<string>();
  const told: string[] = [];
  let before: TraceLine | undefined;
  for (const line of trace.lines) {
    const from = before?.time ?? 0;
    const events = trace.events.filter(({ time }) => time > from && time <= line.time);
    const sentences = narrateEvents(events, names, points, satUp);
    if (events.some(({ kind }) => kind === "shot"))
      sentences.push(`the second shot ends the neutral lap after ${line.time.toFixed(0)} s`);
    if (line.toGo === 0) sentences.push(...narrateFinish(trace, events, names));
    else {
      sentences.unshift(...narrateAttacks(events, line, before, names));
      if (line.points.length > 0) sentences.push(narrateSprint(line, events, names));
      sentences.push(narrateField(line, names, before));
    }
    for (const row of line.points)
      points.set(row.skater, (points.get(row.skater) ?? 0) + row.points);
    told.push(`${heading(line.toGo)}: ${asSentences(sentences)}`);
    before = line;
  }
  return told;
}

function heading(toGo: number): string {
  if (toGo === 0) return "Finish";
  return toGo === 1 ? "The bell" : `${toGo} to go`;
}

/** The first sentence goes on after a colon and keeps its small letter. */
const asSentences = (parts: readonly string[]): string =>
  parts.map((part, k) => `${k === 0 ? part : part[0]!.toUpperCase() + part.slice(1)}.`).join(" ");

function narrateSprint(
  line: TraceLine,
  events: readonly TraceEvent[],
  names: ReadonlyMap<string, string>,
): string {
  const [first, ...others] = line.points.map(
    ({ skater, points }) => `${names.get(skater)} (${points})`,
  );
  const behind = others.length > 0 ? ` ahead of ${few(others)}` : "";
  const scored = new Set(line.points.map(({ skater }) => skater));
  const inVain = new Set(
    events
      .filter(({ kind, skater }) => kind === "contest" && skater && !scored.has(skater))
      .map(({ skater }) => names.get(skater!)!),
  );
  const vain = inVain.size > 0 ? `; ${few([...inVain])} went for it in vain` : "";
  return `the sprint goes to ${first}${behind}${vain}`;
}
