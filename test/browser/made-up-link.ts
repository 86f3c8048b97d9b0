import { encodeLink } from "../../src/viz/link.ts";
import { firstQuestion, type Question } from "../../src/viz/question.ts";
import { shortHeat } from "../odds/short-heat.ts";

/** A question about a short heat with made-up skaters, that is answered in a moment. */
export function madeUpQuestion(changes: Partial<Question> = {}): Question {
  const { happened: _, ...heat } = shortHeat();
  return {
    ...firstQuestion(heat, "own"),
    plans: ["sit-in", "contest:sprint=1"],
    races: 512,
    ...changes,
  };
}

/** A link to it, and to the part of the page that shows it. */
export const madeUpLink = async (
  view = "answer",
  changes: Partial<Question> = {},
): Promise<string> =>
  `#${view}/${await encodeLink({ heat: "own", changes: madeUpQuestion(changes) })}`;
