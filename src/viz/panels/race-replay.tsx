import { useEffect, useRef, useState } from "preact/hooks";
import type { RaceTrace } from "../../sim/trace.ts";
import { breath } from "../breath.ts";
import { ChartFoot } from "../chart-foot.tsx";
import { energyRibbon, energyRibbonTable } from "../charts/energy-ribbon.ts";
import { raceTrace, raceTraceTable } from "../charts/race-trace.ts";
import { rankFlow, rankFlowTable } from "../charts/rank-flow.ts";
import { eventText } from "../event-text.ts";
import type { ShownRace } from "../race-film.ts";
import { ovalReplay, type Replay } from "../replay/oval-replay.ts";
import { question, scenario } from "../store.ts";
import { text } from "../text/text.ts";
import { ScrollBox } from "./scroll-box.tsx";

const speeds = [0.5, 1, 2, 4, 8, 16];

interface Seeks {
  seek(seconds: number): void;
  destroy(): void;
}

/** One race on the oval, with its trace as the scrubber, ranks, energy and what happened. */
export function RaceReplay({ film: race }: { film: ShownRace }) {
  const t = text.value.race;
  const { skater } = question.value!;
  const places = {
    oval: useRef<HTMLDivElement>(null),
    trace: useRef<HTMLDivElement>(null),
    ranks: useRef<HTMLDivElement>(null),
    energy: useRef<HTMLDivElement>(null),
  };
  const replay = useRef<Replay | null>(null);
  const followers = useRef<Seeks[]>([]);
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState(4);
  const [zoom, setZoom] = useState<"oval" | "pack">("oval");
  const [followed, setFollowed] = useState<string | null>(skater);
  const { id } = scenario.value!;
  const { trace: raced, film: filmed } = race;
  const words = {
    ...t.trace,
    event: (event: Parameters<typeof eventText>[0]) => eventText(event, text.value),
  };
  const tables = {
    trace: raceTraceTable({ trace: raced, ours: [skater], behind: "leader" }, words),
    energy: energyRibbonTable({ trace: raced, film: filmed, name: skater }, t.energy),
    ranks: rankFlowTable({ trace: raced, ours: [skater] }, t.ranks),
  };
  const seek = (seconds: number) => {
    replay.current?.seek(seconds);
    for (const each of followers.current) each.seek(seconds);
  };
  useEffect(() => {
    const { trace, film } = race;
    const { locale } = text.value;
    const helmets = film.skaters.map(
      ({ name }) => scenario.value!.entries.find((entry) => entry.name === name)?.helmet ?? null,
    );
    const oval = ovalReplay(
      places.oval.current!,
      { film, ours: [skater], helmets },
      {
        text: t.oval,
        locale,
        onPlay: setPlaying,
        onTime: (seconds) => {
          for (const each of followers.current) each.seek(seconds);
        },
        onPick: (name) => setFollowed(name),
      },
    );
    oval.setSpeed(speed);
    oval.follow(skater);
    replay.current = oval;
    const shared = { locale, onSeek: seek };
    const drawn: { destroy(): void }[] = [oval];
    const parts = [
      () => {
        const data = { trace, ours: [skater], behind: "leader" as const };
        const gaps = raceTrace(places.trace.current!, data, { ...shared, text: words });
        followers.current = [gaps];
        return gaps;
      },
      () => {
        const data = { trace, film, name: skater };
        const energy = energyRibbon(places.energy.current!, data, { ...shared, text: t.energy });
        followers.current = [...followers.current, energy];
        return energy;
      },
      () => rankFlow(places.ranks.current!, { trace, ours: [skater] }, { locale, text: t.ranks }),
    ];
    let isLeft = false;
    // One at a time, so that the page answers in between.
    const drawParts = async (): Promise<void> => {
      for (const part of parts) {
        await breath();
        if (isLeft) return;
        drawn.push(part());
      }
    };
    void drawParts();
    return () => {
      isLeft = true;
      for (const each of drawn) each.destroy();
      followers.current = [];
    };
  }, [race, text.value]);
  useEffect(() => replay.current?.setSpeed(speed), [speed]);
  useEffect(() => replay.current?.setZoom(zoom), [zoom]);
  useEffect(() => replay.current?.follow(followed), [followed]);
  return (
    <div class="replay">
      <div ref={places.oval} />
      <p class="replay-tools">
        <button
          type="button"
          class="main"
          onClick={() => (isPlaying ? replay.current?.pause() : replay.current?.play())}
        >
          {isPlaying ? t.pause : t.play}
        </button>
        <label>
          {t.speed}{" "}
          <select
            value={String(speed)}
            onChange={({ currentTarget }) => setSpeed(Number(currentTarget.value))}
          >
            {speeds.map((each) => (
              <option key={each} value={String(each)}>
                {each} ×
              </option>
            ))}
          </select>
        </label>
        <label>
          {t.follow}{" "}
          <select
            value={followed ?? ""}
            onChange={({ currentTarget }) => setFollowed(currentTarget.value || null)}
          >
            <option value="">{t.leader}</option>
            {race.film.skaters.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          aria-pressed={zoom === "pack"}
          onClick={() => setZoom(zoom === "pack" ? "oval" : "pack")}
        >
          {t.pack}
        </button>
      </p>
      <h2>{t.trace.label}</h2>
      <div ref={places.trace} />
      <ChartFoot
        container={places.trace}
        table={tables.trace}
        name={`${id}-gaps`}
        explains="rows"
      />
      <h2>{t.energy.label}</h2>
      <div ref={places.energy} />
      <ChartFoot
        container={places.energy}
        table={tables.energy}
        name={`${id}-energy`}
        explains="rows"
      />
      <h2>{t.ranks.label}</h2>
      <div ref={places.ranks} />
      <ChartFoot
        container={places.ranks}
        table={tables.ranks}
        name={`${id}-ranks`}
        explains="columns"
      />
      <EventLog race={race} onSeek={seek} />
    </div>
  );
}

/** What happened, in order; each line goes to its moment. */
function EventLog({ race, onSeek }: { race: ShownRace; onSeek: (seconds: number) => void }) {
  const t = text.value;
  const { skater } = question.value!;
  const told = logOf(race.trace, skater);
  const { ranking } = race.trace;
  const ours = ranking.find(({ name }) => name === skater);
  return (
    <>
      {ours && <p>{t.race.outcome(skater, t.answer.ordinal(ours.place), ranking.length)}</p>}
      <details class="fold" open>
        <summary>{t.race.events}</summary>
        <ScrollBox label={t.race.events}>
          <ol class="event-log">
            {told.map(({ time, toGo, ours: isOurs, words }) => (
              <li key={`${time} ${words}`} class={isOurs ? "is-ours" : ""}>
                <button type="button" class="plain numeric" onClick={() => onSeek(time)}>
                  {minutes(time)}
                </button>
                <span class="quiet numeric">{toGo === 0 ? t.heat.finish : t.heat.toGo(toGo)}</span>
                <span>{words}</span>
              </li>
            ))}
          </ol>
        </ScrollBox>
      </details>
    </>
  );
}

/** @example minutes(62.4) // "1:02" */
const minutes = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

interface LogLine {
  time: number;
  toGo: number;
  ours: boolean;
  words: string;
}

/** Events and scorers in order of time. */
function logOf({ events, lines }: RaceTrace, skater: string): LogLine[] {
  const t = text.value;
  const happened = events.flatMap((event): LogLine[] => {
    const words = eventText(event, t);
    const { time, toGo } = event;
    // Somebody is boxed in all the time; of others it tells nothing.
    const isNoise = event.kind === "boxed-in" && event.skater !== skater;
    return words === "" || isNoise ? [] : [{ time, toGo, ours: event.skater === skater, words }];
  });
  const scored = lines.flatMap(({ time, toGo, points }): LogLine[] => {
    if (points.length === 0) return [];
    const words = points.map(({ skater: name, points: won }) => `${name} ${won}`).join(", ");
    return [{ time, toGo, ours: points.some((each) => each.skater === skater), words }];
  });
  return [...happened, ...scored].sort((a, b) => a.time - b.time);
}
