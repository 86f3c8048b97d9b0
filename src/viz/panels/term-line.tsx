import { useState } from "preact/hooks";
import type { View } from "../store.ts";
import type { TermName } from "../text/en/terms.ts";
import { text } from "../text/text.ts";

/** Words of each part of the page that want explaining. */
const termsOf: Record<View, readonly TermName[]> = {
  answer: ["sitIn", "sprint", "plausible", "breakEven", "lineOrder", "cut"],
  field: ["cut", "lineOrder", "plausible"],
  "what-if": ["given", "tried", "sprint"],
  race: ["toGo", "neutral", "reserve", "lineOrder"],
  heat: ["sprint", "toGo", "agrees", "lineOrder"],
  rink: ["safe", "sprint", "lineOrder", "agrees"],
  trust: ["plausible", "cut"],
  take: ["seed", "digest", "plausible"],
};

/** Terms to point at, tab to or tap; the explanation stands below them, where nothing is covered. */
export function TermLine({ view }: { view: View }) {
  const [shown, setShown] = useState<TermName | null>(null);
  const { terms, termsHead } = text.value;
  return (
    <section class="terms">
      <h2>{termsHead}</h2>
      <p>
        {termsOf[view].map((name) => (
          <button
            key={name}
            type="button"
            class="term"
            aria-describedby={shown === name ? "term-words" : undefined}
            onPointerEnter={() => setShown(name)}
            onFocus={() => setShown(name)}
            onClick={() => setShown(name)}
            onKeyDown={({ key }) => key === "Escape" && setShown(null)}
          >
            {terms[name][0]}
          </button>
        ))}
      </p>
      <p id="term-words" role="status">
        {shown && termsOf[view].includes(shown) ? terms[shown][1] : ""}
      </p>
    </section>
  );
}
