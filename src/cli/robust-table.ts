import { grouped } from "../odds/grouped.ts";
import { differenceOfHundred, ofHundred } from "../odds/of-hundred.ts";
import type { Flips, Mishap, Robustness } from "../odds/robust/robustness.ts";
import { sparkline } from "./sparkline.ts";
import { formatTable } from "./table.ts";

const right = "right" as const;

/** What a badly executed plan keeps of its gain, for people. */
export function robustTable(robust: Robustness): string {
  const { plan, against, gain, mishaps, leftOut, races } = robust;
  const rows = [
    ["as ordered", ofHundred(robust.chance), differenceOfHundred(gain), "", ""],
    ...mishaps.map((mishap) => [
      mishap.label,
      ofHundred(mishap.chance),
      differenceOfHundred(mishap.gain),
      differenceOfHundred(mishap.loss),
      survivesText(mishap),
    ]),
  ];
  return [
    `Robust: ${plan} executed badly, against ${against} (${ofHundred(robust.againstChance)}), ${grouped(races)} races each on the same luck`,
    "",
    formatTable(
      [
        { title: "" },
        { title: "of 100", align: right },
        { title: `gain on ${against}`, align: right },
        { title: "lost by it", align: right },
        { title: "of the gain left", align: right },
      ],
      rows,
    ),
    ...leftOut.map(({ key, reason }) => `Left out: ${names[key]}, as ${reason}.`),
  ].join("\n");
}

const names: Record<Mishap["key"], string> = {
  late: "late",
  hard: "too hard",
  wrongWheel: "on the wrong wheel",
  copied: "a rival doing the same",
  allOwn: "all of his own",
};

function survivesText({ survives }: Mishap): string {
  if (!survives) return "no clear gain";
  const percent = (share: number): string => String(Math.round(100 * share));
  return `${percent(survives.share)} % (${percent(survives.low)} to ${percent(survives.high)})`;
}

/** Where the advice flips, for people. */
export function flipsTable({ plan, against, rows, races }: Flips): string {
  return [
    `Where it flips: gain of ${plan} on ${against}, ${grouped(races)} races each at every setting on the same luck`,
    ...rows.flatMap((row) => [
      "",
      `${row.sentence}`,
      formatTable(
        [
          { title: `  ${row.label}, ${row.unit} (now ${row.now})` },
          ...row.points.map(({ at }) => ({ title: String(at), align: right })),
          { title: "" },
        ],
        [
          [
            "  gain, smoothed",
            ...row.points.map(({ smooth }) => differenceOfHundred(smooth)),
            sparkline(row.points.map(({ smooth }) => smooth.mean)),
          ],
        ],
      ),
    ]),
  ].join("\n");
}
