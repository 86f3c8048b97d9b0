import type { Scenario } from "../src/sim/scenario.ts";
import { happenedText } from "../src/viz/happened-text.ts";
import { firstQuestion } from "../src/viz/question.ts";
import { en } from "../src/viz/text/en.ts";
import { PICTURE } from "./heat-picture.ts";

/**
 * A page for one heat that shows in a link preview what it is about, and leads on to the explorer. It tells facts, no
 * odds, so that it is right whatever the model says today.
 *
 * @param address where the explorer will stand, with a slash at its end: programs that make previews want whole
 *   addresses of pictures; empty where nobody knows
 */
export function heatPage(heat: Scenario, address = ""): string {
  const { skater } = firstQuestion(heat, heat.id);
  const happened = happenedText(heat, skater, en);
  const sentence = `${heat.entries.length} starters, ${heat.venue.name}, ${heat.asOf}. ${
    happened ? `${skater}: ${happened}. ` : ""
  }How would another tactic have moved the odds?`;
  const target = `../#answer/${heat.id}`;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(heat.title)}</title>
    <meta name="description" content="${escaped(sentence)}" />
    <meta property="og:type" content="website" />
    <meta property="og:title" content="${escaped(heat.title)}" />
    <meta property="og:description" content="${escaped(sentence)}" />
    <meta property="og:image" content="${address === "" ? "" : `${address}heat/`}${heat.id}.png" />
    <meta property="og:image:width" content="${PICTURE.width}" />
    <meta property="og:image:height" content="${PICTURE.height}" />
    <meta property="og:image:alt" content="${escaped(heat.title)}: its sprints and its finish" />
    <meta name="twitter:card" content="summary_large_image" />
    <meta http-equiv="refresh" content="0; url=${target}" />
  </head>
  <body>
    <h1>${escaped(heat.title)}</h1>
    <p>${escaped(sentence)}</p>
    <p><a href="${target}">To the explorer</a></p>
  </body>
</html>
`;
}

const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
