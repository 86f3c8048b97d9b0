import { useEffect, useState } from "preact/hooks";
import type { Comparison } from "../../odds/compare/compare-plans.ts";
import { reportHtml } from "../../odds/report/report-html.ts";
import { rinkCard } from "../../odds/report/rink-card.ts";
import { dutch } from "../../odds/report/text/dutch.ts";
import { english } from "../../odds/report/text/english.ts";
import { adviceText } from "../advice-text.ts";
import { fetchTemplate, reported } from "../report-file.ts";
import { saveFile } from "../save-file.ts";
import { scenario } from "../store.ts";
import { text } from "../text/text.ts";
import { RunLine } from "./run-line.tsx";

/** Report and rink card, each one file that needs nothing else. */
export function TakeFiles({ comparison }: { comparison: Comparison | null }) {
  const t = text.value;
  const { id } = scenario.value!;
  const words = t.language === "nl" ? dutch : english;
  const adviceOf = (compared: Comparison | null) =>
    compared ? adviceText(compared, scenario.value!, t) : "";
  const [isWanted, setWanted] = useState(false);
  const [fault, setFault] = useState("");
  const progress = reported.progress.value;
  const report = progress.state === "done" && !progress.isOld ? progress.result : null;
  const orSay = (made: Promise<void>) =>
    void made.then(
      () => setFault(""),
      (error: Error) => setFault(error.message),
    );
  useEffect(() => (isWanted ? reported.want() : undefined), [isWanted]);
  useEffect(() => {
    if (!isWanted || !report) return;
    setWanted(false);
    orSay(
      fetchTemplate("report").then((template) =>
        saveFile(
          `${id}-report.html`,
          reportHtml(template, report, words, adviceOf(report.comparison)),
          "text/html",
        ),
      ),
    );
  }, [isWanted, report, id]);
  const saveCard = (compared: Comparison) =>
    orSay(
      fetchTemplate("card").then((template) =>
        saveFile(
          `${id}-card.html`,
          rinkCard(template, scenario.value!, compared, undefined, words, adviceOf(compared)),
          "text/html",
        ),
      ),
    );
  return (
    <>
      <p class="presses">
        <button type="button" disabled={!comparison || isWanted} onClick={() => setWanted(true)}>
          {t.take.report}
        </button>
        <button
          type="button"
          disabled={!comparison}
          onClick={() => comparison && saveCard(comparison)}
        >
          {t.take.card}
        </button>
      </p>
      <p class="quiet">{t.take.filesHelp}</p>
      {isWanted && <RunLine progress={progress} answer={reported} />}
      {fault && <p role="alert">{t.failed(fault)}</p>}
    </>
  );
}
