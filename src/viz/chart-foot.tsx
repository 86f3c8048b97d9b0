import type { RefObject } from "preact";
import { ChartTools } from "./chart-tools.tsx";
import type { TableTwin } from "./charts/chart.ts";
import { TermWord } from "./panels/explained.tsx";
import { termsIn } from "./text/split-terms.ts";
import { text } from "./text/text.ts";

/** What stands below a chart: words of the picture that want explaining, and its table and files. */
export function ChartFoot({
  explains,
  ...about
}: {
  container: RefObject<HTMLDivElement | null>;
  table: TableTwin;
  /** Of the files. */
  name: string;
  explains: "rows" | "columns";
}) {
  const { terms } = text.value;
  const { caption, columns, rows } = about.table;
  const heads = rows.flatMap(([head]) => (typeof head === "string" ? [head] : []));
  const names = termsIn(explains === "rows" ? [caption, ...columns, ...heads] : columns, terms);
  return (
    <div class="chart-foot">
      {names.length > 0 && (
        <p class="chart-terms">
          {names.map((name) => (
            <TermWord key={name} name={name} said={terms[name].word} />
          ))}
        </p>
      )}
      <ChartTools {...about} />
    </div>
  );
}
