import { z } from "zod";
import { describeFaults } from "./describe-faults.ts";
import type { Event, Semifinal } from "./event.ts";
import { parseJson } from "./parse-json.ts";
import { resolveRules } from "./rules.ts";
import type { Scenario } from "./scenario.ts";
import { ScenarioError } from "./scenario-error.ts";
import { parseScenario } from "./schema.ts";
import { list, number, strict, text, whole } from "./strict-object.ts";

/** The longest rest that makes sense within a day, minutes. */
const LONGEST_REST = 1440;

/** A heat by the id or path of its scenario, or in place. */
const heat = z.union([text("the id or path of a scenario"), z.looseObject({})], {
  error: "the id or path of a scenario, or a scenario { … }",
});

const SEMIFINALS = { error: "2 to 4" };
const event = strict(
  {
    schema: z.literal("massstart-event/1", { error: '"massstart-event/1"' }),
    id: text("small letters, digits and hyphens", /^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
    title: text("a title"),
    semifinals: list(
      strict(
        {
          scenario: heat,
          through: whole(1, 30),
          rest: number(0, LONGEST_REST).nullable(),
        },
        "a semifinal such as { scenario: …, through: 8, rest: null }",
      ),
      "semifinals",
    )
      .min(2, SEMIFINALS)
      .max(4, SEMIFINALS),
    final: strict({ scenario: heat }, "{ scenario: … }"),
    sources: list(text("a source"), "sources"),
    notes: z.exactOptional(list(text("a remark"), "remarks")),
  },
  "an event { … }",
);

/**
 * Checks that a text is an event and fetches its heats.
 *
 * @param path of the file, put in front of messages
 * @param readScenario by id or path, as the file names it; checked
 * @throws ScenarioError with the faults in one line, such as
 *   `x.json: semifinals[0].through: expected a whole number from 1 to 30, got 0`
 */
export function parseEventText(
  content: string,
  path: string,
  readScenario: (reference: string) => Scenario,
): Event {
  const value = parseJson(content, path);
  const read = event.safeParse(value);
  if (!read.success) {
    const faults = describeFaults(read.error.issues, value).slice(0, 3);
    throw new ScenarioError(`${path}: ${faults.join("; ")}`);
  }
  const { id, title, semifinals, final, sources, notes = [] } = read.data;
  const heatAt = (where: string, given: z.infer<typeof heat>): Scenario =>
    typeof given === "string" ? readScenario(given) : parseScenario(given, `${path}: ${where}`);
  const heats = {
    semifinals: semifinals.map(({ scenario, through, rest }, k) => ({
      scenario: heatAt(`semifinals[${k}].scenario`, scenario),
      through,
      rest,
    })),
    final: heatAt("final.scenario", final.scenario),
  };
  checkHeats(heats, path);
  return { id, title, ...heats, sources, notes };
}

/** What the shape alone does not show. */
function checkHeats({ semifinals, final }: Pick<Event, "semifinals" | "final">, path: string) {
  semifinals.forEach((semifinal, k) => {
    checkSemifinal(semifinal, final, `${path}: semifinals[${k}]`);
  });
  if (resolveRules(final.rules).qualifiers !== null)
    throw new ScenarioError(
      `${path}: final.scenario: expected a race without qualifiers, got ${final.id} from which ${resolveRules(final.rules).qualifiers} go through`,
    );
}

function checkSemifinal({ scenario, through }: Semifinal, final: Scenario, where: string): void {
  const { qualifiers } = resolveRules(scenario.rules);
  if (qualifiers !== through)
    throw new ScenarioError(
      `${where}.through: expected ${qualifiers ?? "a semifinal"} as the rules of ${scenario.id} have it${qualifiers === null ? " with qualifiers" : ""}, got ${through}`,
    );
  if (through >= scenario.entries.length)
    throw new ScenarioError(
      `${where}.through: expected fewer than the ${scenario.entries.length} starters, got ${through}`,
    );
  for (const key of ["gender", "asOf"] as const)
    if (scenario[key] !== final[key])
      throw new ScenarioError(
        `${where}.scenario: expected ${key} ${final[key]} as in the final, got ${scenario[key]}`,
      );
}
