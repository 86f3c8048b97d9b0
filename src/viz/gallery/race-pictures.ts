import { readFilm } from "../../sim/film.ts";
import { energyRibbon, energyRibbonTable } from "../charts/energy-ribbon.ts";
import { raceTrace, raceTraceTable } from "../charts/race-trace.ts";
import { rankFlow, rankFlowTable } from "../charts/rank-flow.ts";
import { speedLines, speedLinesTable } from "../charts/speed-lines.ts";
import { ovalReplay } from "../replay/oval-replay.ts";
import { madeUpField } from "./made-up-field.ts";
import { filmSample, traceSample } from "./made-up-race.ts";
import { type Picture, wide } from "./picture.ts";
import { words } from "./words.ts";

const ours = ["Dirk Maes", "Joe Carver"];
const trace = traceSample;
const film = readFilm(filmSample);
const helmets = madeUpField.map(({ helmet }) => helmet);

/** One race seen from all sides. */
export const racePictures: Picture[] = [
  {
    name: "oval-replay",
    table: null,
    show(container, width) {
      const replay = ovalReplay(
        container,
        { film, ours, helmets },
        { text: words.replay, ...wide(width), onPick: (name) => replay.follow(name) },
      );
      replay.seek(290);
      return replay;
    },
  },
  {
    name: "oval-replay-pack",
    table: null,
    show(container, width) {
      const replay = ovalReplay(
        container,
        { film, ours, helmets },
        { text: words.replay, ...wide(width), onPick: (name) => replay.follow(name) },
      );
      replay.setZoom("pack");
      replay.follow("Bo Lindqvist");
      replay.seek(260);
      replay.setSpeed(2);
      return replay;
    },
  },
  {
    name: "race-trace",
    table: raceTraceTable({ trace, ours, behind: "leader" }, words.trace),
    show: (container, width) =>
      raceTrace(
        container,
        { trace, ours, behind: "leader" },
        { text: words.trace, ...wide(width), onSeek() {} },
      ),
  },
  {
    name: "race-trace-even-pace",
    table: raceTraceTable({ trace, ours, behind: "even-pace" }, words.trace),
    show: (container, width) =>
      raceTrace(
        container,
        { trace, ours, behind: "even-pace" },
        { text: { ...words.trace, gap: "seconds behind an even pace" }, ...wide(width) },
      ),
  },
  {
    name: "rank-flow",
    table: rankFlowTable({ trace, ours }, words.flow),
    show: (container, width) =>
      rankFlow(container, { trace, ours }, { text: words.flow, ...wide(width), onPick() {} }),
  },
  {
    name: "energy-ribbon",
    table: energyRibbonTable({ trace, film, name: "Dirk Maes" }, words.energy),
    show: (container, width) =>
      energyRibbon(
        container,
        { trace, film, name: "Dirk Maes" },
        { text: words.energy, ...wide(width) },
      ),
  },
  {
    name: "speed-lines",
    table: speedLinesTable({ trace, film, ours }, words.speeds),
    show: (container, width) =>
      speedLines(container, { trace, film, ours }, { text: words.speeds, ...wide(width) }),
  },
];
