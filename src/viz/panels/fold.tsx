import type { ComponentType } from "preact";
import { useState } from "preact/hooks";
import { LazyPanel } from "../lazy-panel.tsx";

/** Something that is fetched and worked out only once it is unfolded. */
export function Fold({ title, load }: { title: string; load: () => Promise<ComponentType> }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && <LazyPanel load={load} />}
    </details>
  );
}
