import { grouped } from "../odds/grouped.ts";
import { differenceOfHundred } from "../odds/of-hundred.ts";
import type { Sensitivity, SensitivityRow } from "../odds/sensitivity/sensitivity.ts";
import { formatTable } from "./table.ts";

const right = "right" as const;
/** Characters to either side of the middle of a bar. */
const HALF_BAR = 10;

/** What the answer hangs on, for people: a tornado, the widest first. */
export function sensitivityTable(found: Sensitivity): string {
  const { plan, against, base, rows, races, settings, design } = found;
  const most = Math.max(
    ...rows.flatMap(({ low, high }) =>
      [low, high].map(({ gain }) => Math.abs(gain.mean - base.mean)),
    ),
  );
  return [
    `What it hangs on: gain of ${plan} on ${against}, ${differenceOfHundred(base)} over all settings; ${grouped(races)} races each in ${design.replace(/ combinations.*/, "")} combinations, on the same luck`,
    "",
    formatTable(
      [
        { title: "" },
        { title: "from", align: right },
        { title: "gain", align: right },
        { title: "to", align: right },
        { title: "gain", align: right },
        { title: "swing", align: right },
        { title: "less | more" },
      ],
      rows.map((row) => [
        row.label,
        row.low.label,
        inHundred(row.low.gain.mean),
        row.high.label,
        inHundred(row.high.gain.mean),
        `${differenceOfHundred(row.swing)}${isShown(row) ? "" : " ?"}`,
        bar(row, base.mean, most),
      ]),
    ),
    "",
    `Settings: ${settings}.`,
    `Design: ${design}.`,
    "Gains in races of 100; swings with 95 % intervals for all rows together, ? where one may be none. Bars: gain at the lower setting (o) and",
    "at the higher one (x) beside the mean (|).",
  ].join("\n");
}

const isShown = ({ swing }: SensitivityRow): boolean => swing.low > 0 || swing.high < 0;

function inHundred(value: number): string {
  const rounded = Math.round(100 * value);
  return rounded > 0 ? `+${rounded}` : String(rounded === 0 ? 0 : rounded);
}

function bar({ low, high }: SensitivityRow, base: number, most: number): string {
  const cells = Array.from({ length: 2 * HALF_BAR + 1 }, () => " ");
  const place = (value: number): number =>
    HALF_BAR + (most === 0 ? 0 : Math.round((HALF_BAR * (value - base)) / most));
  const [a, b] = [place(low.gain.mean), place(high.gain.mean)];
  for (let k = Math.min(a, b, HALF_BAR); k <= Math.max(a, b, HALF_BAR); k++) cells[k] = "-";
  cells[HALF_BAR] = "|";
  cells[a] = "o";
  cells[b] = "x";
  return cells.join("").trimEnd();
}
