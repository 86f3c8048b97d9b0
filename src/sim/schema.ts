import { z } from "zod";
import { checkScenario } from "./check-scenario.ts";
import { describeFaults } from "./describe-faults.ts";
import { isDay, isSeason, isSomeDate } from "./iso-date.ts";
import { parseJson } from "./parse-json.ts";
import { MOST_SKATERS } from "./rules.ts";
import type { Scenario } from "./scenario.ts";
import { ScenarioError } from "./scenario-error.ts";
import {
  factor,
  flag,
  list,
  number,
  oneOf,
  positive,
  share,
  strict,
  text,
  whole,
} from "./strict-object.ts";

const source = () => text("a source").describe("where the number or fact comes from");
const day = () =>
  z
    .string({ error: "a day such as 2022-02-19" })
    .refine(isDay, { error: "a day such as 2022-02-19" })
    .meta({ format: "date" });
// Marks of the plan language stay out of names, so that every name can stand in a plan.
const name = () =>
  text(
    'a name without ", + and spaces around it',
    /^[^"+\s\p{Cc}](?:[^"+\p{Cc}]{0,58}[^"+\s\p{Cc}])?$/u,
  );

const sprint = strict(
  {
    lap: whole(1, 100).describe("lap at the end of which it is held, counted from 1"),
    points: list(number(0, 100), "points").describe("points for the first across the line"),
  },
  "a sprint such as { lap: 4, points: [3, 2, 1] }",
);

const PRESETS = [
  "isu-2018",
  "isu-2022",
  "isu-2026",
  "isu-worlds-2020",
  "isu-worlds-2023",
  "isu-worldcup-2025",
  "isu-junior-10",
] as const;

const rules = z.union(
  [
    oneOf(PRESETS),
    strict(
      {
        preset: oneOf(PRESETS),
        laps: z.exactOptional(whole(1, 100)),
        sprints: z.exactOptional(list(sprint, "sprints")),
        finishPoints: z.exactOptional(list(number(0, 100), "points")),
        qualifiers: z.exactOptional(
          whole(1, 30).nullable().describe("how many go on to the next round; null in a final"),
        ),
        lapped: z.exactOptional(oneOf(["pullDetached", "continue"])),
        forfeitPoints: z.exactOptional(
          flag().describe("whether a skater who does not finish loses his sprint points"),
        ),
      },
      "rules",
    ),
  ],
  { error: `the name of a preset or { "preset": … } with changes` },
);

const time = strict(
  {
    distance: z
      .union(
        [500, 1000, 1500, 3000, 5000, 10000].map((metres) => z.literal(metres)),
        {
          error: "500, 1000, 1500, 3000, 5000 or 10000",
        },
      )
      .describe("metres"),
    sec: positive().describe("seconds"),
    kind: oneOf(["PB", "season best", "race"]),
    date: z.exactOptional(
      z
        .string({ error: "a date such as 2022-02-19, 2022-02 or 2022" })
        .refine(isSomeDate, { error: "a date such as 2022-02-19, 2022-02 or 2022" })
        .nullable()
        .describe("day, month or year; nothing dated on or after asOf is used"),
    ),
    season: z.exactOptional(
      z
        .string({ error: "a season such as 2021-22" })
        .refine(isSeason, { error: "a season such as 2021-22" })
        .nullable(),
    ),
    venue: z.exactOptional(text("the name of a rink").nullable()),
    source: source(),
    note: z.exactOptional(text("a remark")),
  },
  'a time such as { distance: 1500, sec: 104.2, kind: "PB", source: … }',
);

const entry = strict(
  {
    name: name().describe('unique; a starter whose name is unknown is called "unknown 1"'),
    country: text("three capital letters such as NED", /^[A-Z]{3}$/u)
      .nullable()
      .describe("skaters of one country are team-mates"),
    helmet: z.exactOptional(whole(1, 99).nullable()),
    grid: z.exactOptional(
      whole(1, 30).nullable().describe("place on the starting grid; unknown places are drawn"),
    ),
    height: z.exactOptional(number(1, 2.5).nullable().describe("metres")),
    birthYear: z.exactOptional(whole(1900, 2100).nullable()),
    times: z.exactOptional(list(time, "times")),
    ability: z.exactOptional(
      strict(
        {
          criticalPower: z.exactOptional(number(50, 1000).describe("W")),
          anaerobicReserve: z.exactOptional(number(1000, 100_000).describe("J")),
          peakPower: z.exactOptional(number(100, 4000).describe("W")),
          source: source(),
        },
        "an ability",
      ).describe("replaces what the times say, for what-if questions"),
    ),
    form: z.exactOptional(
      number(-5, 5).describe("today's form, in standard deviations between days; 0 is the usual"),
    ),
    bunchSkill: z.exactOptional(
      strict(
        {
          mean: number(-10, 10),
          sd: number(0, 10),
          perStrength: z.exactOptional(
            number(-5, 5).describe(
              "how much more skilled for each unit of log strength alone beyond what is most likely",
            ),
          ),
          source: source(),
        },
        "{ mean, sd, perStrength, source }",
      ).describe("skill in the bunch, in standard deviations of the field"),
    ),
    plan: z.exactOptional(
      text("a plan such as contest:sprint=2").describe(
        "orders; without them the skater follows his instincts",
      ),
    ),
    allies: z.exactOptional(
      list(
        strict(
          {
            name: name(),
            strength: share().describe("1 = like a team-mate"),
            source: source(),
          },
          "{ name, strength, source }",
        ),
        "allies",
      ).describe("skaters of other nations whom he helps"),
    ),
  },
  "a skater",
);

const happenedRow = strict(
  {
    name: name(),
    place: whole(1, 100).nullable(),
    finishOrder: whole(1, 100).nullable().describe("order over the line, not the ranking"),
    sprintPoints: list(number(0, 1000).nullable(), "points").nullable(),
    points: number(0, 10000).nullable().describe("total that counted"),
    time: positive().nullable().describe("seconds"),
    laps: z.exactOptional(whole(0, 100).nullable()),
    status: oneOf(["FIN", "LAPPED", "DNF", "DQ", "DNS"]).nullable(),
    struck: z.exactOptional(flag().describe("sprint points were taken away")),
    qualified: flag().nullable(),
    note: z.exactOptional(text("a remark")),
  },
  "a row of the ranking",
);

const story = strict(
  {
    lap: whole(0, 100).nullable(),
    text: text("a sentence"),
    dutch: z.exactOptional(text("the sentence in Dutch")),
    source: source(),
  },
  "{ lap, text, dutch, source }",
);

const ENTRIES = { error: `2 to ${MOST_SKATERS}` };
const scenario = strict(
  {
    $schema: z.exactOptional(text("the address of the JSON Schema")),
    schema: z.literal("massstart-scenario/1", { error: '"massstart-scenario/1"' }),
    id: text("small letters, digits and hyphens", /^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
    title: text("a title"),
    gender: oneOf(["men", "women"]),
    level: oneOf(["championship", "world-cup-a", "world-cup-b", "national", "junior"]).describe(
      "strength of the field, for skaters without times",
    ),
    asOf: day().describe("day of the race; nothing dated on or after it is used"),
    rules,
    venue: strict(
      {
        name: text("the name of a rink"),
        altitude: number(-500, 5000).describe("metres above the sea"),
        lapLength: number(300, 450)
          .nullable()
          .describe("metres of one lap on the line skated; null where unknown"),
        temperature: z.exactOptional(number(-40, 40).describe("degrees Celsius of the air")),
      },
      "{ name, altitude, lapLength }",
    ),
    entries: list(entry, "skaters").min(2, ENTRIES).max(MOST_SKATERS, ENTRIES),
    behaviour: z.exactOptional(
      strict(
        {
          chase: z.exactOptional(factor()),
          attack: z.exactOptional(factor()),
          contest: z.exactOptional(factor()),
          tempo: z.exactOptional(factor()),
        },
        "{ chase, attack, contest, tempo }",
      ).describe("how willing the others are; 1 = as in the past"),
    ),
    happened: z.exactOptional(
      strict(
        {
          ranking: list(happenedRow, "rows"),
          story: z.exactOptional(list(story, "sentences")),
          plans: z.exactOptional(
            list(
              strict(
                { name: name(), plan: text("a plan"), source: source() },
                "{ name, plan, source }",
              ),
              "plans",
            ),
          ),
        },
        "{ ranking, story, plans }",
      ).describe("what really happened; no part of the simulation"),
    ),
    sources: list(text("a source"), "sources"),
    notes: z.exactOptional(list(text("a remark"), "remarks")),
  },
  "a scenario { … }",
);

/** More than these would not fit one line. */
const FAULTS_TOLD = 3;

/**
 * Checks that a value is a scenario, down to the plans and the names in them.
 * @param path of the file, put in front of the message
 * @throws ScenarioError with the first faults in one line, such as
 *   `x.json: entries[3].times[0].sec: expected a number > 0, got -5`
 */
export function parseScenario(value: unknown, path: string): Scenario {
  const read = scenario.safeParse(value);
  const faults = read.success ? checkScenario(read.data) : describeFaults(read.error.issues, value);
  if (read.success && faults.length === 0) return read.data;
  const more = faults.length > FAULTS_TOLD ? `; and ${faults.length - FAULTS_TOLD} more` : "";
  throw new ScenarioError(`${path}: ${faults.slice(0, FAULTS_TOLD).join("; ")}${more}`);
}

/** `parseScenario` of the text of a file. */
export function parseScenarioText(content: string, path: string): Scenario {
  return parseScenario(parseJson(content, path), path);
}

/** JSON Schema (draft 2020-12) of a scenario file, for editors. */
export function scenarioJsonSchema(): object {
  return { title: "massstart scenario", ...z.toJSONSchema(scenario, { io: "input" }) };
}
