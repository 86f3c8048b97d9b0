import type { Heat } from "./heat.ts";
import type { Observer, RaceEvent } from "./observer.ts";
import { advance, startRace } from "./race.ts";
import type { RaceKey } from "./race-key.ts";
import { lapsDone } from "./situation.ts";
import { DISQUALIFIED, DONE, LAPPED, type RaceState, STOPPED } from "./state.ts";

/** From this gap at a line, s, skaters belong to different groups: a wheel lost by some 15 m. */
const GROUP_GAP = 1.2;

/** Everything worth telling of one race, with skaters by name and laps counted down. */
export interface RaceTrace {
  /** Number of the race, from 0. */
  race: number;
  laps: number;
  /** m */
  lapLength: number;
  sprints: { toGo: number; points: number[] }[];
  /** What happened, in order of time; without the line crossings, which stand in `lines`. */
  events: TraceEvent[];
  /** The field at each line, from the first lap to the finish. */
  lines: TraceLine[];
  /** Best first. */
  ranking: TraceRow[];
}

export interface TraceEvent {
  kind: RaceEvent;
  /** Seconds from the start. */
  time: number;
  /** Laps the skater has before him, the one under way included. */
  toGo: number;
  skater: string | null;
  /** Who brought him down, or null. */
  other: string | null;
  value: number;
}

/** The field as it comes over a line. */
export interface TraceLine {
  toGo: number;
  /** When the first skater crosses it, s. */
  time: number;
  /** Groups from front to back; `gap` in seconds from the first skater of the race to the first of the group. */
  groups: { gap: number; skaters: string[] }[];
  /** Seconds behind the first, in order of crossing. */
  gaps: number[];
  /** Points won here, best first; empty at lines without a sprint. */
  points: { skater: string; points: number }[];
}

export interface TraceRow {
  place: number;
  name: string;
  country: string | null;
  points: number;
  sprintPoints: number[];
  /** Order over the finish line from 1; null for those who did not finish. */
  finishOrder: number | null;
  /** s; null for those who did not finish */
  time: number | null;
  laps: number;
  status: "FIN" | "LAPPED" | "DNF" | "DQ";
  /** Null in a final. */
  qualified: boolean | null;
}

/**
 * Skates one race and writes down what happens.
 * @param onStep shown the race at the start and after each step
 */
export function traceRace(
  heat: Heat,
  key: RaceKey,
  onStep?: (state: RaceState) => void,
): RaceTrace {
  const events: TraceEvent[] = [];
  const crossings: { skater: number; time: number }[][] = [];
  const { laps } = heat.rules;
  const observer: Observer = {
    step: (_, state) => onStep?.(state),
    event(kind, time, skater, other, value, lap) {
      if (kind === "lap-line" || kind === "sprint-line" || kind === "finish") {
        crossings[lap] ??= [];
        const line = crossings[lap];
        if (!line.some((crossing) => crossing.skater === skater))
          line.push({ skater, time: toMilliseconds(time) });
        return;
      }
      const name = (i: number): string | null => heat.names[i] ?? null;
      events.push({
        kind,
        time: toMilliseconds(time),
        toGo: laps - lapsBehind(skater, lap),
        skater: name(skater),
        other: name(other),
        value,
      });
    },
  };
  const state = startRace(heat, key);
  // What is decided just before a line is decided for the middle of the step, which may be beyond it.
  const lapsBehind = (skater: number, lap: number): number => Math.max(lap, lapsDone(skater));
  onStep?.(state);
  advance(heat, state, undefined, observer);
  return {
    race: key.race,
    laps,
    lapLength: heat.raceLength / laps,
    sprints: heat.rules.sprints.map(({ lap, points }) => ({ toGo: laps - lap, points })),
    events,
    lines: crossings.flatMap((line, lap) => (lap < 1 ? [] : [fieldAtLine(heat, state, line, lap)])),
    ranking: ranking(heat, state),
  };
}

/** Seconds to three decimals. */
const toMilliseconds = (seconds: number): number => Math.floor(seconds * 1000 + 0.5) / 1000;

function fieldAtLine(
  heat: Heat,
  state: RaceState,
  line: { skater: number; time: number }[],
  lap: number,
): TraceLine {
  const inOrder = [...line].sort((a, b) => a.time - b.time);
  const first = inOrder[0]!.time;
  const groups: TraceLine["groups"] = [];
  inOrder.forEach(({ skater, time }, k) => {
    if (k === 0 || time - inOrder[k - 1]!.time >= GROUP_GAP)
      groups.push({ gap: toMilliseconds(time - first), skaters: [] });
    groups.at(-1)!.skaters.push(heat.names[skater]!);
  });
  const { laps, sprints } = heat.rules;
  const sprint = sprints.findIndex((candidate) => candidate.lap === lap);
  const points =
    sprint < 0
      ? []
      : heat.names
          .map((skater, i) => ({
            skater,
            points: state.sprintPoints[i * sprints.length + sprint]!,
          }))
          .filter((row) => row.points > 0)
          .sort((a, b) => b.points - a.points);
  return {
    toGo: laps - lap,
    time: first,
    groups,
    gaps: inOrder.map(({ time }) => toMilliseconds(time - first)),
    points,
  };
}

function ranking(heat: Heat, state: RaceState): TraceRow[] {
  const { qualifiers, sprints } = heat.rules;
  const rows = heat.names.map((name, i): TraceRow => {
    const finished = state.status[i] === DONE;
    const place = state.place[i]!;
    return {
      place,
      name,
      country: heat.countries[i] ?? null,
      points: state.total[i]!,
      sprintPoints: Array.from(
        state.sprintPoints.subarray(i * sprints.length, (i + 1) * sprints.length),
      ),
      finishOrder: finished ? state.lineOrder[i]! + 1 : null,
      time: finished ? state.lineTime[i]! : null,
      laps: state.laps[i]!,
      status: statusWord(state.status[i]!),
      qualified: qualifiers === null ? null : place <= qualifiers,
    };
  });
  return rows.sort((a, b) => a.place - b.place);
}

/** Status as on a result sheet. */
function statusWord(status: number): TraceRow["status"] {
  if (status === LAPPED) return "LAPPED";
  if (status === STOPPED) return "DNF";
  if (status === DISQUALIFIED) return "DQ";
  return "FIN";
}
