import { grouped } from "../odds/grouped.ts";
import type { Odds, SkaterOdds } from "../odds/odds.ts";
import { countOfHundred, ofHundred } from "../odds/of-hundred.ts";
import { formatTable } from "./table.ts";

/** Everybody's chances for people: races out of a hundred, best first. */
export function oddsTable(result: Odds): string {
  const isSemifinal = result.qualifiers !== null;
  const sprints = result.skaters[0]!.sprints;
  const columns = [
    { title: "" },
    { title: "" },
    ...(isSemifinal ? [{ title: "through", align: "right" as const }] : []),
    { title: "win", align: "right" as const },
    { title: "podium", align: "right" as const },
    { title: "mean place", align: "right" as const },
    ...sprints.map(({ toGo }) => ({ title: `score ${toGo} to go`, align: "right" as const })),
    { title: "dnf", align: "right" as const },
  ];
  const rows = bestFirst(result).map((skater) => [
    skater.name,
    skater.country ?? "",
    ...(skater.qualify ? [ofHundred(skater.qualify)] : []),
    ofHundred(skater.win),
    ofHundred(skater.podium),
    skater.expectedPlace.toFixed(1),
    ...skater.sprints.map(({ score }) => ofHundred(score)),
    countOfHundred(skater.notFinished),
  ]);
  return [heading(result), "", formatTable(columns, rows), "", closing(result)].join("\n");
}

/** Skaters by their chance at what the race is about. */
function bestFirst(result: Odds): SkaterOdds[] {
  return [...result.skaters].sort(
    (a, b) =>
      (b.qualify ?? b.podium).p - (a.qualify ?? a.podium).p || a.expectedPlace - b.expectedPlace,
  );
}

function heading(result: Odds): string {
  const { races, seed, modelVersion, digest, elapsed } = result;
  const plans = Object.entries(result.plans).map(([name, plan]) => `Orders: ${name} = ${plan}`);
  const speed = grouped(Math.round(races / Math.max(0.001, elapsed)));
  return [
    result.title,
    `${grouped(races)} races${result.stopped ? " (stopped early)" : ""}, seed ${seed}, model ${modelVersion}, digest ${digest}, ${speed} races/s`,
    ...plans,
  ].join("\n");
}

function closing(result: Odds): string {
  const { qualifiers, skaters, race, precision } = result;
  const goal =
    qualifiers === null
      ? "Nobody is eliminated here: the table goes by the podium."
      : qualifiers < skaters.length
        ? `The first ${qualifiers} of ${skaters.length} go through.`
        : `All ${skaters.length} go through, but for who is disqualified or stops.`;
  return [
    `Races in 100, with 95 % intervals (the widest within ${(precision * 100).toFixed(1)}). ${goal} Won from a break: ${ofHundred(race.wonFromBreak)}.`,
    "The intervals are sampling error only: what more races would narrow. They leave out how well the model",
    "knows the skaters, the ice and the habits of the field, which matters more.",
  ].join("\n");
}
