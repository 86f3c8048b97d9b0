import { useEffect, useRef } from "preact/hooks";
import { ChartFoot } from "./chart-foot.tsx";
import type { Chart, TableTwin } from "./charts/chart.ts";

/** A chart as a part of a panel. `options` are taken at first sight and when `redraw` changes, `data` whenever they change. */
export function ChartView<Data, Options>({
  chart,
  data,
  options,
  table,
  name,
  redraw = "",
  explains = "rows",
}: {
  chart: (container: HTMLElement, data: Data, options: Options) => Chart<Data>;
  data: Data;
  options: Options;
  /** The table twin, for files. */
  table?: TableTwin;
  /** Of the files. */
  name: string;
  redraw?: string;
  /** Whether words of the rows are explained below the picture, or those of the columns alone: plans stand in sentences elsewhere. */
  explains?: "rows" | "columns";
}) {
  const container = useRef<HTMLDivElement>(null);
  const drawn = useRef<Chart<Data> | null>(null);
  const shown = useRef(data);
  useEffect(() => {
    shown.current = data;
    drawn.current = chart(container.current!, data, options);
    return () => drawn.current?.destroy();
  }, [chart, redraw]);
  useEffect(() => {
    if (shown.current === data) return;
    shown.current = data;
    drawn.current?.update(data);
  }, [data]);
  return (
    <div class="chart-view">
      <div ref={container} />
      {table && <ChartFoot container={container} table={table} name={name} explains={explains} />}
    </div>
  );
}
