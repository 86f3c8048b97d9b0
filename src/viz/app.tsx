import type { ComponentType } from "preact";
import { isInline, reopenPool } from "./engine.ts";
import { LazyPanel } from "./lazy-panel.tsx";
import { AnswerPanel } from "./panels/answer-panel.tsx";
import { PageBar } from "./panels/page-bar.tsx";
import { PageFoot } from "./panels/page-foot.tsx";
import { TermBubble } from "./panels/term-bubble.tsx";
import { ViewBar } from "./panels/view-bar.tsx";
import { question, trouble, type View, view } from "./store.ts";
import { text } from "./text/text.ts";

/** Parts that are fetched when somebody looks. */
const panels: Record<Exclude<View, "answer">, () => Promise<ComponentType>> = {
  field: async () => (await import("./panels/field-panel.tsx")).FieldPanel,
  "what-if": async () => (await import("./panels/what-if-panel.tsx")).WhatIfPanel,
  race: async () => (await import("./panels/race-panel.tsx")).RacePanel,
  heat: async () => (await import("./panels/heat-panel.tsx")).HeatPanel,
  rink: async () => (await import("./panels/rink-panel.tsx")).RinkPanel,
  trust: async () => (await import("./panels/trust-panel.tsx")).TrustPanel,
  take: async () => (await import("./panels/take-panel.tsx")).TakePanel,
};

/** The page. */
export function App() {
  const t = text.value;
  const current = view.value;
  document.title = `${t.views[current]} · massstart`;
  return (
    <>
      <button type="button" class="skip" onClick={skip}>
        {t.skipToAnswer}
      </button>
      <PageBar />
      <ViewBar />
      <main id="main" tabIndex={-1}>
        <Notices />
        {!question.value ? (
          <p class="quiet">{t.loading}</p>
        ) : current === "answer" ? (
          <AnswerPanel />
        ) : (
          <LazyPanel key={current} load={panels[current]} />
        )}
        <TermBubble />
      </main>
      <PageFoot />
    </>
  );
}

/** A button and no link: the address holds the question. */
function skip(): void {
  document.getElementById("main")?.focus();
}

function Notices() {
  const t = text.value;
  return (
    <div role="status" aria-live="polite">
      {trouble.value && (
        <p class="notice">
          {t.fault(trouble.value)}{" "}
          <button type="button" onClick={() => (trouble.value = null)}>
            {t.dismiss}
          </button>
        </p>
      )}
      {isInline.value && (
        <p class="notice">
          {t.crash}{" "}
          <button type="button" onClick={reopenPool}>
            {t.retryWorkers}
          </button>
        </p>
      )}
    </div>
  );
}
