import { useState } from "preact/hooks";
import { show, type View, view, views } from "../store.ts";
import { text } from "../text/text.ts";

/** On a narrow page these are always at hand; the others are one tap further. */
const AT_HAND: readonly View[] = ["answer", "what-if", "race", "rink"];

/** The parts of the page: a line of tabs, on a narrow page a bar at the bottom. */
export function ViewBar() {
  const [isOpen, setOpen] = useState(false);
  const t = text.value;
  const go = (next: View) => {
    setOpen(false);
    show(next);
    scrollTo({ top: 0 });
  };
  return (
    <nav class={isOpen ? "view-bar is-open" : "view-bar"} aria-label={t.more}>
      {views.map((name) => (
        <button
          key={name}
          type="button"
          class={AT_HAND.includes(name) ? "" : "is-further"}
          aria-current={view.value === name ? "page" : undefined}
          onClick={() => go(name)}
        >
          {t.views[name]}
        </button>
      ))}
      <button type="button" class="more" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t.short.more}
      </button>
    </nav>
  );
}
