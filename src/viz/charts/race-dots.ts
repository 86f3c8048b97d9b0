import type { Chart, ChartOptions, TableTwin } from "./chart.ts";
import { drawDot, drawLine, drawRect, drawText, type Into } from "./draw-marks.ts";
import { mountChart, type Sheet } from "./mount-chart.ts";
import { paint } from "./paint.ts";

export interface RaceDotsData {
  /** Simulated races, as many as dots are wanted, with the place of our skater in each. */
  races: { race: number; place: number }[];
  starters: number;
  /** How many go through; null in a final. */
  qualifiers: number | null;
  /** Number of the race that is shown elsewhere on the page. */
  picked: number | null;
}

export interface RaceDotsText {
  label: string;
  place: string;
  races: string;
  through: string;
  /** @example raceWords({ race: 12, place: 7 }) // "race 12: 7th" */
  raceWords(words: { race: number; place: number }): string;
}

const TOP = 30;
const LARGEST = 16;

/** Each dot a race that was skated, stacked over the place that our skater came in; a dot opens its race. */
export function raceDots(
  container: HTMLElement,
  data: RaceDotsData,
  options: ChartOptions<RaceDotsText> & { onPick?(race: number): void },
): Chart<RaceDotsData> {
  const { text, onPick } = options;
  return mountChart(container, data, options, {
    name: "race-dots",
    table: raceDotsTable,
    draw: (sheet, now) => drawDots(sheet, now, text, onPick ? "button" : "img"),
    describe(key, { races }) {
      const found = races.find(({ race }) => race === Number(key));
      return found ? text.raceWords(found) : "";
    },
    onPick: onPick && ((key) => onPick(Number(key))),
  });
}

function drawDots(sheet: Sheet, data: RaceDotsData, text: RaceDotsText, role: string): void {
  const { svg, width } = sheet;
  const into = svg as Into;
  const { races, starters, qualifiers } = data;
  const slot = width / starters;
  const size = Math.min(LARGEST, slot - 1);
  const stacks = Array.from({ length: starters }, (_, k) =>
    races.filter(({ place }) => place === k + 1).sort((a, b) => a.race - b.race),
  );
  const high = Math.max(3, ...stacks.map(({ length }) => length));
  const bottom = TOP + high * size;
  sheet.setHeight(bottom + 42);
  drawLine(into, [0, bottom + 0.5, width, bottom + 0.5], paint.quiet);
  stacks.forEach((stack, column) => {
    const x = (column + 0.5) * slot;
    if (slot >= 17 || column === 0 || (column + 1) % 5 === 0 || column + 1 === qualifiers)
      drawText(into, x, bottom + 17, String(column + 1), { anchor: "middle", fill: paint.ink });
    stack.forEach(({ race, place }, level) => {
      const y = bottom - (level + 0.5) * size;
      const isPicked = race === data.picked;
      const mark = into.append("g").attr("data-key", race).attr("role", role);
      // The focus goes up a stack and along the places.
      mark.attr("data-row", high - level).attr("data-column", column);
      mark.attr("tabindex", races[0]!.race === race ? 0 : -1);
      mark.attr("aria-label", text.raceWords({ race, place }));
      drawRect(mark, [x - size / 2, y - size / 2, size, size], "transparent");
      drawDot(mark, x, y, size / 2 - 1, isPicked ? paint.ink : paint.ours);
    });
  });
  if (qualifiers !== null) {
    const cut = qualifiers * slot;
    drawLine(into, [cut, TOP - 10, cut, bottom + 22], paint.ink, 1.5);
    const count = races.filter(({ place }) => place <= qualifiers).length;
    drawText(into, cut - 8, TOP - 14, `${text.through} ${count}/${races.length}`, {
      anchor: "end",
      fill: paint.ink,
    });
  }
  drawText(into, 2, bottom + 36, text.place);
}

export function raceDotsTable({ races, starters }: RaceDotsData, text: RaceDotsText): TableTwin {
  return {
    caption: text.label,
    columns: [text.place, text.races],
    rows: Array.from({ length: starters }, (_, k) => [
      k + 1,
      races
        .filter(({ place }) => place === k + 1)
        .map(({ race }) => race)
        .join(" ") || null,
    ]),
  };
}
