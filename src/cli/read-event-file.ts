import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Event } from "../sim/event.ts";
import { nearestName } from "../sim/nearest-name.ts";
import { parseEventText } from "../sim/parse-event.ts";
import { readScenarioFile } from "./read-scenario-file.ts";
import { readTextFile } from "./read-text-file.ts";
import { shippedData } from "./shipped-data.ts";
import { shippedScenarios } from "./shipped-scenarios.ts";

const EXPECTED = "an event file or the id of an event that comes with the program";

/**
 * Reads and checks an event with its heats.
 * @param path a file, the id of an event that comes with the program, such as `beijing-2022-men`, or the id of one of
 *   its heats
 * @throws Error in one line, `path: expected …, got …`, where there is none, or it is no event
 */
export function readEventFile(path: string): Event {
  const shipped = shippedEvents();
  const id = path.replace(/\.json$/, "");
  if (shipped.includes(id)) return readShipped(id);
  if (existsSync(path))
    return parseEventText(readTextFile(path, EXPECTED), path, (reference) =>
      readScenarioFile(
        shippedScenarios().includes(reference) ? reference : join(dirname(path), reference),
      ),
    );
  const holder = shipped
    .map(readShipped)
    .find(({ semifinals, final }) =>
      [...semifinals.map(({ scenario }) => scenario), final].some((heat) => heat.id === id),
    );
  if (holder) return holder;
  const near = nearestName(id, shipped);
  const hint = near === null ? `known: ${shipped.join(", ")}` : `did you mean ${near}?`;
  throw new Error(`${path}: expected ${EXPECTED}, got neither (${hint})`);
}

/** Ids of the events that come with the program, in order of the alphabet. */
function shippedEvents(): string[] {
  const folder = shippedData("events");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length))
    .sort();
}

function readShipped(id: string): Event {
  const text = readTextFile(shippedData(`events/${id}.json`), EXPECTED);
  return parseEventText(text, `${id}.json`, readScenarioFile);
}
