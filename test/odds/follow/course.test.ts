import { expect, test } from "vitest";
import { courseOf } from "../../../src/odds/follow/course.ts";
import { compileScenario } from "../../../src/sim/compile.ts";
import { shortHeat } from "../short-heat.ts";

test.each([undefined, 355.948])(
  "a course is the heat without its skaters' powers: lap %s",
  (lap) => {
    const heat = shortHeat();
    const scenario = {
      ...heat,
      venue: { ...heat.venue, ...(lap === undefined ? {} : { lapLength: lap }) },
    };
    expect(compileScenario(scenario)).toMatchObject(courseOf(scenario));
  },
);
