/**
 * The colours of all charts, as variables of the page's style sheet with the light ones to fall back on. Our skater is
 * orange, what happens blue and hatched; never red against green, and never colour alone.
 */
export const paint = {
  ink: "var(--ink, #1b1b1b)",
  paper: "var(--paper, #ffffff)",
  /** second rank of text: 4.5 to 1 on paper */
  quiet: "var(--quiet, #5f5f5f)",
  /** everybody but ours, as a mark */
  others: "var(--others, #8f8f8f)",
  grid: "var(--grid, #e2e2e2)",
  ours: "var(--ours, #c2410c)",
  given: "var(--given, #1f5fa8)",
  /** behind lines: where half, and where 95 of 100 plausible versions lie */
  band50: "var(--band-50, #f0b8a0)",
  band95: "var(--band-95, #f8e0d6)",
} as const;

/** px; nothing is set smaller than `small`. */
export const type = { small: 13, body: 15 } as const;

export const FONT =
  "var(--sans, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif)";
