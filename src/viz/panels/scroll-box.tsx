import type { ComponentChildren } from "preact";

/** Something wider than a phone, to be moved sideways with finger, wheel or arrow keys. */
export function ScrollBox({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard scrolls only what can have the focus
    <section class="scrolls" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
