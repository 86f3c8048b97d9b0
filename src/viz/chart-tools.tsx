import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import type { TableTwin } from "./charts/chart.ts";
import { saveFile } from "./save-file.ts";
import { text } from "./text/text.ts";

/** What can be done with a chart beside looking at it: read it as a table, take it away. */
export function ChartTools({
  container,
  table,
  name,
}: {
  container: RefObject<HTMLDivElement | null>;
  table: TableTwin;
  name: string;
}) {
  const [isTable, setTable] = useState(false);
  const { tools } = text.value;
  const figure = () => container.current!.querySelector<HTMLElement>(".chart")!;
  const picture = () => container.current!.querySelector("svg")!;
  const toggle = () => {
    figure().classList.toggle("shows-table", !isTable);
    setTable(!isTable);
  };
  const take = async (format: "svg" | "png") => {
    const { svgFile, pngFile } = await import("./charts/take-away.ts");
    if (format === "svg") saveFile(`${name}.svg`, svgFile(picture()), "image/svg+xml");
    else saveFile(`${name}.png`, await pngFile(picture(), 2));
  };
  const takeCsv = async () => {
    const { csvOf } = await import("./charts/take-away.ts");
    saveFile(`${name}.csv`, csvOf(table), "text/csv");
  };
  return (
    <details class="chart-tools">
      <summary>{tools.open}</summary>
      <button type="button" aria-pressed={isTable} onClick={toggle}>
        {tools.table}
      </button>
      <button type="button" onClick={takeCsv} aria-label={`${tools.csv}: ${table.caption}`}>
        CSV
      </button>
      <button
        type="button"
        onClick={() => saveFile(`${name}.json`, JSON.stringify(table, null, 2), "application/json")}
        aria-label={`JSON: ${table.caption}`}
      >
        JSON
      </button>
      <button type="button" onClick={() => take("svg")} aria-label={`SVG: ${table.caption}`}>
        SVG
      </button>
      <button type="button" onClick={() => take("png")} aria-label={`PNG: ${table.caption}`}>
        PNG
      </button>
    </details>
  );
}
