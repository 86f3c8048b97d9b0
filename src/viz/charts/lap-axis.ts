import { drawLine, drawText, type Into, round } from "./draw-marks.ts";
import { paint } from "./paint.ts";

interface LapAxis {
  laps: number;
  /** Laps to go at the sprints. */
  sprints: readonly number[];
  /** Where the picture begins and ends, px. */
  top: number;
  bottom: number;
  /** px for so many laps to go */
  x: (toGo: number) => number;
  /** Names of the lines beneath: "laps to go", "finish". */
  toGo: string;
  finish: string;
}

/** Least distance between two lap numbers, px. */
const NUMBER_ROOM = 22;

/** Laps counted down along the bottom, with a stronger line and a mark at each sprint; takes 40 px below. */
export function drawLapAxis(into: Into, axis: LapAxis): void {
  const { laps, sprints, top, bottom, x } = axis;
  const perLap = x(0) - x(1);
  const every = perLap >= NUMBER_ROOM ? 1 : perLap * 2 >= NUMBER_ROOM ? 2 : 4;
  for (let toGo = laps - 1; toGo >= 0; toGo--) {
    const isSprint = sprints.includes(toGo);
    const at = round(x(toGo));
    drawLine(into, [at, top, at, bottom], isSprint || toGo === 0 ? paint.others : paint.grid);
    if (isSprint) drawText(into, at, top - 5, "▾", { anchor: "middle", fill: paint.ink });
    if (toGo === 0) drawText(into, at, bottom + 16, "0", { anchor: "middle" });
    else if (isSprint || (toGo % every === 0 && !nearSprint(toGo, sprints, perLap)))
      drawText(into, at, bottom + 16, String(toGo), {
        anchor: "middle",
        bold: isSprint,
        fill: isSprint ? paint.ink : paint.quiet,
      });
  }
  drawText(into, round(x(laps - 1)), bottom + 34, axis.toGo);
  drawText(into, round(x(0)) + 4, bottom + 34, axis.finish, { anchor: "end" });
}

const nearSprint = (toGo: number, sprints: readonly number[], perLap: number): boolean =>
  sprints.some((sprint) => sprint !== toGo && Math.abs(sprint - toGo) * perLap < NUMBER_ROOM);
