import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { text } from "./text/text.ts";

/** A panel whose script is fetched when it is shown for the first time. */
export function LazyPanel({ load }: { load: () => Promise<ComponentType> }) {
  const [Panel, setPanel] = useState<ComponentType | null>(null);
  const [fault, setFault] = useState("");
  useEffect(() => {
    let isShown = true;
    setPanel(null);
    load().then(
      (panel) => isShown && setPanel(() => panel),
      (error: Error) => isShown && setFault(error.message),
    );
    return () => {
      isShown = false;
    };
  }, [load]);
  if (fault) return <p role="alert">{text.value.failed(fault)}</p>;
  return Panel ? <Panel /> : <p class="quiet">{text.value.loading}</p>;
}
