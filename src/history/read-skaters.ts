import { z } from "zod";
import { describeFaults } from "../sim/describe-faults.ts";
import { isSeason, isSomeDate } from "../sim/iso-date.ts";
import { parseJson } from "../sim/parse-json.ts";
import { ScenarioError } from "../sim/scenario-error.ts";
import type { SkaterRecord } from "./sheet-to-scenario.ts";

const text = (expected: string) => z.string({ error: expected }).min(1, expected);
const words = <const T extends string[]>(...known: T) =>
  z.enum(known, { error: `one of ${known.join(", ")}` });
const positive = (unit: string) =>
  z.number({ error: `a number > 0 (${unit})` }).positive(`a number > 0 (${unit})`);
const orUnknown = <T extends z.ZodType>(type: T) =>
  type.nullish().transform((value) => value ?? null);

const DISTANCES = [500, 1000, 1500, 3000, 5000, 10000];
const DATE = "a date such as 2022-02-19, 2022-02 or 2022";
const SEASON = "a season such as 2021-22";

const time = z.object(
  {
    distance: z
      .number({ error: `one of ${DISTANCES.join(", ")}` })
      .refine((metres) => DISTANCES.includes(metres), `one of ${DISTANCES.join(", ")}`),
    sec: positive("s"),
    kind: words("PB", "season best", "race"),
    date: z.exactOptional(text(DATE).refine(isSomeDate, DATE).nullable()),
    season: z.exactOptional(text(SEASON).refine(isSeason, SEASON).nullable()),
    venue: z.exactOptional(text("the name of a rink").nullable()),
    source: text("a source"),
    note: z.exactOptional(text("a remark")),
  },
  { error: 'a time such as { distance: 1500, sec: 104.2, kind: "PB", source: … }' },
);

const file = z.object(
  {
    skaters: z.array(
      z.object(
        {
          name: text("a name"),
          country: orUnknown(text("the code of a country")),
          gender: words("men", "women"),
          birthYear: orUnknown(z.int("a year")),
          height: orUnknown(positive("m")),
          times: z.array(time, { error: "a list of times" }),
        },
        { error: "a skater { name, gender, times … }" },
      ),
      { error: "a list of skaters" },
    ),
  },
  { error: "{ skaters: … }" },
);

/**
 * Reads records of skaters (format in data/README.md). Keys it does not know are passed over.
 *
 * @param path put in front of the message
 * @throws ScenarioError such as `x.json: skaters[3].times[0].sec: expected a number > 0 (s), got -5`
 */
export function readSkaters(content: string, path: string): SkaterRecord[] {
  const json = parseJson(content, path);
  const read = file.safeParse(json);
  if (read.success) return read.data.skaters;
  throw new ScenarioError(`${path}: ${describeFaults(read.error.issues, json)[0]}`);
}
