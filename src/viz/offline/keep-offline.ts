import { effect } from "@preact/signals";
import { compared } from "../answers.ts";
import { question, view } from "../store.ts";

/**
 * Keeps all files of the page for use without network; once there are first odds where somebody waits for them, since copying
 * the files takes an eighth of a second of the processor from those who skate.
 */
export function keepOffline(): void {
  // A file: page or an old browser has no such worker; then there is a page, only not without network.
  if (!("serviceWorker" in navigator && location.protocol.startsWith("http"))) return;
  const stop = effect(() => {
    const { result, fault } = compared.progress.value;
    const isWaitedFor = question.value === null || view.value === "answer";
    if (isWaitedFor && result === null && fault === null) return;
    queueMicrotask(() => stop());
    navigator.serviceWorker.register("service-worker.js").catch(() => {});
  });
}
