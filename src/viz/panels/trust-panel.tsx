import { useEffect, useState } from "preact/hooks";
import type { ValidationFigures } from "../../history/validation/validation-figures.ts";
import { loadData } from "../heats.ts";
import { scenario } from "../store.ts";
import { text } from "../text/text.ts";
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
  return (
    <>
      <h1>{t.head}</h1>
      <p>
        <Explained said={t.twoErrors} />
      </p>
      {fault && <p role="alert">{text.value.failed(fault)}</p>}
      {figures && <Figures figures={figures} />}
      <details class="fold">
        <summary>{t.sources}</summary>
        <p class="quiet">{t.sourcesHelp}</p>
        <SourcesTable scenario={scenario.value!} />
      </details>
    </>
  );
}

function Figures({ figures }: { figures: ValidationFigures }) {
  const t = text.value.trust;
  return (
    <>
      <section>
        <h2>{t.limits}</h2>
        {text.value.language !== "en" && <p class="quiet">{t.english}</p>}
        <ul class="limits" lang="en">
          {figures.out.map((paragraph) => (
            <li key={paragraph}>{bold(paragraph)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t.reliability}</h2>
        <p>
          <Explained said={t.reliabilityHelp} />
        </p>
        <ReliabilityPanel bins={figures.reliability} />
        <p class="quiet" lang="en">
          Reliability slope {figures.slopes}
        </p>
      </section>
      <details class="fold">
        <summary>{t.targets}</summary>
        <p class="quiet" lang="en">
          {figures.summary} {figures.made.replaceAll("`", "")}
        </p>
        <Table head={t.targetColumns} rows={figures.targets} caption={t.targets} />
      </details>
      <details class="fold">
        <summary>{t.heats}</summary>
        <Table head={t.heatColumns} rows={figures.heats} caption={t.heats} />
      </details>
    </>
  );
}

/** Words between ** are strong. */
const bold = (paragraph: string) =>
  paragraph
    .replaceAll("`", "")
    .split("**")
    .map((part, k) => (k % 2 === 1 ? <b key={part}>{part}</b> : part));

function Table({ head, rows, caption }: { head: string[]; rows: string[][]; caption: string }) {
  return (
    <ScrollBox label={caption}>
      <table class="figures" lang="en">
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
          {rows.map((cells) => (
            <tr key={cells.slice(0, 2).join()}>
              {cells.map((cell, k) =>
                k === 0 ? (
                  <th key={k} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={k} class={cell === "OUT" ? "is-out" : ""}>
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
