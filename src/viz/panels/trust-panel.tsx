import { useEffect, useState } from "preact/hooks";
import type { ValidationFigures } from "../../history/validation/validation-figures.ts";
import { heatName } from "../heat-name.ts";
import { type HeatEntry, listHeats, loadData } from "../heats.ts";
import { scenario } from "../store.ts";
import type { ValidationText } from "../text/en/validation.ts";
import { text } from "../text/text.ts";
import { useValidation } from "../use-validation.ts";
import { Explained } from "./explained.tsx";
import { ReliabilityPanel } from "./reliability-panel.tsx";
import { ScrollBox } from "./scroll-box.tsx";
import { SourcesTable } from "./sources-table.tsx";

/** How far to believe it: figures against real races, known limits, where the numbers of this heat are from. */
export function TrustPanel() {
  const [figures, setFigures] = useState<ValidationFigures | null>(null);
  const [fault, setFault] = useState("");
  useEffect(() => {
    loadData<ValidationFigures>("data/validation.json").then(setFigures, (error: Error) =>
      setFault(error.message),
    );
  }, []);
  const t = text.value.trust;
  const validation = useValidation();
  return (
    <>
      <h1>{t.head}</h1>
      <p>
        <Explained said={t.twoErrors} />
      </p>
      {fault && <p role="alert">{text.value.failed(fault)}</p>}
      {figures && validation && <Figures figures={figures} words={validation} />}
      <details class="fold">
        <summary>{t.sources}</summary>
        <p class="quiet">{t.sourcesHelp}</p>
        {validation && <SourcesTable scenario={scenario.value!} words={validation} />}
      </details>
    </>
  );
}

function Figures({ figures, words }: { figures: ValidationFigures; words: ValidationText }) {
  const t = text.value.trust;
  const titles = useTitles();
  return (
    <>
      <section>
        <h2>{t.limits}</h2>
        <ul class="limits">
          {figures.out.map((paragraph) => {
            const said = words.limit(paragraph);
            return (
              <li key={paragraph} lang={said === paragraph ? "en" : undefined}>
                {bold(said)}
              </li>
            );
          })}
        </ul>
      </section>
      <section>
        <h2>{t.reliability}</h2>
        <p>
          <Explained said={t.reliabilityHelp} />
        </p>
        <ReliabilityPanel bins={figures.reliability} />
        <p class="quiet">{words.slopes(figures.slopes)}</p>
      </section>
      <details class="fold">
        <summary>{t.targets}</summary>
        <p class="quiet">{words.summary(figures.summary, figures.made)}</p>
        <Table
          head={t.targetColumns}
          rows={figures.targets.map((cells) => words.target(cells))}
          isOut={(k) => figures.targets[k]!.includes("OUT")}
          caption={t.targets}
        />
      </details>
      <details class="fold">
        <summary>{t.heats}</summary>
        <Table
          head={t.heatColumns}
          rows={figures.heats.map((cells) => words.heat(cells, titles.get(cells[0]!) ?? null))}
          caption={t.heats}
        />
      </details>
    </>
  );
}

/** Column of the verdict on a target. */
const VERDICT = 4;

/** Words between ** are strong. */
const bold = (paragraph: string) =>
  paragraph
    .replaceAll("`", "")
    .split("**")
    .map((part, k) => (k % 2 === 1 ? <b key={part}>{part}</b> : part));

/** Heats by their titles, as the bar names them; empty until they are there. */
function useTitles(): ReadonlyMap<string, string> {
  const [heats, setHeats] = useState<HeatEntry[]>([]);
  useEffect(() => {
    listHeats().then(setHeats, () => {});
  }, []);
  const { titleOf } = text.value.choose;
  return new Map(heats.map(({ id, title }) => [id, heatName(titleOf(title))]));
}

function Table({
  head,
  rows,
  isOut = () => false,
  caption,
}: {
  head: string[];
  rows: string[][];
  isOut?: (row: number) => boolean;
  caption: string;
}) {
  return (
    <ScrollBox label={caption}>
      <table class="figures">
        <thead>
          <tr>
            {head.map((column) => (
              <th key={column} scope="col">
                <Explained said={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={cells.slice(0, 2).join()}>
              {cells.map((cell, k) =>
                k === 0 ? (
                  <th key={k} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={k} class={k === VERDICT && isOut(row) ? "is-out" : ""}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
