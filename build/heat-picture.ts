import { createHash } from "node:crypto";
import { shortNames } from "../src/odds/short-names.ts";
import { resolveRules } from "../src/sim/rules.ts";
import type { Scenario } from "../src/sim/scenario.ts";
import { heatTimeline } from "../src/viz/charts/heat-timeline.ts";
import { FONT } from "../src/viz/charts/paint.ts";
import { fitText, textWidth } from "../src/viz/charts/text-width.ts";
import { heatName } from "../src/viz/heat-name.ts";
import { firstQuestion } from "../src/viz/question.ts";
import { heatFacts } from "../src/viz/real-heat.ts";
import { en } from "../src/viz/text/en.ts";

/** px of the stored file: as wide as link previews show it, and small. */
export const PICTURE = { width: 800, height: 420 };

/** What it is drawn in; the shape that link previews ask for. */
const SHEET = { width: 1200, height: 630 };

const RIM = 48;
/** Where the timeline begins, px. */
const TOP = 196;
/** Of the name, px: as large as fits on a line. */
const TITLE = 60;
/** px of the timeline before it is made larger: its type must be read on a picture of a hand's width. */
const DRAWN = 660;

/**
 * The picture of a heat for link previews, as a page of its own: its name, who skates where, and what is known of the
 * sprints and the finish, drawn by the page's own chart. Facts alone, so that it holds whatever the model says today.
 *
 * @param document in which the chart is drawn
 */
export function heatPicture(heat: Scenario, document: Document): string {
  const name = heatName(heat.title);
  const { skater } = firstQuestion(heat, heat.id);
  const { laps, sprints } = resolveRules(heat.rules);
  const short = shortNames(heat.entries);
  const facts = heatFacts(heat, skater, en).flatMap(({ kind, text, ...fact }) =>
    kind === "story" ? [] : [{ ...fact, kind, text: shortened(text, short) }],
  );
  const container = document.createElement("div");
  const chart = heatTimeline(
    container,
    { laps, sprints: sprints.map(({ lap }) => laps - lap), facts },
    { text: en.timeline, width: DRAWN },
  );
  const timeline = container.querySelector("svg")!;
  const scale = (SHEET.width - 2 * RIM) / DRAWN;
  const wide = textWidth(name, TITLE, true);
  const size = Math.floor(TITLE * Math.min(1, (SHEET.width - 2 * RIM) / wide));
  timeline.setAttribute("x", String(RIM));
  timeline.setAttribute("y", String(TOP));
  timeline.setAttribute("width", String(scale * DRAWN));
  timeline.setAttribute("height", String(scale * Number(timeline.getAttribute("height"))));
  const drawn = timeline.outerHTML;
  chart.destroy();
  const where = `${heat.asOf}, ${heat.entries.length} starters, ${heat.venue.name}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SHEET.width} ${SHEET.height}" font-family="${escaped(FONT)}" fill="#1b1b1b">
<rect width="${SHEET.width}" height="${SHEET.height}" fill="#ffffff"/>
<rect width="${SHEET.width}" height="12" fill="#c2410c"/>
<text x="${RIM}" y="100" font-size="${size}" font-weight="600">${escaped(name)}</text>
<text x="${RIM}" y="152" font-size="28" fill="#5c5f66">${escaped(fitText(where, SHEET.width - 2 * RIM, 28))}</text>
${drawn}
<text x="${RIM}" y="${SHEET.height - 36}" font-size="30">How would another tactic have moved the odds?</text>
<text x="${SHEET.width - RIM}" y="${SHEET.height - 36}" font-size="30" font-weight="600" text-anchor="end">massstart</text>
</svg>
`;
}

/** The same with names as short as they are unique in the heat. */
const shortened = (text: string, short: ReadonlyMap<string, string>): string =>
  [...short].reduce((said, [name, family]) => said.replaceAll(name, family), text);

/** What a picture was made of, so that an old one is noticed. */
export const pictureDigest = (picture: string): string =>
  createHash("sha256").update(picture).digest("hex").slice(0, 16);

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
