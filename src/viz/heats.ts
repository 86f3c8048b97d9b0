import type { Scenario } from "../sim/scenario.ts";

/** What the page shows of a heat before it is loaded. */
export interface HeatEntry {
  id: string;
  title: string;
  asOf: string;
  gender: Scenario["gender"];
  venue: string;
  starters: number;
  qualifiers: number | null;
}

/** The heat that the page opens with. */
export const FIRST_HEAT = "beijing-2022-men-sf1";

const loaded = new Map<string, Promise<unknown>>();

/** A data file of the page, asked for once. @throws one-line Error where it cannot be had */
export function loadData<Data>(file: string): Promise<Data> {
  const known = loaded.get(file) ?? read(file);
  loaded.set(file, known);
  known.catch(() => loaded.delete(file));
  return known as Promise<Data>;
}

async function read(file: string): Promise<unknown> {
  const response = await fetch(new URL(file, document.baseURI));
  if (!response.ok) throw new Error(`${file}: expected a file, got ${response.status}`);
  return response.json();
}

/** Heats that come with the page, the latest first. */
export const listHeats = (): Promise<HeatEntry[]> => loadData("heats/index.json");

/** One of them; they were checked when they were made. */
export const loadHeat = (id: string): Promise<Scenario> =>
  loadData(`heats/${encodeURIComponent(id)}.json`);
