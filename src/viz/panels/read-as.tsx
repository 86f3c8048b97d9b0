import { parseRaceCondition } from "../../odds/given/parse-race-condition.ts";
import type { RaceCondition } from "../../odds/given/race-condition.ts";
import { scenario } from "../store.ts";
import { text } from "../text/text.ts";

/** How a condition that was typed is read, in the language of the page; nothing where it cannot be. */
export function ReadAs({ condition }: { condition: string }) {
  const said = conditionInWords(condition);
  return said === null ? null : <p class="quiet">{text.value.whatIf.readAs(said)}</p>;
}

/** A condition as it is read; null where it cannot be. */
export function conditionInWords(condition: string): string | null {
  const read = readCondition(condition);
  return read && text.value.condition(read);
}

function readCondition(condition: string): RaceCondition | null {
  if (condition.trim() === "") return null;
  const names = scenario.value!.entries.map(({ name }) => name);
  try {
    return parseRaceCondition(condition, names, "condition");
  } catch {
    return null;
  }
}
