import { computed, signal } from "@preact/signals";
import type { Scenario } from "../sim/scenario.ts";
import { askedLink, keepLink } from "./asked-link.ts";
import { FIRST_HEAT, loadHeat } from "./heats.ts";
import { changesOf, decodeLink, encodeLink } from "./link.ts";
import { askedScenario, firstQuestion, type Question } from "./question.ts";

/** Parts of the page. */
export const views = [
  "answer",
  "field",
  "what-if",
  "race",
  "heat",
  "rink",
  "trust",
  "take",
] as const;
export type View = (typeof views)[number];

/** Steps that can be undone. */
const MOST_STEPS = 100;

/** What is asked; null until the first heat has been loaded. */
export const question = signal<Question | null>(null);
/** The heat before anything was changed in it. */
export const base = signal<Scenario | null>(null);
/** The heat as it is asked for. */
export const scenario = computed(() =>
  base.value && question.value ? askedScenario(base.value, question.value) : null,
);
export const view = signal<View>("answer");
/** What went wrong with opening something, in one line. */
export const trouble = signal<string | null>(null);
const past = signal<Question[]>([]);
export const canUndo = computed(() => past.value.length > 0);

/** Changes the question and remembers how it was. */
export function change(changes: Partial<Question>): void {
  const before = question.value;
  if (!before) return;
  const next = { ...before, ...changes };
  if (JSON.stringify(next) === JSON.stringify(before)) return;
  past.value = [...past.value, before].slice(-MOST_STEPS);
  void settle(next);
}

/** Takes back the last change, of the heat too. */
export async function undo(): Promise<void> {
  const before = past.value.at(-1);
  if (!before) return;
  past.value = past.value.slice(0, -1);
  const scenario = before.own ?? (await loadHeat(before.heat));
  await settle(before, scenario);
}

/** Everything as the heat opens with. */
export function reset(): void {
  if (base.value && question.value) change(firstQuestion(base.value, question.value.heat));
}

/** Opens a heat with what one would ask first. @throws one-line Error where it cannot be had */
export async function openHeat(id: string): Promise<void> {
  const scenario = await loadHeat(id);
  remember();
  await settle(firstQuestion(scenario, id), scenario);
}

/** Opens a heat of the user's own, checked by whoever read it. */
export async function openOwn(scenario: Scenario): Promise<void> {
  remember();
  await settle(firstQuestion(scenario, "own"), scenario);
}

function remember(): void {
  if (question.value) past.value = [...past.value, question.value].slice(-MOST_STEPS);
}

/** Shows a part of the page, so that one can go back to where one was. */
export function show(next: View): void {
  if (view.value === next) return;
  view.value = next;
  void writeAddress(true);
}

async function settle(next: Question, scenario?: Scenario): Promise<void> {
  if (scenario && scenario !== base.value) {
    question.value = null;
    base.value = scenario;
  }
  question.value = next;
  await writeAddress(false);
}

/** Link to the question as it is, and to the part of the page that is shown. */
export async function linkOf(asked: Question): Promise<string> {
  const scenario = asked.own ? null : await loadHeat(asked.heat);
  const first = scenario ? firstQuestion(scenario, asked.heat) : null;
  const changes = first ? changesOf(asked, first) : { ...asked };
  return `#${view.value}/${await encodeLink({ heat: asked.heat, changes })}`;
}

let writing = 0;
async function writeAddress(isStep: boolean): Promise<void> {
  const asked = question.value;
  if (!asked) return;
  const turn = ++writing;
  const { hash } = location;
  const link = await linkOf(asked);
  // Somebody went on meanwhile, here or in the address.
  if (turn !== writing || location.hash !== hash) return;
  if (isStep) history.pushState(null, "", link);
  else history.replaceState(null, "", link);
  keepLink(link);
}

let restoring = 0;

/** What the address asks for, else what was asked last, else the first heat. */
export async function restore(): Promise<void> {
  const turn = ++restoring;
  // Who has gone on to another address meanwhile sees that one, whichever heat is there first.
  const isCurrent = () => turn === restoring;
  const asked = askedLink();
  try {
    await follow(asked, isCurrent);
  } catch (error) {
    if (!isCurrent()) return;
    if (asked !== "") trouble.value = error instanceof Error ? error.message : String(error);
    await follow("", isCurrent);
  }
}

async function follow(hash: string, isCurrent: () => boolean): Promise<void> {
  const [, part = "", link = ""] = /^#([a-z-]+)(?:\/(.*))?$/.exec(hash) ?? [];
  const { heat, changes } =
    link === "" ? { heat: FIRST_HEAT, changes: {} } : await decodeLink(link);
  const loaded = changes.own ? await readOwn(changes.own) : await loadHeat(heat);
  const first = firstQuestion(loaded, heat);
  const next = { ...first, ...changes };
  // An own heat is checked when it is read; a link may hold anything.
  if (Object.keys(changes).length > 0) {
    const { checkQuestion } = await import("./check-question.ts");
    checkQuestion(loaded, next);
  }
  if (!isCurrent()) return;
  view.value = views.find((known) => known === part) ?? "answer";
  await settle(next, loaded);
}

async function readOwn(own: unknown): Promise<Scenario> {
  const { parseScenario } = await import("../sim/schema.ts");
  return parseScenario(own, "link");
}

/** Keeps address and page together: whoever goes back sees what was there. */
export function watchAddress(): void {
  addEventListener("popstate", () => void restore());
}
