import type { Scenario } from "../src/sim/scenario.ts";
import { happenedText } from "../src/viz/happened-text.ts";
import { firstQuestion } from "../src/viz/question.ts";
import { en } from "../src/viz/text/en.ts";
import { type Language, languages } from "../src/viz/text/first-language.ts";
import { nl } from "../src/viz/text/nl.ts";
import type { Text } from "../src/viz/text/text.ts";
import { PICTURE } from "./heat-picture.ts";

interface PageWords {
  text: Text;
  /** The file, after the id of the heat. */
  ending: string;
  starters(count: number, venue: string, day: string): string;
  question: string;
  picture: string;
  explorer: string;
}

const wordsOf: Record<Language, PageWords> = {
  en: {
    text: en,
    ending: ".html",
    starters: (count, venue, day) => `${count} starters, ${venue}, ${day}.`,
    question: "How would another tactic have moved the odds?",
    picture: "its sprints and its finish",
    explorer: "To the explorer",
  },
  nl: {
    text: nl,
    ending: ".nl.html",
    starters: (count, venue, day) =>
      `${count} rijders, ${venue}, ${new Date(day).toLocaleDateString("nl-NL", { dateStyle: "long", timeZone: "UTC" })}.`,
    question: "Hoe zou een andere tactiek de kansen hebben veranderd?",
    picture: "de tussensprints en de finish",
    explorer: "Naar de simulator",
  },
};

/** Where the page of a heat in a language stands, beside the picture of the heat. */
export const heatPageFile = (id: string, language: Language): string =>
  `${id}${wordsOf[language].ending}`;

/**
 * A page for one heat that shows in a link preview what it is about, and leads on to the explorer. It tells facts, no
 * odds, so that it is right whatever the model says today.
 *
 * @param address where the explorer will stand, with a slash at its end: programs that make previews want whole
 *   addresses of pictures; empty where nobody knows
 */
export function heatPage(heat: Scenario, address = "", language: Language = "en"): string {
  const words = wordsOf[language];
  const { skater } = firstQuestion(heat, heat.id);
  const happened = happenedText(heat, skater, words.text);
  const title = words.text.choose.titleOf(heat.title);
  const sentence = [
    words.starters(heat.entries.length, heat.venue.name, heat.asOf),
    ...(happened ? [`${skater}: ${happened}.`] : []),
    words.question,
  ].join(" ");
  const target = `../?lang=${language}#answer/${heat.id}`;
  const folder = address === "" ? "" : `${address}heat/`;
  const others = languages.filter((other) => other !== language);
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)}</title>
    <meta name="description" content="${escaped(sentence)}" />
${others.map((other) => `    <link rel="alternate" hreflang="${other}" href="${folder}${heatPageFile(heat.id, other)}" />`).join("\n")}
    <meta property="og:type" content="website" />
    <meta property="og:locale" content="${words.text.locale.replace("-", "_")}" />
    <meta property="og:title" content="${escaped(title)}" />
    <meta property="og:description" content="${escaped(sentence)}" />
    <meta property="og:image" content="${folder}${heat.id}.png" />
    <meta property="og:image:width" content="${PICTURE.width}" />
    <meta property="og:image:height" content="${PICTURE.height}" />
    <meta property="og:image:alt" content="${escaped(title)}: ${words.picture}" />
    <meta name="twitter:card" content="summary_large_image" />
    <meta http-equiv="refresh" content="0; url=${target}" />
  </head>
  <body>
    <h1>${escaped(title)}</h1>
    <p>${escaped(sentence)}</p>
    <p><a href="${target}">${words.explorer}</a></p>
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
