import { computed, effect, signal } from "@preact/signals";

/** What was tapped at the rink, in order; undone from the end. */
export type Tap = { helmet: string | null } | { gone: string };

const KEPT = "massstart rink";

/** Taps by heat, so that semifinals of one evening stay apart. */
const all = signal<Record<string, Tap[]>>(kept());
const heat = signal("");
export const taps = computed(() => all.value[heat.value] ?? []);

export const openNotes = (id: string): void => {
  heat.value = id;
};

export const tap = (next: Tap): void => set([...taps.value, next]);
export const untap = (): void => set(taps.value.slice(0, -1));
export const clearTaps = (): void => set([]);

function set(next: Tap[]): void {
  all.value = { ...all.value, [heat.value]: next };
}

effect(() => {
  try {
    localStorage.setItem(KEPT, JSON.stringify(all.value));
  } catch {}
});

function kept(): Record<string, Tap[]> {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(KEPT) ?? "{}");
    return typeof read === "object" && read !== null ? (read as Record<string, Tap[]>) : {};
  } catch {
    return {};
  }
}

/** Scorers by sprint from the taps: as many to a sprint as it pays places. */
export function scorersOf(taps: readonly Tap[], paid: readonly number[]): (string | null)[][] {
  const named = taps.flatMap((tap) => ("helmet" in tap ? [tap.helmet] : []));
  const sprints: (string | null)[][] = [];
  let at = 0;
  for (const places of paid) {
    if (at >= named.length) break;
    sprints.push(named.slice(at, at + places));
    at += places;
  }
  return sprints;
}

export const goneOf = (taps: readonly Tap[]): string[] =>
  taps.flatMap((tap) => ("gone" in tap ? [tap.gone] : []));
