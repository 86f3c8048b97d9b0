import type { RealCut } from "../history/real-cut.ts";
import type { CutCell, CutShare, PointsToGetThrough } from "../odds/cut/points-to-get-through.ts";
import { grouped } from "../odds/grouped.ts";
import { halfWidth } from "../odds/intervals.ts";
import { countOfHundred, ofHundred } from "../odds/of-hundred.ts";
import type { Share } from "../odds/share.ts";
import { type Column, formatTable } from "./table.ts";

/** `massstart cut` for people: points at the cut, then chances by own points and place over the line. */
export function cutTable(answer: PointsToGetThrough, real: RealCut | null): string {
  return [
    heading(answer),
    cutOf(answer, real),
    pointsTable(answer),
    placesTable(answer),
    closing(answer),
  ].join("\n\n");
}

function heading({
  title,
  races,
  seed,
  modelVersion,
  digest,
  stopped,
}: PointsToGetThrough): string {
  return [
    title,
    `${grouped(races)} races${stopped ? " (stopped early)" : ""}, seed ${seed}, model ${modelVersion}, digest ${digest}`,
  ].join("\n");
}

const right = (title: string): Column => ({ title, align: "right" });

/** Points of the last to go through, in all races and by how many skaters shared the sprint points. */
function cutOf({ cut, byScorers, places }: PointsToGetThrough, real: RealCut | null): string {
  const points = cut.map((one) => one.points);
  const cells = (shares: readonly CutShare[]) =>
    points.map((wanted) => {
      const found = shares.find((one) => one.points === wanted);
      return found ? shareText(found.share) : "";
    });
  const table = formatTable(
    [{ title: "" }, right("of races"), ...points.map((each) => right(pointsText(each)))],
    [
      ["all races", "", ...cut.map(({ share }) => ofHundred(share.chance!))],
      ...byScorers.map(({ scorers, races, cut: such }) => [
        `${scorers} scored in the sprints`,
        ofHundred(races.chance!),
        ...cells(such),
      ]),
    ],
  );
  const lines = [`Points of the last of ${places} to go through, races in 100`, "", table];
  if (real && real.races.length > 0) lines.push("", realText(real));
  return lines.join("\n");
}

function realText({ like, races, untold }: RealCut): string {
  const found = races.map(({ points }) => points).sort((a, b) => a - b);
  const silent = untold > 0 ? `; ${untold} do not tell` : "";
  return `Real: ${found.join(", ")} in ${found.length} ${like}${silent}.`;
}

/** Chance to go through by own points from the sprints, whatever the place over the line. */
function pointsTable({ byPoints, skater, starters, notFinished }: PointsToGetThrough): string {
  const of = skater ?? "anybody";
  const rows = byPoints.map(({ points, starts, through, rules }) => [
    String(points),
    ofHundred(starts.chance!),
    ofHundred(through.chance!),
    rules.safe === null ? "" : rules.safe === starters ? "from any place" : `top ${rules.safe}`,
    rules.possible === null
      ? "nowhere"
      : rules.possible === starters
        ? ""
        : `beyond place ${rules.possible}`,
  ]);
  if (notFinished.of > 0) rows.push(["not finished", "", ofHundred(notFinished.chance!), "", ""]);
  return [
    `Sprint points of ${of}, in 100`,
    "",
    formatTable(
      [
        { title: "points" },
        right("of starts"),
        right("through"),
        { title: "through for sure" },
        { title: "out for sure" },
      ],
      rows,
    ),
  ].join("\n");
}

/** Chance to go through by own points and place over the line; what the rules settle is said in capitals. */
function placesTable({ byPoints, starters, skater }: PointsToGetThrough): string {
  const cellOf = (points: number, place: number) =>
    byPoints.find((row) => row.points === points)!.cells.find((cell) => cell.place === place);
  const safeFor = byPoints.map(({ rules }) => rules.safe ?? 0);
  const allSafe = Math.min(...safeFor);
  const rows: string[][] = [];
  if (allSafe > 0)
    rows.push([allSafe === 1 ? "1" : `1 to ${allSafe}`, ...byPoints.map(() => "SAFE")]);
  for (let place = allSafe + 1; place <= starters; place++)
    rows.push([
      String(place),
      ...byPoints.map(({ points, rules }) => {
        if (place <= (rules.safe ?? 0)) return "SAFE";
        const cell = cellOf(points, place);
        if (cell) return cellText(cell);
        return place > (rules.possible ?? 0) ? "OUT" : "";
      }),
    ]);
  return [
    `${skater ?? "Anybody"} through, in 100, by place over the line and sprint points`,
    "",
    formatTable([right("place"), ...byPoints.map(({ points }) => right(pointsText(points)))], rows),
  ].join("\n");
}

/** What the rules rule out is said as a chance only where it happened, others not having finished. */
function cellText({ verdict, through }: CutCell): string {
  return verdict === "out" && through.count === 0 ? "OUT" : shareText(through);
}

/** Without its interval, and in steps of five where that is wide. */
function shareText({ chance }: Share): string {
  const { p } = chance!;
  return halfWidth(chance!) > 0.1 ? `~${5 * Math.round(p * 20)}` : countOfHundred(p);
}

const pointsText = (points: number): string => (points === 1 ? "1 point" : `${points}`);

function closing({ places, starters }: PointsToGetThrough): string {
  return [
    `The first ${places} of ${starters} go through. SAFE and OUT are the rules alone, for every way in which the others score, if everybody`,
    "finishes; all else is simulated, with 95 % intervals, ~ where they are wider than 10 to either side. They are sampling",
    "error only and leave out how well the model knows the skaters, the ice and the habits of the field.",
  ].join("\n");
}
