import { text } from "../text/text.ts";
import { Fold } from "./fold.tsx";

/** Why the one plan is better, and what the answer hangs on; each worked out when it is unfolded. */
export function ReasonsPanel() {
  const t = text.value.reasons;
  return (
    <section aria-labelledby="why">
      <h2 id="why">{t.head}</h2>
      <Fold title={t.tree} load={loadTree} />
      <Fold title={t.why} load={loadWhy} />
      <Fold title={t.robust} load={loadRobust} />
      <Fold title={t.flips} load={loadFlips} />
      <Fold title={t.sensitivity} load={loadSensitivity} />
    </section>
  );
}

const loadTree = async () => (await import("./tree-panel.tsx")).TreePanel;
const loadWhy = async () => (await import("./why-panel.tsx")).WhyPanel;
const loadRobust = async () => (await import("./robust-panel.tsx")).RobustPanel;
const loadFlips = async () => (await import("./flips-panel.tsx")).FlipsPanel;
const loadSensitivity = async () => (await import("./sensitivity-panel.tsx")).SensitivityPanel;
