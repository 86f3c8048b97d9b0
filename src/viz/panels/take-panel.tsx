import { useEffect, useState } from "preact/hooks";
import { compared } from "../answers.ts";
import { commandFor } from "../command-line.ts";
import { saveFile } from "../save-file.ts";
import { linkOf, question, scenario } from "../store.ts";
import { text } from "../text/text.ts";
import { useAnswer } from "../use-answer.ts";
import { Explained } from "./explained.tsx";
import { Provenance } from "./provenance.tsx";
import { RunLine } from "./run-line.tsx";
import { TakeFiles } from "./take-files.tsx";

/** What one takes away: the question as a link, the answer as files, on paper, on the command line. */
export function TakePanel() {
  const t = text.value.take;
  const asked = question.value!;
  const heat = scenario.value!;
  const progress = useAnswer(compared);
  const [link, setLink] = useState("");
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    setCopied(false);
    void linkOf(asked).then((hash) => setLink(new URL(hash, location.href).href));
  }, [asked]);
  const copy = async () => {
    await navigator.clipboard.writeText(link);
    setCopied(true);
  };
  const comparison = progress.isOld ? null : progress.result?.comparison;
  const command = commandFor(heat, asked);
  return (
    <>
      <h1>{t.head}</h1>
      <section>
        <h2>{t.link}</h2>
        <p>
          <Explained said={t.linkHelp} />
        </p>
        <p class="link-line">
          <input
            readOnly
            value={link}
            aria-label={t.link}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
          <button type="button" class="main" onClick={copy}>
            {t.copy}
          </button>{" "}
          <span role="status">{isCopied ? t.copied : ""}</span>
        </p>
      </section>
      <section>
        <h2>{t.files}</h2>
        <RunLine progress={progress} answer={compared} />
        <TakeFiles comparison={comparison ?? null} />
        <p class="presses">
          <button
            type="button"
            disabled={!comparison}
            onClick={() =>
              saveFile(
                `${heat.id}-plans.json`,
                JSON.stringify(comparison, null, 2),
                "application/json",
              )
            }
          >
            {t.answerJson}
          </button>
          <button
            type="button"
            onClick={() =>
              saveFile(`${heat.id}.json`, JSON.stringify(heat, null, 2), "application/json")
            }
          >
            {t.heatJson}
          </button>
          <button type="button" onClick={() => print()}>
            {t.print}
          </button>
        </p>
        <p class="quiet">{t.charts}</p>
      </section>
      <section>
        <h2>{t.command}</h2>
        <p>{t.commandHelp(asked.own !== null || command.needsFile)}</p>
        <pre class="command">
          <code>{command.line}</code>
        </pre>
        {comparison && <Provenance odds={comparison} />}
      </section>
    </>
  );
}
