import type { TargetRow } from "../history/validation/target-row.ts";
import type { Validation } from "../history/validation/validate.ts";
import { grouped } from "../odds/grouped.ts";
import { shownRange, shownValue, surpriseCells, verdictOf } from "./validation-table.ts";

/** The generated part of docs/VALIDATION.md, in Markdown. @param day ISO day of the run */
export function validationPage(validation: Validation, day: string): string {
  const { races, seed, modelVersion, programVersion, digest, targets, notMeasured, heats } =
    validation;
  const judged = targets.filter(({ informative }) => !informative);
  const out = judged.filter((row) => !row.in);
  return [
    `${day}, model ${modelVersion}, program ${programVersion}, seed \`${seed}\`, ${grouped(races)} races of each field, digest \`${digest}\`.`,
    `${judged.length - out.length} of ${judged.length} in.${out.length > 0 ? ` Out: ${out.map(nameOf).join(", ")}.` : ""}`,
    ...notMeasured.map((id) => `Not measured in a run of this size: ${id}.`),
    "",
    "| target | | real | simulated (95 %) | | where from |",
    "| --- | --- | --- | --- | --- | --- |",
    ...targets.map((row) =>
      line(row.id, row.gender ?? "", shownRange(row), shownValue(row), verdictOf(row), row.from),
    ),
    "",
    "What exactly is counted:",
    "",
    "| target | what | counted | interval | fields | beside it |",
    "| --- | --- | --- | --- | --- | --- |",
    ...targets.map((row) =>
      line(nameOf(row), row.what, row.counted, row.interval, row.fields.join("; "), row.note ?? ""),
    ),
    ...(heats.length > 0
      ? [
          "",
          "Heats that everybody asks about: the real number, its percentile among simulated races (half of the equal ones below), and their median and middle nine tenths.",
          "",
          "| heat | | real | percentile | simulated |",
          "| --- | --- | --- | --- | --- |",
          ...heats.map((heat) => line(...surpriseCells(heat))),
        ]
      : []),
  ].join("\n");
}

const nameOf = ({ id, gender }: TargetRow): string => (gender ? `${id} (${gender})` : id);

const line = (...cells: string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
