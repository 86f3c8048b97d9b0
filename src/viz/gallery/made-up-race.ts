import { FILM_VERSION, filmLength, type RaceFilm, readFilm } from "../../sim/film.ts";
import type { RaceTrace, TraceEvent, TraceLine } from "../../sim/trace.ts";
import { ovalTrack } from "../../sim/track.ts";
import { madeUpField, madeUpNumbers } from "./made-up-field.ts";

const LAPS = 16;
const LAP = 362.2;
const SPRINTS = [4, 8, 12];
const names = madeUpField.map(({ name }) => name);
/** Two attack with nine to go and hold out for five laps; one falls with five to go. */
const ATTACKERS = [3, 9];
const FALLEN = 12;
const FALL_AT = 330;
const FRAMES = 560;

const smooth = (from: number, to: number, t: number): number => {
  const share = Math.min(1, Math.max(0, (t - from) / (to - from)));
  return share * share * (3 - 2 * share);
};

/** How far the bunch has come after so many seconds, m: slow in the first lap, fast in the last. */
const bunch = (t: number): number =>
  7.6 * t + 4.1 * Math.max(0, t - 45) + 0.012 * Math.max(0, t - 430) ** 2;

/** How far a skater is behind the head of the bunch, m. */
function behind(i: number, t: number): number {
  const number = madeUpNumbers(i + 7);
  const phase = 6 * number();
  const slot = (i * 7) % 15;
  const swing = 3.4 * Math.sin(t / 37 + phase) + 2 * Math.sin(t / 17 + 2 * phase);
  const away = ATTACKERS.includes(i) ? smooth(215, 290, t) - smooth(360, 420, t) : 0;
  const down =
    i === FALLEN ? 60 * smooth(FALL_AT, FALL_AT + 8, t) + 0.16 * Math.max(0, t - FALL_AT) : 0;
  const sprint = (i - 5) * 1.3 * smooth(435, 490, t);
  return (
    3 +
    1.55 * slot +
    swing -
    62 * away +
    down +
    sprint +
    0.4 * Math.max(0, i - 11) * smooth(380, 470, t) * 20
  );
}

const distanceAt = (i: number, t: number): number =>
  t === 0
    ? -1.2 * ((i * 7) % 15)
    : bunch(t) - behind(i, t) * smooth(0, 12, t) - 1.2 * ((i * 7) % 15) * (1 - smooth(0, 12, t));

/** When a skater crosses a line, s. */
function crossing(i: number, lap: number): number {
  let [low, high] = [0, 700];
  while (high - low > 1e-5) {
    const middle = (low + high) / 2;
    if (distanceAt(i, middle) < lap * LAP) low = middle;
    else high = middle;
  }
  return Math.round(high * 1000) / 1000;
}

function lineAt(lap: number): TraceLine {
  const order = names
    .map((skater, i) => ({ skater, time: crossing(i, lap) }))
    .sort((a, b) => a.time - b.time);
  const first = order[0]!.time;
  const gapOf = (time: number): number => Math.round(1000 * (time - first)) / 1000;
  const groups: TraceLine["groups"] = [];
  order.forEach(({ skater, time }, k) => {
    if (k === 0 || time - order[k - 1]!.time >= 1.2) groups.push({ gap: gapOf(time), skaters: [] });
    groups.at(-1)!.skaters.push(skater);
  });
  const points = SPRINTS.includes(lap) ? [3, 2, 1] : [];
  return {
    toGo: LAPS - lap,
    time: first,
    groups,
    gaps: order.map(({ time }) => gapOf(time)),
    points: points.map((won, k) => ({ skater: order[k]!.skater, points: won })),
  };
}

const event = (kind: TraceEvent["kind"], time: number, toGo: number, i: number): TraceEvent => ({
  kind,
  time,
  toGo,
  skater: i < 0 ? null : names[i]!,
  other: null,
  value: 0,
});

function rankingOf(lines: readonly TraceLine[]): RaceTrace["ranking"] {
  const finish = lines.at(-1)!;
  const order = finish.groups.flatMap(({ skaters }) => skaters);
  const rows = order.map((name, k) => {
    const sprintPoints = SPRINTS.map(
      (lap) => lines[lap - 1]!.points.find(({ skater }) => skater === name)?.points ?? 0,
    );
    const points =
      sprintPoints.reduce((sum, won) => sum + won, 0) + ([60, 40, 20, 10, 6, 3][k] ?? 0);
    return { name, points, sprintPoints, finishOrder: k + 1, time: finish.time + finish.gaps[k]! };
  });
  rows.sort((a, b) => b.points - a.points || a.finishOrder - b.finishOrder);
  return rows.map((row, k) => ({
    ...row,
    place: k + 1,
    country: madeUpField.find(({ name }) => name === row.name)!.country,
    laps: LAPS,
    status: "FIN",
    qualified: k < 8,
  }));
}

function madeUpTrace(): RaceTrace {
  const lines = Array.from({ length: LAPS }, (_, k) => lineAt(k + 1));
  return {
    race: 0,
    laps: LAPS,
    lapLength: LAP,
    sprints: SPRINTS.map((lap) => ({ toGo: LAPS - lap, points: [3, 2, 1] })),
    events: [
      event("shot", 41, 15, -1),
      event("attack", 214, 9, 3),
      event("join", 222, 9, 9),
      event("chase", 262, 8, 0),
      event("fall", FALL_AT, 5, FALLEN),
      event("back-up", FALL_AT + 9, 5, FALLEN),
      event("sit-up", 362, 4, 9),
      event("sprint", 455, 2, 1),
    ],
    lines,
    ranking: rankingOf(lines),
  };
}

function madeUpFilm(trace: RaceTrace): RaceFilm {
  const film: RaceFilm = {
    version: FILM_VERSION,
    race: 0,
    laps: LAPS,
    track: ovalTrack(LAP),
    fileOffsets: [0, 1, 2, 2],
    skaters: madeUpField.map(({ name, country }) => ({ name, country })),
    frames: FRAMES,
    columns: new ArrayBuffer(filmLength(FRAMES, names.length)),
  };
  const columns = readFilm(film);
  for (let t = 0; t < FRAMES; t++) {
    columns.times[t] = t;
    names.forEach((name, i) => {
      const k = t * names.length + i;
      const finish = trace.ranking.find((row) => row.name === name)!.time!;
      const at = Math.min(t, Math.ceil(finish));
      columns.distance[k] = distanceAt(i, at);
      columns.status[k] = t > finish ? 1 : 0;
      const isAway = ATTACKERS.includes(i) && t > 214 && t < 370;
      columns.file[k] = Math.sin(t / 23 + i) > 0.72 ? 1 : 0;
      columns.draft[k] =
        isAway && (i === 3 || t > 340)
          ? 97
          : 62 + 6 * Math.floor(3 * Math.abs(Math.sin(t / 31 + i)));
      columns.reserve[k] =
        255 *
        (1 -
          0.12 * smooth(100, 200, t) -
          (isAway ? 0.4 * smooth(214, 370, t) : 0.1 * smooth(200, 400, t)) -
          0.35 * smooth(430, 500, t));
      columns.power[k] = isAway ? 112 : t > 430 ? 125 : 78;
    });
  }
  return film;
}

export const traceSample: RaceTrace = madeUpTrace();
export const filmSample: RaceFilm = madeUpFilm(traceSample);
