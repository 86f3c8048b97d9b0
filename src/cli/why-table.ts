import { grouped } from "../odds/grouped.ts";
import { differenceOfHundred } from "../odds/of-hundred.ts";
import type { Why, WhyRow } from "../odds/why/why.ts";
import { formatTable } from "./table.ts";

const right = "right" as const;

/** What moved, for people. */
export function whyTable(why: Why): string {
  const { plan, against, gain, onlyPlan, onlyAgainst, races, sentences } = why;
  return [
    `Why: ${plan} against ${against}, ${differenceOfHundred(gain)} on ${grouped(races)} races skated with both`,
    sentences.join(" "),
    "",
    formatTable(
      [
        { title: "what moved" },
        { title: plan, align: right },
        { title: against, align: right },
        { title: "difference", align: right },
        { title: "where it turned", align: right },
        { title: "" },
      ],
      why.rows.map(rowOf),
    ),
    "",
    `Means over the races, differences race by race on the same luck, 95 % for all rows together. Where it turned: in the ${grouped(onlyPlan)} races in which`,
    `${plan} alone reached the goal (${against} alone: ${grouped(onlyAgainst)}). In the wind: with less than a tenth of shelter. What went together is no proof of what caused what.`,
  ].join("\n");
}

function rowOf({
  label,
  unit,
  digits,
  plan,
  against,
  difference,
  turned,
  moved,
}: WhyRow): string[] {
  const signed = (value: number): string => {
    const text = value.toFixed(digits);
    return value > 0 && Number(text) !== 0 ? `+${text}` : text.replace(/^-(0(\.0+)?)$/, "$1");
  };
  return [
    `${label}, ${unit}`,
    plan.toFixed(digits),
    against.toFixed(digits),
    `${signed(difference.mean)} (${signed(difference.low)} to ${signed(difference.high)})`,
    turned ? signed(turned.mean) : "",
    moved ? "" : "cannot tell",
  ];
}
